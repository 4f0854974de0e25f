/**
 * The list as LibreOffice Calc saves it: other strings, styles, dates and empty cells in the file, the same branches.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankRoster, decodeCsv, parseCsv, type Workbook } from '../../src/core/roster/index.ts';
import { workbookBytes } from '../../src/excel/blank.ts';
import { readWorkbook } from '../../src/excel/read.ts';
import { deflater } from '../../src/node/output/deflate.ts';
import { excelBytes } from '../roster/bytes.ts';
import { cleanSheets, workbookOf } from '../roster/commune.ts';
import { plan } from '../roster/planning.ts';
import { library } from '../support/library.ts';
import { requireTool, run } from './tools.ts';

describe.skipIf(!requireTool('calc'))('through LibreOffice Calc', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-calc-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** A workbook opened and saved again in another form. */
  function saved(bytes: Uint8Array, as: string, ending: string): Uint8Array {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    writeFileSync(join(folder, 'ds.xlsx'), bytes);
    run('calc', profile, '--headless', '--convert-to', as, '--outdir', join(folder, 'out'), join(folder, 'ds.xlsx'));
    return readFileSync(join(folder, 'out', `ds.${ending}`));
  }

  let clean: Uint8Array;
  beforeAll(async () => {
    clean = await excelBytes(cleanSheets());
  });

  test('an .xlsx saved again reads the same', async () => {
    const { value } = await readWorkbook(saved(clean, 'xlsx', 'xlsx'), 'danh-sach.xlsx');
    const planned = plan(value!);
    expect(planned.problems).toEqual([]);
    expect(planned.files).toEqual(plan(workbookOf(cleanSheets())).files);
  });

  test('an .xls is refused', async () => {
    const { problems } = await readWorkbook(saved(clean, 'xls', 'xls'), 'ds.xls');
    expect(problems).toMatchObject([{ code: 'roster-old-excel' }]);
  });

  test('a CSV of the branches gives the same branches', async () => {
    const sheets = { 'Chi bộ': cleanSheets()['Chi bộ']! };
    // Separator “;”, quotes where needed, UTF-8.
    const bytes = saved(await excelBytes(sheets), 'csv:Text - txt - csv (StarCalc):59,34,76', 'csv');
    const { value } = parseCsv(decodeCsv(bytes)!, 'ds.csv');
    const expected: Workbook = { file: 'ds.csv', sheets: [{ ...workbookOf(sheets).sheets[0]!, name: null }] };
    expect(plan(value!).checked.map(({ text }) => text)).toEqual(plan(expected).checked.map(({ text }) => text));
  });

  test('the blank list opens, and read back it has every heading and no branch', async () => {
    const bytes = await workbookBytes(blankRoster(library().schemas.files, []), deflater);
    for (const each of [bytes, saved(bytes, 'xlsx', 'xlsx')]) {
      const { value } = await readWorkbook(each, 'danh-sach.xlsx');
      expect(plan(value!).problems.map(({ code }) => code)).toEqual(['roster-empty']);
    }
  });
});

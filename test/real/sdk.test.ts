import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listOf } from '../../src/core/batch/list.ts';
import { unknownRow } from '../../src/core/batch/row.ts';
import { blankRoster } from '../../src/core/roster/index.ts';
import { workbookBytes } from '../../src/excel/blank.ts';
import { listWorkbook } from '../../src/excel/index-sheet.ts';
import { deflater } from '../../src/node/output/deflate.ts';
import { allExamples } from '../docx/examples.ts';
import { written } from '../docx/written.ts';
import { library, ROOT } from '../support/library.ts';
import { requireTool, runAnyway } from './tools.ts';

interface Verdict {
  ok: boolean;
  errors: { description: string; path: string; xPath: string }[];
}

describe.skipIf(!requireTool('ooxml-validator'))('the Open XML SDK finds nothing in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-sdk-'));

  function accepts(bytes: Uint8Array, name: string): void {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const verdict = JSON.parse(runAnyway('ooxml-validator', path, 'Microsoft365')) as Verdict;
    expect(verdict.errors).toEqual([]);
    expect(verdict.ok).toBe(true);
  }

  test.each(allExamples())('$name', async ({ regulation, profile }) => {
    accepts(await written(regulation, profile), 'document.docx');
  });

  test('the index of a commune', async () => {
    const made = { ...unknownRow('a.yaml', 'Chi bộ thôn Một'), change: 'new' as const, date: '2026-10-05' };
    const list = listOf([made, unknownRow('b.yaml', 'Chi bộ thôn Hai')].map((row) => ({ row, file: null })));
    accepts(await listWorkbook(list, deflater), 'danh-muc.xlsx');
  });

  test('the blank list', async () => {
    accepts(await workbookBytes(blankRoster(library().schemas.files, []), deflater), 'danh-sach.xlsx');
  });

  test('the example’s list', () => {
    accepts(readFileSync(join(ROOT, 'examples/roster/danh-sach.xlsx')), 'danh-sach.xlsx');
  });
});

/** Makes examples/roster/danh-sach.xlsx: the blank list of `quyche roster --blank`, filled in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../src/core/read-library.ts';
import { blankRoster } from '../src/core/roster/index.ts';
import type { DraftCell, SheetDraft } from '../src/core/workbook.ts';
import { workbookBytes } from '../src/excel/blank.ts';
import { LAST_STEPS } from '../src/node/commands/blank-roster.ts';
import { packageRoot } from '../src/node/files.ts';
import { readLibraryFiles } from '../src/node/input/library.ts';
import { deflater } from '../src/node/output/deflate.ts';
import { BRANCHES, type Line } from './example/branches.ts';
import { COMMUNE } from './example/commune.ts';
import { DETAILS } from './example/details.ts';

type Row = SheetDraft['rows'][number];
type Value = string | number;

/** “Loại chi bộ *” and “Cấp trên theo ngành dọc (…)” without what is put behind them. */
const headingOf = (cell: DraftCell | null): string => String(cell?.value ?? '').replace(/ \*|\n.*$/gsu, '');

function filled(cell: DraftCell | null | undefined, value: Value | undefined): DraftCell | null {
  if (cell === null || cell === undefined || value === undefined || value === '') return cell ?? null;
  if (cell.format === 'date') return { ...cell, value: new Date(`${value}T00:00:00Z`) };
  return {
    ...cell,
    value: typeof value === 'string' && /^\d{2,}$/u.test(value) && cell.format !== 'text' ? Number(value) : value,
  };
}

/** The lines under the headings, each cell under its own; what has no column is a mistake of ours. */
function withLines(sheet: SheetDraft, lines: readonly Line[]): SheetDraft {
  const [heads = [], ...entries] = sheet.rows;
  const headings = heads.map(headingOf);
  const strange = lines.flatMap((line) => Object.keys(line).filter((heading) => !headings.includes(heading)));
  if (strange.length > 0) throw new Error(`no column ${strange.join(', ')} in ${sheet.name}`);
  const rows = entries.map((row, index) => row.map((cell, at) => filled(cell, lines[index]?.[headings[at] ?? ''])));
  return { ...sheet, rows: [heads, ...rows] };
}

/** The values beside their names, those of several lines below one another. */
function withValues(sheet: SheetDraft): SheetDraft {
  let rest: readonly Value[] = [];
  const rows = sheet.rows.map(([label = null, entry = null, ...more]): Row => {
    const given = COMMUNE[headingOf(label)];
    if (label?.value !== null) rest = given === undefined ? [] : [given].flat();
    const [value, ...others] = rest;
    rest = others;
    return [label, filled(entry, value), ...more];
  });
  return { ...sheet, rows };
}

function withExample(sheet: SheetDraft): SheetDraft {
  if (sheet.name === 'Xã, phường') return withValues(sheet);
  if (sheet.name === 'Chi bộ') return withLines(sheet, BRANCHES);
  const headings = (sheet.rows[0] ?? []).map(headingOf);
  const lineOf = (cells: readonly string[]): Line =>
    Object.fromEntries(cells.map((cell, index) => [headings[index] ?? '', cell]));
  const lines = DETAILS[sheet.name]?.map(lineOf);
  return lines === undefined ? sheet : withLines(sheet, lines);
}

/** The bytes that the example must have. */
export async function exampleList(): Promise<Uint8Array> {
  const { value } = readLibrary(readLibraryFiles(undefined, packageRoot).files);
  if (value === null) throw new Error('the library is not sound: quyche lint says why');
  return workbookBytes(blankRoster(value.schemas.files, LAST_STEPS).map(withExample), deflater);
}

if (process.argv[1]?.endsWith('generate-example.ts'))
  writeFileSync(join(packageRoot, 'examples/roster/danh-sach.xlsx'), await exampleList());

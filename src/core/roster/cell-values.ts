/** Puts the cells of one line into the data of a branch. */
import type { Problem } from '../diagnostic.ts';
import type { Path } from '../read/path.ts';
import type { Column } from './columns.ts';
import { setAt } from './data.ts';
import type { Found } from './headings.ts';
import type { Part } from './roster.ts';
import type { Record, Table } from './table.ts';
import { convert } from './values/value.ts';
import { placeIn } from './workbook.ts';

/** Lists whose items are maps with a single text. */
const ITEM_KEY: Readonly<{ [list: string]: string }> = { localBases: 'text' };

/** Does the column fill in a field? Others say which branch or list a row belongs to. */
export function isField(found: Found<Table['columns'][number]['column']>): found is Found<Column> {
  return 'path' in found.column;
}

/** Reads a cell into the part, at the column's path below `base`. */
export function readCell(part: Part, base: Path, table: Table, record: Record, found: Found<Column>): void {
  const { column } = found;
  const path = [...base, ...column.path];
  const place = placeIn(table.of, record.row, found.index, found.heading);
  part.cells.add(path, place);
  const { value, none, problem } = convert(record.cellOf(found), column);
  if (problem !== undefined) {
    part.broken.push(path);
    const told: Problem = {
      code: problem.code,
      severity: 'error',
      message: `“${column.heading}” ${problem.says}`,
      place,
      hint: problem.hint,
    };
    part.problems.push(told);
  } else if (none === true) setNone(part, path, column);
  else if (value !== undefined) setValue(part, path, value);
}

function setNone(part: Part, path: Path, { none }: Column): void {
  if (none === undefined) part.removed.push(path);
  else setAt(part.data, none, 'none');
}

function setValue(part: Part, path: Path, value: unknown): void {
  const key = ITEM_KEY[String(path.at(-1))];
  const isItems = Array.isArray(value) && key !== undefined;
  setAt(part.data, path, isItems ? value.map((text: unknown) => ({ [key]: text })) : value);
}

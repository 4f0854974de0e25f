/** The sheets to fill in. */
import type { SchemaFiles } from '../../read/fields.ts';
import type { DraftCell, EntryFormat, EntryHelp, SheetDraft } from '../../workbook.ts';
import { columnsOf, type Column } from '../columns.ts';
import {
  BRANCH_COLUMNS,
  BRANCH_HEADING,
  BRANCH_SHEET,
  COMMUNE_ROWS,
  COMMUNE_SHEET,
  type DetailSheet,
} from '../layout.ts';
import { columnLetters } from '../workbook.ts';
import { explanation, offered, typesOf } from './words.ts';

/** A commune has some dozens of branches; each has some lines in the other sheets. */
const BRANCH_LINES = 120;
const DETAIL_LINES = 500;
/** Lines of a list of shared values. */
const LIST_LINES = 4;

const cell = (value: string | null, look: DraftCell['look'], format?: EntryFormat): DraftCell =>
  format === undefined ? { value, look } : { value, look, format };

/** Numbers with a leading zero, times, years and “2/3” stay what they are only in cells of text. */
function formatOf({ field, list }: Column): EntryFormat {
  if (field.format === 'date') return 'date';
  return field.type === 'string' && field.enum === undefined && list !== true ? 'text' : 'general';
}

const isShort = ({ field }: Column): boolean =>
  field.type === 'integer' || field.type === 'boolean' || field.format === 'date' || field['x-labels'] !== undefined;

function widthOf(column: Column): number {
  const { field, path } = column;
  if (path.join() === 'name') return 34;
  if (field.type === 'integer' || field.type === 'boolean') return 13;
  if (field.format === 'date' || field.pattern !== undefined) return 15;
  if (field.enum !== undefined) return 20;
  return ['text', 'areas', 'topic', 'task', 'recipients', 'supervisionTopic'].includes(String(path.at(-1))) ? 40 : 26;
}

function heading(column: Column): DraftCell {
  const types = typesOf(column);
  const text = `${column.heading}${column.required ? ' *' : ''}${types === null ? '' : `\n(${types})`}`;
  return cell(text, column.required ? 'heading-required' : 'heading');
}

function helpFor(column: Column, index: number, last: number): EntryHelp {
  const letters = columnLetters(index);
  const choices = offered(column);
  return {
    range: `${letters}2:${letters}${last}`,
    title: column.heading,
    text: explanation(column),
    ...(choices === null ? {} : { choices }),
  };
}

const entry = (column: Column): DraftCell => cell(null, isShort(column) ? 'entry-center' : 'entry', formatOf(column));

/** One line a branch. */
export function branchSheet(schemas: SchemaFiles): SheetDraft {
  const columns = shownColumns(BRANCH_COLUMNS, null, schemas);
  return {
    name: BRANCH_SHEET,
    widths: columns.map(widthOf),
    rows: [columns.map(heading), ...Array.from({ length: BRANCH_LINES }, () => columns.map(entry))],
    frozen: { rows: 1, columns: 1 },
    help: columns.map((column, index) => helpFor(column, index, BRANCH_LINES + 1)),
    landscape: true,
  };
}

/** The columns that the blank list offers. */
export function shownColumns(
  definitions: typeof BRANCH_COLUMNS,
  list: string[] | null,
  schemas: SchemaFiles,
): Column[] {
  return columnsOf(definitions, list, schemas).filter(({ rare }) => rare !== true);
}

/** Several lines a branch. */
export function detailSheet(sheet: DetailSheet, schemas: SchemaFiles): SheetDraft {
  const columns = shownColumns(sheet.columns, sheet.list, schemas);
  const last = DETAIL_LINES + 1;
  const branchHelp: EntryHelp = {
    range: `A2:A${last}`,
    title: BRANCH_HEADING,
    text: `Chọn tên chi bộ đã ghi ở trang tính “${BRANCH_SHEET}”; mỗi dòng ghi lại tên, hoặc gộp ô của các dòng liền nhau.`,
    choices: { range: `'${BRANCH_SHEET}'!$A$2:$A$${BRANCH_LINES + 1}` },
  };
  const line = [cell(null, 'entry'), ...columns.map(entry)];
  return {
    name: sheet.name,
    widths: [34, ...columns.map(widthOf)],
    rows: [
      [cell(`${BRANCH_HEADING} *`, 'heading-required'), ...columns.map(heading)],
      ...Array.from({ length: DETAIL_LINES }, () => line),
    ],
    frozen: { rows: 1, columns: 1 },
    help: [branchHelp, ...columns.map((column, index) => helpFor(column, index + 1, last))],
    landscape: true,
  };
}

/** What all branches share, a field a line. */
export function communeSheet(schemas: SchemaFiles): SheetDraft {
  const rows: (DraftCell | null)[][] = [
    [cell('Mục', 'heading'), cell('Nội dung', 'heading'), cell('Cách ghi', 'heading')],
  ];
  const help: EntryHelp[] = [];
  for (const column of columnsOf(COMMUNE_ROWS, null, schemas)) {
    const { title, text, choices } = helpFor(column, 1, 1);
    help.push({ range: `B${rows.length + 1}`, title, text, ...(choices === undefined ? {} : { choices }) });
    const label = cell(`${column.heading}${column.required ? ' *' : ''}`, column.required ? 'label-required' : 'label');
    rows.push([label, cell(null, 'entry', formatOf(column)), cell(explanation(column), 'text')]);
    const more = column.list === true ? LIST_LINES - 1 : 0;
    for (let line = 0; line < more; line += 1)
      rows.push([cell(null, 'label'), cell(null, 'entry'), cell(null, 'text')]);
  }
  return {
    name: COMMUNE_SHEET,
    widths: [38, 60, 70],
    rows,
    frozen: { rows: 1, columns: 1 },
    help,
    landscape: true,
  };
}

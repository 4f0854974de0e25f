import type { FieldRow } from '../../core/index.ts';
import type { Colours } from './colours.ts';
import { table, wrap, type Column } from './table.ts';

const required = { always: 'luôn luôn', final: 'khi final', no: 'không' } as const;

/** Below this width five columns are too thin to read: each field gets lines of its own. */
const tableWidth = 96;

const columns: Column[] = [
  // Paths are copied from here into files: never broken.
  { head: 'mục', least: Infinity },
  { head: 'tên', least: 14 },
  { head: 'phải có', least: 9 },
  { head: 'ví dụ', least: 12 },
  { head: 'giải thích', least: 20 },
];

/** The fields of a branch file for a person, in the order of the schema, not wider than the terminal. */
export function fieldsText(rows: readonly FieldRow[], width: number, colours: Colours): string {
  const cells = rows.map((row) => [row.path, row.title, required[row.required], example(row, rows), explained(row)]);
  if (width >= tableWidth) return table(columns, cells, width, colours);
  return cells.map((cell) => stacked(cell, width, colours)).join('\n');
}

function stacked(
  [path = '', title = '', need = '', sample = '', text = '']: string[],
  width: number,
  colours: Colours,
): string {
  const lines = [`${title}; phải có: ${need}`, text, ...(sample === '' ? [] : [`ví dụ: ${sample}`])];
  return [colours.bold(path), ...lines.flatMap((line) => wrap(line, width - 2).map((part) => `  ${part}`)), ''].join(
    '\n',
  );
}

function explained({ description, default: value }: FieldRow): string {
  return value === undefined ? description : `${description} (bỏ trống là ${inYaml(value)})`;
}

/** The example as one types it in YAML; a group whose fields have rows of their own needs none. */
function example({ path, example: value }: FieldRow, rows: readonly FieldRow[]): string {
  const isGroup = rows.some((row) => row.path.startsWith(`${path}.`) || row.path.startsWith(`${path}[].`));
  return value === undefined || (isGroup && typeof value === 'object') ? '' : inYaml(value);
}

function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^[\d.]+$|^(true|false|null)$/.test(value) ? `"${value}"` : value;
}

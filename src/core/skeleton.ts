/** A branch file to fill in: every field of its type with what it means, all but the first ones commented out. */
import type { BranchType } from './library.ts';
import type { FieldRow } from './field-list.ts';

const HEAD = [
  '# Dòng có dấu # và một dấu cách là lời giải thích. Dòng bắt đầu bằng # liền với tên mục là mục còn để ngỏ:',
  '# bỏ dấu # rồi sửa giá trị; xóa những mục không dùng. Điền đủ thì đổi status thành final.',
];

const WHEN = { always: 'luôn phải có', final: 'bản chính thức phải có', no: '' } as const;

/** A name as branches of the type have one. */
const NAMES: Readonly<Record<BranchType, string>> = {
  hamlet: 'Chi bộ khối phố Phong Nhị',
  military: 'Chi bộ Quân sự phường An Thắng',
  police: 'Chi bộ Công an phường An Thắng',
  'health-station': 'Chi bộ Trạm Y tế phường An Thắng',
  school: 'Chi bộ Trường Tiểu học Nguyễn Văn Trỗi',
};

/**
 * The text of the file.
 * @param rows the fields of the type, as `fieldList` gives them
 * @param schema where the schema stands, as seen from the file
 */
export function skeleton(type: BranchType, rows: readonly FieldRow[], schema: string): string {
  const typed: Readonly<Record<string, string>> = { type, name: NAMES[type], status: 'draft' };
  const own = rows.filter(({ path }) => !path.includes('[]'));
  const fields = own.flatMap((row) => {
    const { path } = row;
    const indent = '  '.repeat(path.split('.').length - 1);
    const isGroup = own.some((other) => other.path.startsWith(`${path}.`));
    const key = path.slice(path.lastIndexOf('.') + 1);
    const active = path in typed;
    const lines = isGroup ? [`${key}:`] : written(key, typed[path] ?? row.example);
    const gap = path.includes('.') ? [] : [''];
    return [...gap, `${indent}# ${meaning(row)}`, ...lines.map((line) => `${active ? '' : '#'}${indent}${line}`)];
  });
  return [`# yaml-language-server: $schema=${schema}`, ...HEAD, ...fields, ''].join('\n');
}

function meaning({ title, description, required, default: value }: FieldRow): string {
  const notes = [WHEN[required], value === undefined ? '' : `bỏ trống là ${inline(value)}`].filter(
    (note) => note !== '',
  );
  return `${title}: ${description}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

/** A key with its value: a list has each item on a line of its own. */
function written(key: string, value: unknown): string[] {
  if (!Array.isArray(value)) return [`${key}: ${inline(value)}`];
  return [`${key}:`, ...value.map((item) => `  - ${inline(item)}`)];
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${inline(item)}`)
      .join(', ')} }`;
  if (typeof value !== 'string') return JSON.stringify(value);
  const isPlain = /^[\p{L}\d][^:#,[\]{}"]*$/u.test(value) && !/^[\d.]+$|^(true|false|null)$/u.test(value);
  return isPlain ? value : JSON.stringify(value);
}

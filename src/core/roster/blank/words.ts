/** How a column is explained to whoever fills it in: the schema's description, and what only a sheet needs to say. */
import type { Column } from '../columns.ts';
import { choices } from '../values/choice.ts';

/** The types by the names that stand in the list of the type's column. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  hamlet: 'thôn, khối phố',
  military: 'quân sự',
  police: 'công an',
  'health-station': 'trạm y tế',
  school: 'trường học',
};

/** What the type's column offers: each by the name the unit has. */
const TYPE_CHOICES = ['thôn', 'khối phố', 'tổ dân phố', 'quân sự', 'công an', 'trạm y tế', 'trường học'];

/** The words to choose from, where a column has such; none of them holds a comma. */
export function offered({ path, field }: Column): readonly string[] | null {
  if (path.join() === 'type') return TYPE_CHOICES;
  if (field.enum !== undefined) return choices(field);
  return field.type === 'boolean' ? ['có', 'không'] : null;
}

/** The types a column is for, as they stand behind its heading; null for all. */
export function typesOf({ field }: Column): string | null {
  const types = field['x-for'];
  if (types === undefined) return null;
  if (types.length === Object.keys(TYPE_NAMES).length - 1) {
    const except = Object.keys(TYPE_NAMES).find((type) => !types.includes(type)) ?? '';
    return `trừ ${TYPE_NAMES[except] ?? ''}`;
  }
  return types.map((type) => TYPE_NAMES[type] ?? type).join('; ');
}

/** The schema speaks of the words of a file; a sheet has others. */
function description(column: Column): string {
  return (column.field.description ?? '')
    .replace(/^true nếu/u, '“có” nếu')
    .replace(/; ghi “day” hoặc “rule”, không ghi cả hai/u, '; ngày không cố định thì để trống, ghi cột bên cạnh')
    .replace(/, để trong ngoặc kép/u, '')
    .replace(/, mỗi lĩnh vực một dòng/u, '')
    .replace(/đúng như ở “groups”/u, 'đúng như ở trang tính “Tổ đảng”')
    .replace(/chọn other/u, 'chọn “tổ chức khác”')
    .replace(/^Mỗi nơi nhận một dòng, không gạch đầu dòng, không dấu cuối/u, 'Không gạch đầu dòng, không dấu cuối');
}

/** What to write under a heading, in sentences. */
export function explanation(column: Column): string {
  const { none, list, field, path, required } = column;
  const suggestion = field['x-suggestion'];
  const choose = offered(column);
  const parts = [
    description(column),
    ...(choose === null || field.type === 'boolean' ? [] : [`chọn: ${choose.join('; ')}`]),
    ...(none === undefined ? [] : ['không có thì ghi “không”']),
    ...(list === true ? ['nhiều ý thì cách nhau bằng dấu chấm phẩy'] : []),
    ...(path.join() === 'status' ? ['để trống là dự thảo'] : []),
    ...(path.join() === 'recipients' ? ['chi bộ ghi khác thì theo chi bộ'] : []),
    ...(suggestion === undefined ? [] : [`nơi khác thường ghi ${suggestion}`]),
    ...(required || path.join() === 'status' ? [] : ['có thể để trống']),
  ];
  return `${parts
    .filter((part) => part !== '')
    .join('. ')
    .replace(/\. (\p{Ll})/gu, '; $1')}.`;
}

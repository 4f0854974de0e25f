/** The sheet of instructions: the steps, and every column with what to write and an example that hangs together. */
import type { SchemaFiles } from '../../read/fields.ts';
import type { DraftCell, SheetDraft } from '../../workbook.ts';
import { columnsOf } from '../columns.ts';
import {
  BRANCH_COLUMNS,
  BRANCH_HEADING,
  BRANCH_SHEET,
  COMMUNE_ROWS,
  COMMUNE_SHEET,
  DETAIL_SHEETS,
  HELP_SHEET,
} from '../layout.ts';
import { BRANCH_EXAMPLE, COMMUNE_EXAMPLE, DETAIL_EXAMPLES } from './example.ts';
import { shownColumns } from './sheets.ts';
import { explanation, typesOf } from './words.ts';

/** What to write where; what is done with the list then, whoever hands it out says. */
const FILLING_IN = [
  `Trang tính “${COMMUNE_SHEET}”: ghi những điều chung cho mọi chi bộ, mỗi mục một dòng, nội dung ở cột B.`,
  `Trang tính “${BRANCH_SHEET}”: mỗi chi bộ một dòng. Cột có dấu * (nền cam) phải có thì mới ra được bản chính thức; cột ghi loại chi bộ trong ngoặc thì chỉ loại đó ghi.`,
  'Trang tính “Chi ủy”: mỗi chi ủy viên ngoài bí thư, phó bí thư một dòng. Trang tính “Tổ đảng”: mỗi tổ một dòng, chi bộ không chia tổ thì không có dòng nào. Trang tính “Đoàn thể”: mỗi tổ chức một dòng. Trang tính “Phân công”, “Chuyên đề”: ghi nếu có.',
  'Không có phó bí thư hoặc không có chi ủy thì ghi “không” (đừng để trống: ô trống là chưa biết). Nhiều ý trong một ô thì cách nhau bằng dấu chấm phẩy. Ngày viết ngày/tháng/năm. Chữ gõ bằng bộ gõ Unicode.',
];

const cell = (value: string, look: DraftCell['look'], across?: number): DraftCell =>
  across === undefined ? { value, look } : { value, look, across };

const whole = (value: string, look: DraftCell['look']): (DraftCell | null)[] => [
  cell(value, look, 4),
  null,
  null,
  null,
];

function explained(
  sheet: string,
  columns: ReturnType<typeof columnsOf>,
  example: Readonly<Record<string, string>>,
): DraftCell[][] {
  return columns.map((column) => {
    const types = typesOf(column);
    return [
      cell(sheet, 'entry'),
      cell(
        `${column.heading}${column.required ? ' *' : ''}${types === null ? '' : ` (${types})`}`,
        column.required ? 'label-required' : 'label',
      ),
      cell(explanation(column), 'entry'),
      cell(example[column.path.join('.')] ?? '', 'example'),
    ];
  });
}

function detailRows(schemas: SchemaFiles): DraftCell[][] {
  return DETAIL_SHEETS.flatMap((sheet) => {
    const lines = DETAIL_EXAMPLES[sheet.name] ?? [];
    const exampleOf = (at: number): string =>
      lines.flatMap((line) => (line[at] === undefined || line[at] === '' ? [] : [line[at]])).join('\n');
    const columns = shownColumns(sheet.columns, sheet.list, schemas);
    const examples = Object.fromEntries(columns.map(({ path }, index) => [path.join('.'), exampleOf(index + 1)]));
    const branch = [
      cell(sheet.name, 'entry'),
      cell(`${BRANCH_HEADING} *`, 'label-required'),
      cell(`Tên chi bộ như ở trang tính “${BRANCH_SHEET}”.`, 'entry'),
      cell(exampleOf(0), 'example'),
    ];
    return [branch, ...explained(sheet.name, columns, examples)];
  });
}

/**
 * Nobody reads this sheet back: it may be changed or taken out.
 * @param lastSteps what to do with the list once it is filled in
 */
export function helpSheet(schemas: SchemaFiles, lastSteps: readonly string[]): SheetDraft {
  const shared = columnsOf(COMMUNE_ROWS, null, schemas);
  return {
    name: HELP_SHEET,
    widths: [14, 36, 66, 56],
    rows: [
      whole('Danh sách chi bộ để soạn quy chế làm việc', 'title'),
      ...[...FILLING_IN, ...lastSteps].map((step, index) => whole(`${index + 1}. ${step}`, 'text')),
      whole('Từng cột, cách ghi và ví dụ của một chi bộ', 'section'),
      ['Trang tính', 'Cột', 'Cách ghi', 'Ví dụ'].map((title) => cell(title, 'heading')),
      ...explained(COMMUNE_SHEET, shared, COMMUNE_EXAMPLE),
      ...explained(BRANCH_SHEET, shownColumns(BRANCH_COLUMNS, null, schemas), BRANCH_EXAMPLE),
      ...detailRows(schemas),
    ],
    frozen: { rows: 0, columns: 0 },
    help: [],
    landscape: true,
  };
}

import type { Problem } from '../../diagnostic.ts';

/** What a file is by how its name ends, and what to do with such a file. */
const KINDS: readonly (readonly [end: RegExp, what: string, hint: (file: string) => string])[] = [
  [/\.ya?ml$/iu, 'tệp dữ liệu YAML', (file) => `quyche validate ${file}`],
  [
    /\.(?:xlsx?|csv)$/iu,
    'bảng tính',
    (file) => `đưa tệp Word (.docx); danh sách chi bộ thì chạy “quyche roster ${file} -o xa”`,
  ],
  [/\.pdf$/iu, 'tệp PDF', () => 'đưa tệp Word (.docx) của văn bản này'],
  [/\.html?$/iu, 'trang web (HTML)', () => 'đưa tệp Word (.docx) của văn bản này'],
];

/** What is told of a file that holds no document of Word. */
export function notDocx(file: string, otherwise = 'tệp không phải văn bản DOCX'): Problem {
  const kind = KINDS.find(([end]) => end.test(file));
  return {
    code: 'docx-not-docx',
    severity: 'error',
    message: kind === undefined ? otherwise : `tệp là ${kind[1]}, không phải văn bản DOCX`,
    place: { kind: 'file', file },
    hint: kind === undefined ? 'lưu lại từ Word dưới dạng “Word Document (.docx)”' : kind[2](file),
  };
}

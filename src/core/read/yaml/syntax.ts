/** Words the mistakes that the parser finds. */
import { COLON_IN_VALUE, INDENT, NO_BLANK_AFTER_COLON, NO_COLON, type Complaint } from './problems.ts';

/** A mistake that the parser found, in our words, with the part of the line to mark. */
interface SyntaxCase {
  /** the parser's codes; null means any */
  codes: readonly string[] | null;
  /** what the rest of the line, from the mistake on, or the whole line must look like */
  rest?: RegExp;
  line?: RegExp;
  complaint: Complaint;
}

/** Tried from the first on; the last takes whatever is left. */
const CASES: readonly SyntaxCase[] = [
  {
    codes: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    line: /^\s*(- )*[A-Za-z][A-Za-z0-9]*:\S/u,
    complaint: NO_BLANK_AFTER_COLON,
  },
  {
    codes: null,
    line: /^\s*(?:- )*[A-Za-z]\w*[;,. ]+[{[]/u,
    complaint: NO_COLON,
  },
  {
    codes: ['BLOCK_AS_IMPLICIT_KEY'],
    rest: /:(\s|$)/u,
    line: /^[^{[]*:\s[^{[]*:(?:\s|$)/u,
    complaint: COLON_IN_VALUE,
  },
  {
    codes: ['BLOCK_IN_FLOW'],
    rest: /:(\s|$)/u,
    complaint: COLON_IN_VALUE,
  },
  {
    codes: ['BAD_SCALAR_START'],
    complaint: {
      code: 'yaml-reserved-character',
      message: 'giá trị bắt đầu bằng một dấu có nghĩa riêng trong tệp',
      hint: 'đặt cả giá trị trong dấu ngoặc kép',
    },
  },
  {
    codes: ['BAD_DQ_ESCAPE'],
    complaint: {
      code: 'yaml-backslash',
      message: 'dấu gạch chéo ngược trong ngoặc kép không đi với chữ đứng sau nó',
      hint: 'viết hai dấu gạch chéo ngược, hoặc dùng dấu ngoặc đơn thay ngoặc kép',
    },
  },
  {
    codes: ['UNEXPECTED_TOKEN'],
    line: /["'].*["']/u,
    complaint: {
      code: 'yaml-text-after-quote',
      message: 'còn chữ đứng sau dấu ngoặc đóng của giá trị',
      hint: 'đưa cả giá trị vào trong một cặp dấu ngoặc kép',
    },
  },
  {
    codes: ['UNEXPECTED_TOKEN'],
    rest: /^[|>]|^\S/u,
    line: /: [|>]/u,
    complaint: {
      code: 'yaml-block-sign',
      message: 'giá trị bắt đầu bằng dấu | hoặc > nên bị hiểu thành một đoạn nhiều dòng',
      hint: 'đặt cả giá trị trong dấu ngoặc kép',
    },
  },
  {
    codes: ['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY'],
    line: /^(?!.*:(\s|$))\s*[^\s-]/u,
    complaint: NO_COLON,
  },
  {
    codes: [
      'BAD_INDENT',
      'TAB_AS_INDENT',
      'BLOCK_AS_IMPLICIT_KEY',
      'MULTILINE_IMPLICIT_KEY',
      'MISSING_CHAR',
      'UNEXPECTED_TOKEN',
    ],
    complaint: INDENT,
  },
  {
    codes: ['NON_STRING_KEY'],
    complaint: {
      code: 'yaml-key-not-text',
      message: 'tên mục là một danh sách hoặc một nhóm, không phải chữ',
      hint: 'nếu dấu ngoặc là chữ thường của câu thì đặt cả giá trị trong dấu ngoặc kép',
    },
  },
  {
    codes: null,
    complaint: {
      code: 'yaml-broken',
      message: 'chỗ này không đúng cách viết của tệp YAML',
      hint: 'so với tệp ví dụ; giá trị có dấu lạ thì đặt trong dấu ngoặc kép',
    },
  },
];

/**
 * Words a mistake that the parser reports.
 * @param code the parser's code
 * @param line the whole line the mistake stands on
 * @param column offset of the mistake in that line
 */
export function syntaxComplaint(code: string, line: string, column: number): Complaint {
  const found = CASES.find(
    ({ codes, rest, line: whole }) =>
      (codes === null || codes.includes(code)) &&
      (rest === undefined || rest.test(line.slice(column))) &&
      (whole === undefined || whole.test(line)),
  );
  return found?.complaint ?? INDENT;
}

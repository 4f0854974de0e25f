/** What the YAML reader tells: one place for the wording, so that the reader itself only finds things. */
import type { Problem, TextPlace } from '../../diagnostic.ts';

/** A mistake in the text of a file: its code, what is wrong and what to type. */
export interface Complaint {
  code: string;
  message: string;
  hint: string;
}

/** A mistake that the parser found, in our words, with the part of the line to mark. */
interface SyntaxCase {
  /** the parser's codes; null means any */
  codes: readonly string[] | null;
  /** what the rest of the line, from the mistake on, or the whole line must look like */
  rest?: RegExp;
  line?: RegExp;
  complaint: Complaint;
}

const INDENT: Complaint = {
  code: 'yaml-indent',
  message: 'dòng này thụt vào không khớp với các dòng quanh nó',
  hint: 'các mục cùng bậc bắt đầu ở cùng một cột, mỗi bậc thụt vào hai dấu cách',
};

/** Tried from the first on; the last takes whatever is left. */
const CASES: readonly SyntaxCase[] = [
  {
    codes: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    line: /^\s*(- )*[A-Za-z][A-Za-z0-9]*:\S/u,
    complaint: {
      code: 'yaml-no-blank-after-colon',
      message: 'sau dấu hai chấm của tên mục thiếu dấu cách',
      hint: 'viết tên mục, dấu hai chấm, một dấu cách, rồi giá trị',
    },
  },
  {
    codes: ['BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW'],
    rest: /:(\s|$)/u,
    complaint: {
      code: 'yaml-colon-in-value',
      message: 'giá trị có dấu hai chấm nên bị hiểu thành một mục khác',
      hint: 'đặt cả giá trị trong dấu ngoặc kép, ví dụ name: "Chi bộ: khối phố Phong Nhị"',
    },
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
    complaint: {
      code: 'yaml-line-without-key',
      message: 'dòng này không có tên mục và dấu hai chấm',
      hint: 'viết tên mục, dấu hai chấm, một dấu cách, rồi giá trị; hoặc đặt cả giá trị dài vào một dòng',
    },
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

/** Things that YAML knows and our files do without, by the kind of token. */
export const REFUSED_TOKENS: Readonly<Record<string, Complaint>> = {
  alias: {
    code: 'yaml-alias',
    message: 'giá trị bắt đầu bằng dấu * nên bị hiểu thành chỗ nhắc lại một giá trị khác',
    hint: 'viết lại đủ giá trị; nếu dấu * là chữ thường của câu thì đặt cả giá trị trong dấu ngoặc kép',
  },
  anchor: {
    code: 'yaml-anchor',
    message: 'giá trị bắt đầu bằng dấu & nên bị hiểu thành tên gọi của một giá trị',
    hint: 'bỏ tên gọi đó; nếu dấu & là chữ thường của câu thì đặt cả giá trị trong dấu ngoặc kép',
  },
  tag: {
    code: 'yaml-tag',
    message: 'giá trị bắt đầu bằng dấu ! nên bị hiểu thành tên một kiểu dữ liệu',
    hint: 'bỏ tên kiểu đó; nếu dấu ! là chữ thường của câu thì đặt cả giá trị trong dấu ngoặc kép',
  },
  directive: {
    code: 'yaml-directive',
    message: 'dòng bắt đầu bằng dấu % là lệnh cho bộ đọc YAML, tệp này không dùng',
    hint: 'xóa dòng đó',
  },
};

export const QUOTE_OPEN: Complaint = {
  code: 'yaml-quote-open',
  message: 'dấu ngoặc kép mở ra mà không đóng lại',
  hint: 'thêm dấu ngoặc cùng loại ở cuối giá trị',
};

export const BRACKET_OPEN: Complaint = {
  code: 'yaml-bracket-open',
  message: 'dấu ngoặc vuông hoặc ngoặc nhọn mở ra mà không đóng lại',
  hint: 'thêm ] hoặc }, hoặc đặt cả giá trị trong dấu ngoặc kép nếu dấu ngoặc là chữ thường của câu',
};

export const LIST_AFTER_VALUE: Complaint = {
  code: 'yaml-list-after-value',
  message: 'danh sách này đứng dưới một giá trị nên bị hiểu là phần sau của giá trị ấy',
  hint: 'đưa danh sách xuống dưới dòng có tên mục của nó; nếu dấu gạch ngang là chữ của câu thì viết cả câu trên một dòng',
};

export const MERGE_KEY: Complaint = {
  code: 'yaml-merge-key',
  message: 'tên mục “<<” dùng để gộp giá trị, tệp này không dùng',
  hint: 'viết đủ từng mục; phần chung của cả phường, xã thì đặt ở commune.yaml',
};

export function keyTwice(name: string, line: number): Complaint {
  return {
    code: 'key-twice',
    message: `mục “${name}” đã có ở dòng ${line}`,
    hint: 'giữ một chỗ, xóa chỗ kia',
  };
}

/** Of a list's item that goes on with the keys of the next. @param line of the item's first key */
export function lostDash(name: string, line: number): Complaint {
  return {
    ...keyTwice(name, line),
    hint: `nếu đây là mục mới của danh sách thì mở đầu dòng này bằng dấu gạch ngang như dòng ${line}, nếu không thì xóa một chỗ`,
  };
}

/**
 * @param head what the line begins with: “- name” @param indent the blanks before it @param line of the first key left
 */
export function lostFirstLine(head: string, indent: number, line: number): Complaint {
  const where = indent > 0 ? `thụt vào ${indent} dấu cách` : 'sát lề trái';
  return {
    code: 'head-line-missing',
    message: 'phía trên dòng này thiếu dòng đầu của một mục trong danh sách',
    hint: `gõ dòng “${head}: …”, ${where}, ngay trên dòng ${line}`,
  };
}

export function complain(complaint: Complaint, place: TextPlace | { kind: 'file'; file: string }): Problem {
  return { severity: 'error', place, ...complaint };
}

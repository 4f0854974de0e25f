/** What the YAML reader tells: one place for the wording, so that the reader itself only finds things. */
import type { Problem, TextPlace } from '../../diagnostic.ts';

/** A mistake in the text of a file: its code, what is wrong and what to type. */
export interface Complaint {
  code: string;
  message: string;
  hint: string;
}

export const NO_BLANK_AFTER_COLON: Complaint = {
  code: 'yaml-no-blank-after-colon',
  message: 'sau dấu hai chấm của tên mục thiếu dấu cách',
  hint: 'viết tên mục, dấu hai chấm, một dấu cách, rồi giá trị',
};

export const INDENT: Complaint = {
  code: 'yaml-indent',
  message: 'dòng này thụt vào không khớp với các dòng quanh nó',
  hint: 'các mục cùng bậc bắt đầu ở cùng một cột, mỗi bậc thụt vào hai dấu cách',
};

export const COLON_IN_VALUE: Complaint = {
  code: 'yaml-colon-in-value',
  message: 'giá trị có dấu hai chấm nên bị hiểu thành một mục khác',
  hint: 'đặt cả giá trị trong dấu ngoặc kép, ví dụ name: "Chi bộ: khối phố Phong Nhị"',
};

export const NO_COLON: Complaint = {
  code: 'yaml-line-without-key',
  message: 'dòng này không có tên mục và dấu hai chấm',
  hint: 'viết tên mục, dấu hai chấm, một dấu cách, rồi giá trị; hoặc đặt cả giá trị dài vào một dòng',
};

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

/** @param line of the key that came first */
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

/** How far a line to be typed stands from the left, in words. */
export const indented = (indent: number): string => (indent > 0 ? `thụt vào ${indent} dấu cách` : 'sát lề trái');

/**
 * @param head what the line begins with: “- name”
 * @param indent the blanks before it
 * @param line of the first key left
 */
export function lostFirstLine(head: string, indent: number, line: number): Complaint {
  return {
    code: 'head-line-missing',
    message: 'phía trên dòng này thiếu dòng đầu của một mục trong danh sách',
    hint: `gõ dòng “${head}: …”, ${indented(indent)}, ngay trên dòng ${line}`,
  };
}

/** Of the first line of a list's item. @param head what the line has to begin with: “- name” */
export function dashMissing(head: string, indent: number): Complaint {
  return {
    code: 'yaml-dash-missing',
    message: 'dòng này mở đầu một mục của danh sách mà không có dấu gạch ngang',
    hint: `sửa đầu dòng thành “${head}: …”, ${indented(indent)}`,
  };
}

/** A complaint about the writing as a problem at its place. */
export function complain(complaint: Complaint, place: TextPlace | { kind: 'file'; file: string }): Problem {
  return { severity: 'error', place, ...complaint };
}

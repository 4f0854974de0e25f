import type { Problem } from '../diagnostic.ts';

/** What can be wrong with the names of branches that are made together. */

function problem(code: string, file: string, message: string, hint: string): Problem {
  return { code, severity: 'error', message, place: { kind: 'file', file }, hint };
}

export function nameTaken(branchFile: string, name: string, other: string): Problem {
  const message = `“${name}” cũng là tên chi bộ trong “${other}”, hai quy chế sẽ trùng tên tệp`;
  return problem(
    'output-name-taken',
    branchFile,
    message,
    'sửa “name” cho khác nhau, hoặc ghi hai lần vào hai thư mục -o khác nhau',
  );
}

/** A branch that takes its name from the commune's file: all the others there would have the same. */
export function nameMissing(branchFile: string, name: string): Problem {
  return problem(
    'output-name-missing',
    branchFile,
    `tên “${name}” lấy từ commune.yaml, không phân biệt được tệp quy chế của chi bộ này với của chi bộ khác`,
    `thêm dòng “name: ${name}” vào tệp này`,
  );
}

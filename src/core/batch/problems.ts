import type { Problem } from '../diagnostic.ts';

/** What can be wrong with the names of branches that are made together. */

function problem(code: string, file: string, message: string, hint: string): Problem {
  return { code, severity: 'error', message, place: { kind: 'file', file }, hint };
}

/**
 * A branch whose regulation would have the file name of another's: the same name, or one that is the same without
 * marks.
 */
export function nameTaken(branchFile: string, name: string, other: { source: string; name: string }): Problem {
  const alike =
    name === other.name
      ? `cũng là tên chi bộ trong “${other.source}”`
      : `chỉ khác dấu hoặc chữ hoa với “${other.name}” trong “${other.source}”`;
  const message = `“${name}” ${alike}, hai quy chế sẽ trùng tên tệp`;
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

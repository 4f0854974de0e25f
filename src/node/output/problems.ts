import type { Problem } from '../../core/diagnostic.ts';

/** What can be wrong with a place to write to. `file` is the path as it is shown to the user. */

function problem(code: string, file: string, message: string, hint: string): Problem {
  return { code, severity: 'error', message, place: { kind: 'file', file }, hint };
}

export function notAFolder(path: string): Problem {
  return problem(
    'output-not-a-folder',
    path,
    `“${path}” là một tệp, không ghi kết quả vào đó được`,
    'đưa tên một thư mục sau -o',
  );
}

export function notWritable(path: string): Problem {
  return problem('output-not-writable', path, `không có quyền ghi vào “${path}”`, 'chọn thư mục khác bằng -o');
}

export function outside(path: string): Problem {
  const message = `“${path}” dẫn ra ngoài thư mục kết quả`;
  return problem('output-outside-folder', path, message, 'bỏ liên kết đó đi hoặc chọn thư mục khác bằng -o');
}

export function edited(path: string, isKnown: boolean): Problem {
  const message = isKnown
    ? `“${path}” đã được sửa sau lần ghi trước nên không bị ghi đè`
    : `“${path}” đã có từ trước, không phải do quyche ghi, nên không bị ghi đè`;
  return problem('output-edited', path, message, 'thêm --force để ghi đè, hoặc chọn chỗ ghi khác bằng -o');
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

export function manifestBroken(path: string): Problem {
  const message = `“${path}” không đọc được nên không biết tệp nào đã có người sửa`;
  return problem('output-manifest-broken', path, message, 'xóa tệp đó rồi chạy lại');
}

import type { Problem } from '../../core/diagnostic.ts';
import type { Refusal } from '../refusal.ts';
import { quoted } from '../usage.ts';

/** What can be wrong with a path before anything in it is read. `file` is the path as the user wrote it. */

function problem(code: string, file: string, message: string, hint: string): Problem {
  return { code, severity: 'error', message, place: { kind: 'file', file }, hint };
}

/**
 * A path that cannot be read. `near` is a name in the same folder that looks alike, `forFolder` what to give for a
 * folder.
 */
export function cannotRead(file: string, why: Refusal, near: string | null, forFolder = 'đưa tên một tệp'): Problem {
  if (why === 'denied') {
    return problem(
      'file-unreadable',
      file,
      `không có quyền đọc “${file}”`,
      'xin quyền đọc hoặc chép tệp sang thư mục của mình',
    );
  }
  if (why === 'folder') {
    return problem('folder-instead-of-file', file, `“${file}” là thư mục, không phải tệp`, forFolder);
  }
  const hint = near === null ? 'xem lại đường dẫn' : near;
  return problem('file-not-found', file, `không tìm thấy “${file}”`, hint);
}

/**
 * One problem for the whole file, at its first unreadable letter; `text` is the file with � for what cannot be read.
 */
export function notUtf8(file: string, text: string): Problem {
  const lines = text.slice(0, Math.max(0, text.indexOf('�'))).split('\n');
  const line = lines.length;
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return {
    code: 'text-not-utf8',
    severity: 'error',
    message: 'có chữ không đọc được vì tệp không lưu bằng mã UTF-8',
    place: { kind: 'text', file, line, column, endLine: line, endColumn: column + 1 },
    hint: 'mở tệp bằng chương trình đã soạn nó, lưu lại với mã UTF-8 (chữ TCVN3, VNI phải chuyển sang Unicode trước)',
  };
}

export function tooLarge(file: string, bytes: number, limit: number): Problem {
  const size = (n: number) => `${(n / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
  const message = `“${file}” dài ${size(bytes)}, quá ${size(limit)}`;
  return problem('file-too-large', file, message, 'xem có đưa nhầm tệp không');
}

/** What to do with a file that is no YAML, by how its name ends. */
const FOR_FILE: readonly (readonly [RegExp, (file: string) => string])[] = [
  [/\.docx$/iu, (file) => `quyche check ${file}`],
  [
    /\.(?:xlsx|xls|csv)$/iu,
    (file) => `đưa danh sách vào một thư mục trước: quyche roster ${quoted(file)} -o xa-an-thang`,
  ],
];

export function notYaml(file: string): Problem {
  const hint = FOR_FILE.find(([end]) => end.test(file))?.[1](file) ?? 'đưa tệp có đuôi .yaml';
  return problem('not-a-branch-file', file, `“${file}” không phải tệp YAML`, hint);
}

/** The file that branches share was given as if it were a branch’s; `folder` is what to give. */
export function communeGivenAlone(file: string, folder: string): Problem {
  return problem(
    'commune-file-alone',
    file,
    `“${file}” là tệp chung của xã, phường, không phải tệp của một chi bộ`,
    folder,
  );
}

/** A folder in which nothing was found that a branch could be made from. */
export function folderWithoutBranches(folder: string, hint: string): Problem {
  return problem(
    'folder-without-branches',
    folder,
    `trong “${folder}” không có tệp chi bộ nào (branch.yaml, hoặc commune.yaml cùng thư mục branches)`,
    hint,
  );
}

export function communeWithoutBranches(folder: string): Problem {
  return problem(
    'commune-without-branches',
    folder,
    `“${folder}” có commune.yaml nhưng không có tệp chi bộ nào`,
    `đặt tệp của từng chi bộ vào ${folder}/branches/`,
  );
}

export function communeFileMissing(folder: string): Problem {
  return problem(
    'commune-file-missing',
    folder,
    `“${folder}” có thư mục branches nhưng không có commune.yaml`,
    `tạo ${folder}/commune.yaml, hoặc đưa thẳng tên các tệp chi bộ`,
  );
}

import type { Problem } from '../../core/diagnostic.ts';
import type { Refusal } from '../refusal.ts';
import { missingParts, type Parts } from './parts.ts';

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

/**
 * A commune's folder that would stand inside another's.
 * @param instead the command to type
 * @param commune the folder that is around it; null where the path is that of its branches' files
 */
export function insideCommune(path: string, instead: string, commune: string | null): Problem {
  const message =
    commune === null
      ? `“${path}” là thư mục các tệp chi bộ, không phải thư mục của xã, phường`
      : `“${path}” nằm trong thư mục của xã, phường “${commune}”, không phải thư mục ấy`;
  return problem('output-inside-commune', path, message, instead);
}

/** A file or folder that could not be written, by what the disk said. */
export function notWritten(path: string, why: Refusal): Problem {
  switch (why) {
    case 'busy':
      return problem(
        'output-busy',
        path,
        `“${path}” đang mở trong chương trình khác nên không ghi được`,
        'đóng tệp ấy trong Word, Excel rồi chạy lại',
      );
    case 'full':
      return problem(
        'output-disk-full',
        path,
        `hết chỗ trên đĩa khi ghi “${path}”`,
        'dọn chỗ hoặc chọn ổ đĩa khác bằng -o rồi chạy lại, những tệp đã ghi không phải ghi lại',
      );
    case 'read-only':
      return problem(
        'output-read-only',
        path,
        `“${path}” nằm trên ổ đĩa chỉ cho đọc`,
        'chọn thư mục trên ổ đĩa khác bằng -o',
      );
    case 'not-a-folder':
      return notAFolder(path);
    case 'denied':
    case 'folder':
    case 'missing':
      return problem('output-not-writable', path, `không có quyền ghi vào “${path}”`, 'chọn thư mục khác bằng -o');
  }
}

/** A link in the output folder, which is never written through. */
export function outside(path: string): Problem {
  const message = `“${path}” dẫn ra ngoài thư mục kết quả`;
  return problem('output-outside-folder', path, message, 'bỏ liên kết đó đi hoặc chọn thư mục khác bằng -o');
}

const FORCE = 'thêm --force để ghi đè, hoặc ghi ra chỗ khác';

/** @param isKnown an earlier run has written it */
export function edited(path: string, isKnown: boolean): Problem {
  const message = isKnown
    ? `“${path}” đã được sửa sau lần ghi trước nên không bị ghi đè`
    : `“${path}” đã có từ trước, không phải do quyche ghi, nên không bị ghi đè`;
  return problem('output-edited', path, message, FORCE);
}

/** A DOCX whose stamp tells which clauses were changed; of many the first few are named. */
export function editedIn(path: string, places: readonly string[]): Problem {
  const named = places.slice(0, MOST_PLACES).join(', ');
  const others = places.length > MOST_PLACES ? ` và ${places.length - MOST_PLACES} chỗ khác` : '';
  const where = places.length === 0 ? 'thứ tự các đoạn' : named + others;
  return problem('output-edited', path, `“${path}” đã có người sửa (${where}) nên không bị ghi đè`, FORCE);
}

/** A DOCX that another program has saved: its words are ours, its look may be somebody's work. */
export function savedAgain(path: string): Problem {
  return problem(
    'output-edited',
    path,
    `“${path}” đã được lưu lại bằng chương trình khác, lời văn không đổi nhưng cách trình bày có thể đã sửa, nên không bị ghi đè`,
    FORCE,
  );
}

const MOST_PLACES = 5;

export function manifestBroken(path: string): Problem {
  const message = `“${path}” không đọc được nên không biết tệp nào đã có người sửa`;
  return problem('output-manifest-broken', path, message, 'xóa tệp đó rồi chạy lại');
}

/** Another run is writing into the folder. */
export function inUse(folder: string, lock: string, by: { pid: number; host: string; here: boolean }): Problem {
  const who = by.here ? `tiến trình ${by.pid}` : `máy “${by.host}”`;
  return problem(
    'output-in-use',
    folder,
    `một lần chạy khác (${who}) đang ghi vào “${folder}”`,
    `đợi lần ấy xong rồi chạy lại, hoặc chọn thư mục khác bằng -o; nếu chắc chắn không còn lần nào chạy thì xóa “${lock}”`,
  );
}

/** A folder to be merged in which no run has written. */
export function manifestMissing(folder: string): Problem {
  return problem(
    'merge-manifest-missing',
    folder,
    `“${folder}” không phải thư mục kết quả của quyche`,
    'đưa thư mục đã ghi sau -o khi chạy quyche generate',
  );
}

/** A folder to be merged whose run has not ended. */
export function runUnfinished(folder: string): Problem {
  return problem(
    'merge-run-unfinished',
    folder,
    `lần chạy ghi vào “${folder}” chưa xong`,
    'đợi nó xong, hoặc chạy lại đúng lệnh ấy nếu đã bị ngắt, rồi gộp lại',
  );
}

/** Of a province's hundred parts a sentence names these. */
const NAMED = 8;

/** Parts of a divided job that were not among the folders merged, nor came before. */
export function partsMissing(folder: string, parts: Parts): Problem {
  const missing = missingParts(parts);
  const named = missing.slice(0, NAMED).map((part) => `${part}/${parts.count}`);
  const others = missing.length > NAMED ? ` và ${missing.length - NAMED} phần khác` : '';
  return {
    ...problem(
      'merge-parts-missing',
      folder,
      `kết quả gộp còn thiếu phần ${named.join(', ')}${others}`,
      `gộp thêm thư mục của phần ấy vào “${folder}”; chưa chạy thì chạy quyche generate với --shard ấy`,
    ),
    severity: 'warning',
  };
}

/** A file to be merged that is no longer what its run wrote. */
export function mergeChanged(path: string, isThere: boolean): Problem {
  const message = isThere ? `“${path}” đã có người sửa nên không được gộp` : `“${path}” không còn nên không được gộp`;
  return problem(
    'merge-file-changed',
    path,
    message,
    'chạy lại phần ấy bằng quyche generate, có --force nếu bỏ chỗ sửa',
  );
}

/** Two folders to be merged hold different files of one name. */
export function mergeConflict(path: string, other: string): Problem {
  return problem(
    'merge-conflict',
    path,
    `“${path}” khác với “${other}” dù cùng một tên`,
    'chạy lại cả hai phần từ cùng một dữ liệu, hoặc bỏ bớt một thư mục',
  );
}

/** LibreOffice is not there; what it would have been given is written all the same. */
export function sofficeMissing(given: string | undefined): Problem {
  const message =
    given === undefined
      ? 'không tìm thấy LibreOffice nên chưa có tệp PDF nào; các tệp DOCX đã ghi đủ'
      : `không chạy được LibreOffice bằng “${given}” nên chưa có tệp PDF nào; các tệp DOCX đã ghi đủ`;
  return problem(
    'pdf-without-libreoffice',
    given ?? 'soffice',
    message,
    'cài LibreOffice (libreoffice.org; trên Debian, Ubuntu: sudo apt install libreoffice-writer fonts-liberation2), hoặc ghi đường dẫn đến chương trình soffice sau --soffice, rồi chạy lại',
  );
}

/** A DOCX of which LibreOffice made no whole PDF, also when it had it alone. */
export function pdfMissing(docx: string): Problem {
  return problem(
    'pdf-not-made',
    docx,
    `LibreOffice không chuyển được “${docx}” sang PDF`,
    'mở tệp ấy bằng LibreOffice, xuất PDF thử để xem báo lỗi gì',
  );
}

/** PDFs printed with another font than the paper asks for: lines and pages may break elsewhere than in Word. */
export function fontSubstituted(family: string, files: readonly string[]): Problem {
  const where = files.length === 1 ? `“${files[0] ?? ''}”` : `${files.length} tệp PDF`;
  return {
    code: 'pdf-font-substituted',
    severity: 'warning',
    message: `${where} có chữ in bằng phông “${family}” thay cho Times New Roman, dòng và trang có thể ngắt khác bản Word`,
    place: { kind: 'file', file: [...files].sort()[0] ?? '' },
    hint: 'cài phông Times New Roman hoặc Liberation Serif 2 (Debian, Ubuntu: sudo apt install fonts-liberation2), xóa các tệp PDF ấy rồi chạy lại',
  };
}

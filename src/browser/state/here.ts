/**
 * What a problem's hint says of folders, examples and other files, said for a page that has only the branch's own text.
 */
import type { Problem } from '../../core/diagnostic.ts';
import { SAVE_AS_UTF8 } from '../start/utf8.ts';

const EXAMPLE = 'so với ví dụ (“Xem ví dụ” ở Trang đầu, rồi “Xem tệp YAML”)';

const HERE: Readonly<Record<string, string>> = {
  'file-empty': 'bấm “Hoàn tác” để lấy lại chữ đã xóa, hoặc về “Trang đầu” chọn loại chi bộ để soạn bản mới',
  'yaml-merge-key': 'viết đủ từng mục',
  'yaml-broken': `${EXAMPLE}; giá trị có dấu lạ thì đặt trong dấu ngoặc kép`,
  'yaml-too-deep': `${EXAMPLE}, ở đó sâu nhất là năm bậc`,
  'meeting-day-and-rule':
    'giữ một dòng; nếu dòng kia ở phần chung của xã, phường thì ở đây viết tên mục ấy, để trống sau dấu hai chấm',
  'text-not-utf8': SAVE_AS_UTF8,
};

const TARGETS = 'bấm Ctrl+Phím cách ở chỗ này trong tệp YAML để chọn trong các điều, khoản của mẫu';

/** The problem as it is told here, with a hint that can be followed here. */
export function inPage(told: Problem): Problem {
  const problem = {
    ...told,
    message: told.message.replaceAll(/commune\.yaml(?::\d+)?/gu, 'phần chung của xã, phường'),
  };
  const { code, hint = '' } = problem;
  // Where an id is near one that there is, the hint says which.
  const isTarget = code === 'adaptation-target-unknown' && !hint.startsWith('viết ');
  const here = isTarget ? TARGETS : HERE[code];
  return here === undefined ? problem : { ...problem, hint: here };
}

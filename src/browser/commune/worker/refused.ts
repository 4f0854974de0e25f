/** Why what was chosen cannot be opened as a commune; what concerns the list's file alone is told by the roster. */
import type { Refusal } from './protocol.ts';

interface Words {
  message: (name: string) => string;
  hint: string;
}

const FOLDER = 'mở thư mục có tệp commune.yaml và thư mục branches';

const REFUSED = {
  nothing: { message: (name) => `trong “${name}” không có danh sách Excel, CSV hay tệp .yaml nào`, hint: FOLDER },
  'no-branches': { message: (name) => `trong “${name}” không có tệp .yaml của chi bộ nào`, hint: FOLDER },
  'zip-without-files': {
    message: (name) => `trong tệp nén “${name}” không có tệp .yaml nào`,
    hint: 'chọn tệp nén đã tải về bằng nút “Tải tệp dữ liệu”, không phải tệp nén các quy chế',
  },
  'one-branch': {
    message: (name) => `“${name}” là tệp của một chi bộ`,
    hint: 'chọn “Một chi bộ” ở trên để mở, hoặc chọn cùng lúc mọi tệp .yaml của xã, phường',
  },
  'several-communes': {
    message: (name) => `trong “${name}” có nhiều tệp commune.yaml, của nhiều xã, phường`,
    hint: 'mở thư mục của từng xã, phường',
  },
  'several-lists': { message: () => 'có nhiều danh sách được chọn cùng lúc', hint: 'mở từng danh sách' },
  'too-many': { message: (name) => `trong “${name}” có quá nhiều tệp`, hint: FOLDER },
  large: { message: (name) => `tệp nén “${name}” lớn hơn 10 MB`, hint: 'xem có chọn nhầm tệp không' },
  bomb: { message: (name) => `nội dung tệp nén “${name}” khi mở ra lớn quá mức`, hint: 'xem có chọn nhầm tệp không' },
  damaged: { message: (name) => `tệp nén “${name}” bị hỏng, không mở được`, hint: 'tải lại tệp rồi mở lại' },
  unread: { message: (name) => name, hint: FOLDER },
} as const satisfies Record<string, Words>;

/** One sentence with what to do instead. */
export function refused(name: string, why: keyof typeof REFUSED): { refused: Refusal } {
  const { message, hint } = REFUSED[why];
  return { refused: { message: message(name), hint } };
}

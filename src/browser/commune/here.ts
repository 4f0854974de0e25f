/** What a problem says to whoever types commands, said for the page: no commands, no files that nobody has seen. */
import type { Problem } from '../../core/diagnostic.ts';

/** What to do here, where the problem's own hint is about files and folders. */
const HINTS: Readonly<Record<string, string>> = {
  'file-empty':
    'tệp của một chi bộ thì lấy lại bản có nội dung, tệp thừa thì bỏ khỏi thư mục, rồi bấm “Đọc lại thư mục …”',
  'output-name-missing': 'bấm vào tên chi bộ, ghi tên của chi bộ này trong biểu mẫu',
  'output-name-taken': 'bấm vào tên một trong hai chi bộ, sửa tên trong biểu mẫu cho khác nhau',
  'roster-file-not-updated': 'bấm vào tên chi bộ, sửa trong biểu mẫu những mục đã đổi trong danh sách',
  'roster-list-kept': 'không dùng nữa thì bấm vào tên chi bộ, xóa các dòng ấy trong biểu mẫu',
};

/** Words of messages about the files that a list becomes. */
const OF_LIST: Readonly<Record<string, readonly [RegExp, string]>> = {
  'output-name-taken': [/ trong “[^”]*”, /u, ' khác trong danh sách, '],
  'roster-dropped': [/^đã bỏ khỏi tệp vì/u, 'đã bỏ vì'],
  'roster-file-not-updated': [/^.*$/su, 'không ghép được danh sách với phần đã điền trong biểu mẫu'],
  'roster-list-kept': [/, tệp vẫn giữ/u, ', vẫn giữ'],
};

/** What the command line's hints say, said for this page. */
const hintHere = (hint: string): string =>
  hint
    .replace(/lập danh sách trống bằng “quyche roster --blank[^”]*”/u, 'tải danh sách trống ở Trang đầu')
    .replace(/ rồi chạy lại(?!\p{L})/u, ' rồi đọc lại')
    .replace(/thêm “[^”]*” vào tệp chi bộ/u, 'điền mục này')
    .replace(/(?:ghi )?status: draft/u, 'chọn tình trạng “dự thảo”');

/** Neighbours are named by their names; the lines of their files are nobody's concern here. */
const withoutPaths = (message: string): string => message.replaceAll(/ \([^()]*\.ya?ml:\d+\)/gu, '');

/**
 * The problem's message and hint for the page.
 * @param isOfList a list is open, so nobody has seen the files of its branches
 */
export function hereWords({ code, message, hint }: Problem, isOfList: boolean): Pick<Problem, 'message' | 'hint'> {
  const [of, words] = (isOfList ? OF_LIST[code] : undefined) ?? [/$^/u, ''];
  const said = HINTS[code] ?? (hint === undefined ? undefined : hintHere(hint));
  return {
    message: withoutPaths(message.replace(of, words)),
    ...(said === undefined ? {} : { hint: said }),
  };
}

/** What to do in the form about a problem, where the file's hint is about typing lines, keys and words of the file. */
import type { Problem } from '../../core/diagnostic.ts';
import type { Spec } from './spec.ts';

interface Asked {
  problem: Problem;
  hint: string;
  /** of the field that the problem stands at */
  spec: Spec | undefined;
  /** a field as the form calls it */
  of: (name: string) => string;
}

type Words = string | ((asked: Asked) => string);

const FILL_IN = 'điền mục này, hoặc chọn lại tình trạng “dự thảo” ở bước “Ban hành”';
const NOTE = ({ hint }: Asked): string =>
  hint.replace('thêm “note: sinh năm …”', 'ghi “sinh năm …” ở mục “Ghi chú phân biệt”');
const EACH_ONE = 'thêm mỗi người một dòng';
const LEAVE_EMPTY = ({ hint }: Asked): string => hint.replace(/xóa dòng này|bỏ mục này/u, 'để trống mục này');

/** What a field of each kind wants, when what stands in it is something else altogether. */
const WANTED: Readonly<Record<Spec['kind'], string>> = {
  text: 'gõ lại mục này',
  long: 'gõ lại mục này',
  number: 'viết bằng chữ số, ví dụ 3',
  date: 'viết ngày/tháng/năm, ví dụ 05/10/2026',
  choice: 'chọn một trong các giá trị ở đây',
  'yes-no': 'chọn “Có” hoặc “Không”',
  lines: 'viết mỗi ý một dòng',
  list: 'thêm từng dòng ở đây',
  group: 'điền từng mục nhỏ ở đây',
};

const shorterAllowed = ({ hint, of }: Asked): string =>
  hint.replace('thêm “smallBranch: true”', `chọn “Có” ở mục ${of('meeting.smallBranch')}`);

const FIND_TARGET = 'bấm vào ô ấy, gõ vài chữ trong tên điều rồi chọn trong danh sách hiện ra';

const HINTS: Readonly<Record<string, Words>> = {
  'final-field-missing': FILL_IN,
  'final-value-missing': FILL_IN,
  'field-missing': 'điền mục này',
  'list-empty': 'thêm ít nhất một dòng',
  'line-break-in-value': 'viết tất cả trên một dòng',
  'text-form-wrong': ({ hint, problem: { field } }) =>
    field?.[0] === 'adaptations' ? FIND_TARGET : hint.replace(' trong ngoặc kép: "01"', ', ví dụ 01'),
  'date-invalid': ({ hint }) =>
    // Which days the month has is said; how the file writes a day is not.
    /^tháng \d+ năm/u.test(hint) ? hint : 'viết ngày/tháng/năm, ví dụ 05/10/2026',
  'value-wrong-type': ({ hint, spec, problem: { field = [] } }) => {
    if (typeof field.at(-1) === 'number') return hint;
    return spec?.orNone === true ? 'trả lời “Có” hoặc “Không”' : WANTED[spec?.kind ?? 'text'];
  },
  'value-not-allowed': ({ hint, spec }) => (spec?.orNone === true ? 'trả lời “Có” hoặc “Không”' : hint),
  'professional-superior-missing': ({ of }) =>
    `điền ${of('superior.professional')}, ví dụ Đảng ủy Công an thành phố Đà Nẵng`,
  // The problem stands at the day the term began, which is the branch's own.
  'regime-before-pilot': ({ of }) =>
    `chọn “đại hội năm năm hai lần” ở mục ${of('term.regime')}, trừ khi cấp trên đã có văn bản kéo dài nhiệm kỳ`,
  'superior-not-commune': ({ of }) =>
    `viết xã, phường ở ${of('superior.unit')}; tỉnh, thành phố ở ${of('superior.parent')}`,
  'committee-without-enough-members': 'chọn chi bộ không có chi ủy, hoặc xem lại số đảng viên chính thức',
  'committee-without-deputy': 'điền họ tên, lĩnh vực của phó bí thư; nếu đang khuyết thì bỏ qua lời nhắc này',
  'committee-count-wrong': ({ hint }) =>
    hint.replace(/“size: (\d+)”/u, '$1').replace('danh sách “members”', 'danh sách các chi ủy viên khác'),
  'committee-repeats-officer': NOTE,
  'name-twice': NOTE,
  'committee-group-unknown': LEAVE_EMPTY,
  'group-leader-is-deputy': LEAVE_EMPTY,
  'supervision-topic-small-branch': LEAVE_EMPTY,
  'assignments-date-earlier': LEAVE_EMPTY,
  'groups-too-many-members': 'xem lại số đảng viên của từng tổ và của chi bộ',
  'assignments-empty': EACH_ONE,
  'assignments-officers-only': EACH_ONE,
  'annex-empty': EACH_ONE,
  'two-unit-heads': 'chọn “Không” ở người không đứng đầu đơn vị',
  'unit-head-name-differs': ({ hint, of }) =>
    hint.replace('sửa “headsUnit” thành false', `chọn “Không” ở mục ${of('secretary.headsUnit')}`),
  'meeting-day-and-rule': 'giữ một trong hai mục, để trống mục kia',
  'meeting-day-missing': ({ of }) => `điền ${of('meeting.day')}, hoặc ${of('meeting.rule')} khi ngày không cố định`,
  'meeting-too-short': shorterAllowed,
  'combined-meeting-too-short': shorterAllowed,
  'committee-meeting-days-missing': ({ of }) => `điền ${of('committeeMeeting.daysBefore')}; nơi khác thường ghi 3`,
  'topic-quarter-missing':
    'thêm một dòng cho mỗi quý còn thiếu; chưa ấn định được thì xóa các dòng rồi đánh dấu “Không có”',
  'front-missing': 'thêm một dòng, loại tổ chức là “Mặt trận”, tên ví dụ Ban Công tác Mặt trận khối phố',
  'form-not-allowed': 'chọn “Quyết định”: quyết định ban hành kèm quy chế',
  'draft-without-date': 'điền ngày ký; chưa định được ngày thì để trống',
  'adaptation-action': 'mỗi mục chỉ điền một trong bốn ô: Bỏ, Giữ lại, Thay, Thêm sau',
  'adaptation-text-unused': 'xóa lời văn mới, hoặc ghi mã vào ô “Thay”, “Thêm sau”',
  'adaptation-without-text': 'viết vào ô “Lời văn mới”',
  'adaptation-target-unknown': ({ hint }) => (hint.startsWith('viết ') ? hint : FIND_TARGET),
  'adaptation-target-off': 'xóa mục này',
  'adaptation-target-omitted': ({ hint }) =>
    hint.replace(/^thêm “- include: ([^”]*)”.*$/u, 'thêm một mục, ô “Giữ lại” ghi “$1”'),
  'adaptation-locked': 'xóa mục này',
  'adaptation-changes-nothing': 'xóa mục này',
  'adaptation-article-required': 'dùng ô “Thay” để sửa lời văn',
  'adaptation-leaves-nothing': 'giữ lại một khoản, hoặc dùng ô “Thay” để thay lời văn',
};

/** The hint of a problem as the form says it, before keys and words of the file are put into the form's. */
export function hintInForm(asked: Asked): string {
  const words = HINTS[asked.problem.code] ?? asked.hint;
  return typeof words === 'string' ? words : words(asked);
}

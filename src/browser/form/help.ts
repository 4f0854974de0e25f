/**
 * Titles and help texts of the form where the schema's are for someone who writes the file by hand: they name keys and
 * words such as `none` and `true`, which the form never shows.
 */

const ASKED: Readonly<Record<string, string>> = {
  committee: 'Chi bộ có chi ủy không?',
  deputy: 'Chi bộ có phó bí thư không?',
  groups: 'Chi bộ có chia tổ đảng không?',
  'meeting.rule': 'Cách định ngày, khi không có ngày cố định',
};

const HELP: Readonly<Record<string, string>> = {
  status: 'Bản dự thảo in dòng chấm ở chỗ chưa điền. Bản chính thức phải điền đủ các mục có dấu sao.',
  model: 'Lần ban hành của quy chế mẫu. Máy ghi sẵn bản mới nhất; không cần sửa.',
  committee: 'Gồm bí thư, phó bí thư và các chi ủy viên được bầu.',
  deputy: 'Phó bí thư được bầu hoặc được cấp trên chỉ định.',
  groups: 'Chi bộ đông đảng viên có thể chia thành nhiều tổ đảng.',
  'committee.members': 'Các chi ủy viên ngoài bí thư và phó bí thư.',
  'committee.members.group': 'Tên tổ đảng chi ủy viên phụ trách, viết đúng như ở bước “Tổ đảng, phân công”.',
  'secretary.headsUnit': 'Bí thư cũng là trưởng thôn, trưởng khối phố, trưởng công an, giám đốc trạm hoặc hiệu trưởng.',
  'deputy.headsUnit':
    'Phó bí thư cũng là trưởng thôn, trưởng khối phố, chỉ huy trưởng, giám đốc trạm hoặc hiệu trưởng.',
  'unit.headMember': 'Người đứng đầu đơn vị sinh hoạt ở chi bộ này, dù giữ chức vụ nào.',
  'unit.public': 'Đơn vị sự nghiệp công lập.',
  'unit.schoolCouncil': 'Trường còn hội đồng trường.',
  'meeting.day': 'Ngày trong tháng, từ 1 đến 28 để tháng nào cũng có. Nếu không có ngày cố định thì điền mục dưới.',
  'meeting.rule': 'Viết tiếp được sau chữ “vào”. Đã điền ngày ở trên thì để trống.',
  'meeting.smallBranch':
    'Chọn “Có” khi cấp ủy có thẩm quyền đã định thời gian sinh hoạt ngắn hơn cho chi bộ ít đảng viên này.',
  'thematic.topics': 'Mỗi quý ít nhất một chuyên đề. Chưa ấn định từ đầu năm thì đánh dấu “Không có”.',
  'document.number': 'Số ghi sổ của văn bản, viết hai chữ số.',
  'adoption.assignments': 'Chỉ điền khi bảng phân công được lập lại sau ngày thông qua quy chế; ngày ấy in dưới bảng.',
  'massOrganizations.kind': 'Mặt trận, đoàn thể, hội nào; không có trong danh sách thì chọn “tổ chức khác”.',
  adaptations: 'Mỗi mục một việc: bỏ, giữ lại, thay, hoặc thêm sau.',
  'adaptations.by':
    'Ai quyết định và ở văn bản nào, in trong bảng điều chỉnh; để trống thì bảng in chi bộ, hoặc đảng ủy khi mục này là của xã, phường.',
  'adaptations.omit': 'Mã điều hoặc khoản của quy chế mẫu không dùng; gõ vài chữ trong tên điều để chọn.',
  'adaptations.replace': 'Mã điều hoặc khoản được thay bằng lời văn mới ở dưới.',
  'adaptations.addAfter': 'Mã khoản mà lời văn mới đứng ngay sau, hoặc mã điều để thêm vào cuối điều.',
  'adaptations.include': 'Mã điều mà xã, phường đã bỏ nhưng chi bộ này vẫn dùng.',
};

/** What stands above a field. */
export function askedFor(name: string, title: string): string {
  return ASKED[name] ?? title;
}

/** The help beside a field; always a whole sentence or nothing. */
export function helpFor(name: string, description: string): string {
  const help = HELP[name] ?? description;
  return help === '' || /[.?!…]$/u.test(help) ? help : `${help}.`;
}

/** A branch as a clerk would fill it in, and its commune: shown in the instructions, line for line as in the sheets. */

type Example = Readonly<Record<string, string>>;

export const COMMUNE_EXAMPLE: Example = {
  'superior.unit': 'phường An Thắng',
  'superior.parent': 'thành phố Đà Nẵng',
  status: 'bản chính thức',
  'term.label': '2025 - 2030',
  'term.regime': 'thí điểm đại hội năm năm một lần',
  'meeting.moveRule': 'khi trùng ngày nghỉ lễ, tết thì sinh hoạt vào ngày làm việc liền sau',
  'meeting.minMinutes': '90',
  'meeting.combinedMinutes': '120',
  'meeting.documentsDaysBefore': '2',
  'meeting.noticeDays': '3',
  'committeeMeeting.daysBefore': '3',
  'voting.quorum': 'hai phần ba',
  'dues.remitDay': '10',
  'dues.channel': 'cả hai',
  'reports.monthly': 'ngày 20 hằng tháng',
  'reports.quarterly': 'ngày 20 của tháng cuối quý',
  'reports.halfYear': 'ngày 10 tháng 6',
  'reports.year': 'ngày 30 tháng 11',
  'document.form': 'quy chế',
  'document.place': 'An Thắng',
  localBases: 'Quy chế làm việc số 01-QC/ĐU, ngày 20/8/2025 của Ban Chấp hành Đảng bộ phường An Thắng',
  recipients: 'Đảng ủy phường An Thắng (để báo cáo); Các đồng chí đảng viên trong chi bộ',
};

export const BRANCH_EXAMPLE: Example = {
  name: 'Chi bộ khối phố Phong Nhị',
  type: 'khối phố',
  'term.start': '16/08/2025',
  'term.end': '16/08/2030',
  'members.official': '31',
  'members.probationary': '2',
  'members.exempt': '4',
  'committee.size': '5',
  'secretary.name': 'Nguyễn Văn Thành',
  'secretary.origin': 'do bầu',
  'secretary.headsUnit': 'có',
  'deputy.name': 'Trần Thị Lan',
  'deputy.areas': 'công tác kiểm tra, giám sát; phát triển đảng viên',
  'deputy.headsUnit': 'không',
  'unit.name': 'khối phố Phong Nhị',
  'unit.headTitle': 'trưởng khối phố',
  'unit.headName': 'Nguyễn Văn Thành',
  'unit.headMember': 'có',
  'meeting.day': '3',
  'meeting.time': '19 giờ 30 phút',
  'meeting.place': 'Nhà văn hóa khối phố Phong Nhị',
  'dues.day': '3',
  'inspection.perYear': '3',
  'inspection.supervisionTopic': 'việc thực hiện nhiệm vụ được phân công của đảng viên',
  'growth.targetPerTerm': '4',
  'growth.sourceList': '6',
  'adoption.meeting': '03/10/2026',
  'document.date': '05/10/2026',
  'document.number': '01',
  'document.replaces.0.text':
    'Quy chế làm việc ban hành kèm theo Quyết định số 03-QĐ/CB, ngày 25/9/2025 của Chi bộ khối phố Phong Nhị',
  'document.replaces.0.date': '25/09/2025',
};

/** Lines of the sheets with several lines a branch, in the order of their columns, the branch first. */
export const DETAIL_EXAMPLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'Chi ủy': [
    ['Chi bộ khối phố Phong Nhị', 'Lê Thị Thu', 'công tác dân vận; phụ trách Ban Công tác Mặt trận', 'Tổ đảng số 1'],
    ['Chi bộ khối phố Phong Nhị', 'Phạm Văn Tín', 'công tác tuyên truyền', 'Tổ đảng số 2'],
    ['Chi bộ khối phố Phong Nhị', 'Võ Thị Hạnh', 'công tác thanh niên; thu, nộp đảng phí', ''],
  ],
  'Tổ đảng': [
    ['Chi bộ khối phố Phong Nhị', 'Tổ đảng số 1', 'Lê Thị Thu', '', '17'],
    ['Chi bộ khối phố Phong Nhị', 'Tổ đảng số 2', 'Phạm Văn Tín', '', '16'],
  ],
  'Đoàn thể': [
    ['Chi bộ khối phố Phong Nhị', 'Mặt trận', 'Ban Công tác Mặt trận khối phố'],
    ['Chi bộ khối phố Phong Nhị', 'Phụ nữ', 'Chi hội Phụ nữ khối phố'],
  ],
  'Phân công': [['Chi bộ khối phố Phong Nhị', 'Hồ Quang Minh', 'phụ trách nhóm hộ số 2', 'tổ đoàn kết số 2']],
  'Chuyên đề': [
    ['Chi bộ khối phố Phong Nhị', '1', 'Giữ gìn trật tự xây dựng và quản lý đất đai trong khối phố', 'Bí thư'],
  ],
};

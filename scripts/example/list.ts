/** The list of branches of an invented commune, as its office has filled it in; every person is made up. */

/** What stands under a heading; a date as YYYY-MM-DD. */
export type Line = Readonly<Record<string, string | number>>;

/** The shared values by the name of their line; a value of several lines goes on in those below. */
export const COMMUNE: Readonly<Record<string, string | number | readonly string[]>> = {
  'Tên xã, phường': 'xã Gò Nổi',
  'Đơn vị cấp trên của đảng ủy': 'thành phố Đà Nẵng',
  'Tình trạng': 'bản chính thức',
  'Tên nhiệm kỳ': '2025 - 2030',
  'Chế độ đại hội': 'thí điểm đại hội năm năm một lần',
  'Cách dời ngày': 'khi trùng ngày nghỉ lễ, tết thì sinh hoạt vào ngày làm việc liền sau',
  'Số phút sinh hoạt tối thiểu': 90,
  'Số phút tối thiểu khi kết hợp chuyên đề': 120,
  'Số ngày gửi tài liệu trước': 2,
  'Số ngày báo họp trước': 3,
  'Số ngày họp chi ủy trước': 3,
  'Số đảng viên phải có mặt khi biểu quyết': 'hai phần ba',
  'Ngày nộp đảng phí lên cấp trên': 15,
  'Cách đóng đảng phí': 'cả hai',
  'Hạn báo cáo tháng': 'ngày 20 hằng tháng',
  'Hạn báo cáo sáu tháng': 'ngày 10 tháng 6',
  'Hạn báo cáo năm': 'ngày 30 tháng 11',
  'Hình thức ban hành': 'quy chế',
  'Địa danh': 'Gò Nổi',
  'Căn cứ của đảng ủy': ['Quy chế làm việc số 01-QC/ĐU, ngày 20/8/2025 của Ban Chấp hành Đảng bộ xã Gò Nổi'],
  'Nơi nhận': ['Đảng ủy xã Gò Nổi (để báo cáo)', 'Các đồng chí đảng viên trong chi bộ'],
};

/** What all branches of the list have alike. */
const ALL: Line = {
  'Ngày bắt đầu nhiệm kỳ': '2025-08-16',
  'Ngày kết thúc nhiệm kỳ': '2030-08-16',
  'Đảng viên dự bị': 1,
  'Đảng viên được miễn': 2,
  'Bí thư do bầu hay chỉ định': 'do bầu',
  'Bí thư đồng thời là người đứng đầu đơn vị': 'có',
  'Lĩnh vực phó bí thư phụ trách': 'công tác kiểm tra, giám sát; phát triển đảng viên',
  'Phó bí thư đồng thời là người đứng đầu đơn vị': 'không',
  'Người đứng đầu là đảng viên của chi bộ': 'có',
  'Giờ sinh hoạt': '19 giờ 30 phút',
  'Số đảng viên được kiểm tra mỗi năm': 2,
  'Chỉ tiêu kết nạp cả nhiệm kỳ': 3,
  'Số quần chúng trong danh sách nguồn': 5,
  'Ngày thông qua': '2026-10-03',
  'Ngày ký': '2026-10-05',
  'Số văn bản': '01',
};

const WITH_COMMITTEE: Line = {
  'Đảng viên chính thức': 24,
  'Số chi ủy viên': 3,
  'Chuyên đề giám sát': 'việc thực hiện nhiệm vụ được phân công của đảng viên',
};

const WITHOUT_COMMITTEE: Line = { 'Đảng viên chính thức': 7, 'Số chi ủy viên': 'không' };

interface Unit {
  unit: string;
  headTitle: string;
  secretary: string;
  deputy: string;
  /** of the month, for the meeting and the dues */
  day: number;
  place: string;
}

const branch = (type: string, { unit, headTitle, secretary, deputy, day, place }: Unit): Line => ({
  ...ALL,
  'Loại chi bộ': type,
  'Họ tên bí thư': secretary,
  'Họ tên phó bí thư': deputy,
  'Tên đơn vị': unit,
  'Chức danh người đứng đầu': headTitle,
  'Họ tên người đứng đầu': secretary,
  'Ngày sinh hoạt hằng tháng': day,
  'Nơi sinh hoạt': place,
  'Ngày đóng đảng phí': day,
});

const hamlet = (name: string, secretary: string, deputy: string, day: number): Line => ({
  'Tên chi bộ': `Chi bộ thôn ${name}`,
  ...branch('thôn', {
    unit: `thôn ${name}`,
    headTitle: 'trưởng thôn',
    secretary,
    deputy,
    day,
    place: `Nhà văn hóa thôn ${name}`,
  }),
});

export const BRANCHES: readonly Line[] = [
  { ...hamlet('Bảo An Đông', 'Trần Hữu Hải', 'Lê Ngọc Linh', 1), ...WITHOUT_COMMITTEE },
  { ...hamlet('Bảo An Tây', 'Phan Đình Khánh', 'Võ Xuân Phúc', 2), ...WITH_COMMITTEE },
  { ...hamlet('Bảo An Nam', 'Đỗ Bích Long', 'Hồ Quang Tuấn', 3), ...WITH_COMMITTEE },
  { ...hamlet('Bảo An Bắc', 'Nguyễn Ngọc Sơn', 'Trần Công Châu', 4), ...WITHOUT_COMMITTEE },
  { ...hamlet('Bảo An Trung', 'Huỳnh Xuân An', 'Phan Thanh Hải', 5), ...WITH_COMMITTEE },
  {
    'Tên chi bộ': 'Chi bộ Trường Tiểu học Lê Hồng Phong',
    ...branch('trường học', {
      unit: 'Trường Tiểu học Lê Hồng Phong',
      headTitle: 'hiệu trưởng',
      secretary: 'Võ Công Châu',
      deputy: 'Đặng Minh Hiền',
      day: 6,
      place: 'phòng họp Trường Tiểu học Lê Hồng Phong',
    }),
    ...WITH_COMMITTEE,
    'Cấp trên theo ngành dọc': 'Sở Giáo dục và Đào tạo thành phố Đà Nẵng',
    'Đơn vị công lập': 'có',
    'Có hội đồng trường': 'không',
    'Giờ sinh hoạt': '16 giờ 30 phút',
  },
  {
    'Tên chi bộ': 'Chi bộ Quân sự xã Gò Nổi',
    ...branch('quân sự', {
      unit: 'Ban Chỉ huy Quân sự xã Gò Nổi',
      headTitle: 'chỉ huy trưởng',
      secretary: 'Bùi Bích Hạnh',
      deputy: 'Đỗ Quang Long',
      day: 8,
      place: 'trụ sở Ban Chỉ huy Quân sự xã',
    }),
    ...WITHOUT_COMMITTEE,
    'Cấp trên theo ngành dọc': 'Đảng ủy Quân sự thành phố Đà Nẵng',
    'Bí thư do bầu hay chỉ định': 'do cấp trên chỉ định',
    'Bí thư đồng thời là người đứng đầu đơn vị': 'không',
    'Phó bí thư đồng thời là người đứng đầu đơn vị': 'có',
    'Họ tên người đứng đầu': 'Đỗ Quang Long',
  },
  {
    'Tên chi bộ': 'Chi bộ Công an xã Gò Nổi',
    ...branch('công an', {
      unit: 'Công an xã Gò Nổi',
      headTitle: 'trưởng công an xã',
      secretary: 'Dương Ngọc Lan',
      deputy: 'Nguyễn Công Sơn',
      day: 9,
      place: 'trụ sở Công an xã',
    }),
    ...WITH_COMMITTEE,
    'Cấp trên theo ngành dọc': 'Đảng ủy Công an thành phố Đà Nẵng',
  },
  {
    'Tên chi bộ': 'Chi bộ Trạm Y tế xã Gò Nổi',
    ...branch('trạm y tế', {
      unit: 'Trạm Y tế xã Gò Nổi',
      headTitle: 'giám đốc',
      secretary: 'Phạm Xuân Nga',
      deputy: 'Huỳnh Thanh An',
      day: 10,
      place: 'phòng họp Trạm Y tế xã',
    }),
    ...WITH_COMMITTEE,
    'Cấp trên theo ngành dọc': 'Sở Y tế thành phố Đà Nẵng',
    'Đơn vị công lập': 'có',
    'Giờ sinh hoạt': '16 giờ 30 phút',
  },
];

/** The lines of a branch in another sheet, its name put before each. */
const of = (name: string, ...lines: string[][]): string[][] => lines.map((line) => [`Chi bộ ${name}`, ...line]);

const member = (name: string, group: string[] = []): string[] => [
  name,
  'công tác dân vận; thu, nộp đảng phí',
  ...group,
];

const organizations = (hamletName: string): string[][] =>
  of(
    `thôn ${hamletName}`,
    ['Mặt trận', `Ban Công tác Mặt trận thôn ${hamletName}`],
    ['Phụ nữ', `Chi hội Liên hiệp Phụ nữ thôn ${hamletName}`],
    ['Nông dân', `Chi hội Nông dân thôn ${hamletName}`],
  );

/** The other sheets, their lines cell by cell. */
export const DETAILS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'Chi ủy': [
    ...of('thôn Bảo An Tây', member('Đặng Thanh Bình', ['Tổ đảng số 1'])),
    ...of('thôn Bảo An Nam', member('Ngô Văn Hà')),
    ...of('thôn Bảo An Trung', member('Võ Thị Linh')),
    ...of('Trường Tiểu học Lê Hồng Phong', member('Bùi Đình Nga')),
    ...of('Công an xã Gò Nổi', member('Trần Minh Châu')),
    ...of('Trạm Y tế xã Gò Nổi', member('Phan Thị Hải')),
  ],
  'Tổ đảng': [
    ...of('thôn Bảo An Tây', ['Tổ đảng số 1', 'Đặng Thanh Bình', '', '13'], ['Tổ đảng số 2', 'Đỗ Thị Long', '', '12']),
    ...of('thôn Bảo An Nam', ['Tổ đảng số 1', 'Ngô Văn Hà', '', '13'], ['Tổ đảng số 2', 'Lê Ngọc Sơn', '', '12']),
  ],
  'Đoàn thể': [
    ...['Bảo An Đông', 'Bảo An Tây', 'Bảo An Nam', 'Bảo An Bắc', 'Bảo An Trung'].flatMap(organizations),
    ...of(
      'Trường Tiểu học Lê Hồng Phong',
      ['Công đoàn', 'Công đoàn cơ sở nhà trường'],
      ['Đoàn thanh niên', 'Chi đoàn giáo viên'],
      ['Đội thiếu niên', 'Liên đội Trường Tiểu học Lê Hồng Phong'],
    ),
    ...of(
      'Quân sự xã Gò Nổi',
      ['Mặt trận', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
      ['Đoàn thanh niên', 'Đoàn Thanh niên xã'],
    ),
    ...of(
      'Công an xã Gò Nổi',
      ['Mặt trận', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
      ['Phụ nữ', 'Hội Phụ nữ Công an xã'],
      ['Đoàn thanh niên', 'Chi đoàn Công an xã'],
    ),
    ...of(
      'Trạm Y tế xã Gò Nổi',
      ['Công đoàn', 'Công đoàn cơ sở Trạm Y tế xã'],
      ['Đoàn thanh niên', 'Chi đoàn Trạm Y tế xã'],
    ),
  ],
  'Phân công': [
    ...of('thôn Bảo An Đông', ['Hồ Minh Long', 'phụ trách nhóm hộ số 2']),
    ...of('thôn Bảo An Tây', ['Ngô Đình Tuấn', 'phụ trách nhóm hộ số 2']),
    ...of('thôn Bảo An Nam', ['Dương Xuân Hà', 'phụ trách nhóm hộ số 2']),
    ...of('thôn Bảo An Bắc', ['Nguyễn Thanh Lan', 'phụ trách nhóm hộ số 2']),
    ...of('thôn Bảo An Trung', ['Trần Thị Sơn', 'phụ trách nhóm hộ số 2']),
    ...of('Trường Tiểu học Lê Hồng Phong', ['Bùi Quang Hạnh', 'phụ trách Liên đội và hoạt động ngoài giờ lên lớp']),
    ...of('Quân sự xã Gò Nổi', ['Lê Xuân Hiền', 'theo dõi công tác tuyển quân và dự bị động viên']),
    ...of('Công an xã Gò Nổi', ['Phạm Thanh Nga', 'phụ trách địa bàn', 'các thôn Bảo An']),
    ...of('Trạm Y tế xã Gò Nổi', ['Huỳnh Thị An', 'theo dõi tiêm chủng và chăm sóc sức khỏe bà mẹ']),
  ],
};

/** The branches of the invented commune, each a line of the list. */

/** What stands under a heading; a date as YYYY-MM-DD. */
export type Line = Readonly<Record<string, string | number>>;

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

/** A commune of sixty branches as its office would keep it, sheet by sheet; every name of a person is made up. */
import type { Cell, Sheet, Workbook } from '../../src/core/roster/index.ts';

/** The rows of each sheet, headings included. Tests change copies of it. */
export type Sheets = Record<string, Cell[][]>;

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Phan', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương'];
const MIDDLE = ['Văn', 'Thị', 'Đình', 'Ngọc', 'Quang', 'Thanh', 'Minh', 'Hữu', 'Bích', 'Xuân', 'Công'];
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Hà',
  'Hải',
  'Hạnh',
  'Hiền',
  'Khánh',
  'Lan',
  'Linh',
  'Long',
  'Nga',
  'Phúc',
  'Sơn',
  'Tâm',
  'Tuấn',
];

/** Names of hamlets; two words each, so that nearly all differ in more than a letter. */
const HAMLETS = [
  'Bảo An',
  'Xuân Đài',
  'Phong Nhị',
  'Phong Lục',
  'Cẩm Lậu',
  'La Thọ',
  'Thanh Chiêm',
  'Triêm Tây',
  'Khúc Lũy',
  'Bồng Lai',
];
const WARDS = ['Đông', 'Tây', 'Nam', 'Bắc', 'Trung'];

const person = (seed: number): string =>
  [FAMILY[seed % FAMILY.length], MIDDLE[(seed * 7) % MIDDLE.length], GIVEN[(seed * 5) % GIVEN.length]].join(' ');

export const day = (iso: string): Cell => ({ date: iso, minutes: 0 });

const BRANCH_HEADINGS = [
  'Tên chi bộ',
  'Loại chi bộ',
  'Cấp trên theo ngành dọc',
  'Ngày bắt đầu nhiệm kỳ',
  'Ngày kết thúc nhiệm kỳ',
  'Đảng viên chính thức',
  'Đảng viên dự bị',
  'Đảng viên được miễn',
  'Số chi ủy viên',
  'Họ tên bí thư',
  'Bí thư do bầu hay chỉ định',
  'Bí thư đồng thời là người đứng đầu đơn vị',
  'Họ tên phó bí thư',
  'Lĩnh vực phó bí thư phụ trách',
  'Phó bí thư đồng thời là người đứng đầu đơn vị',
  'Tên đơn vị',
  'Chức danh người đứng đầu',
  'Họ tên người đứng đầu',
  'Người đứng đầu là đảng viên của chi bộ',
  'Đơn vị công lập',
  'Có hội đồng trường',
  'Ngày sinh hoạt hằng tháng',
  'Giờ sinh hoạt',
  'Nơi sinh hoạt',
  'Ngày đóng đảng phí',
  'Số đảng viên được kiểm tra mỗi năm',
  'Chuyên đề giám sát',
  'Chỉ tiêu kết nạp cả nhiệm kỳ',
  'Số quần chúng trong danh sách nguồn',
  'Ngày thông qua',
  'Ngày ký',
  'Số văn bản',
  'Nơi nhận',
];

interface Unit {
  branch: string;
  type: string;
  name: string;
  head: string;
  professional?: string;
  isPublic?: boolean;
  isSchool?: boolean;
}

function units(): Unit[] {
  const hamlets = HAMLETS.flatMap((name) =>
    WARDS.map((ward): Unit => ({
      branch: `Chi bộ thôn ${name} ${ward}`,
      type: 'thôn',
      name: `thôn ${name} ${ward}`,
      head: 'trưởng thôn',
    })),
  );
  const schools = [
    'Tiểu học Lê Hồng Phong',
    'Tiểu học Nguyễn Trãi',
    'Trung học cơ sở Phan Bội Châu',
    'Mầm non Hoa Mai',
    'Mầm non Sơn Ca',
    'Trung học cơ sở Lý Tự Trọng',
    'Tiểu học Trần Phú',
  ].map((name): Unit => ({
    branch: `Chi bộ Trường ${name}`,
    type: 'trường học',
    name: `Trường ${name}`,
    head: 'hiệu trưởng',
    professional: 'Sở Giáo dục và Đào tạo thành phố Đà Nẵng',
    isPublic: true,
    isSchool: true,
  }));
  return [
    ...hamlets,
    ...schools,
    {
      branch: 'Chi bộ Quân sự xã Gò Nổi',
      type: 'quân sự',
      name: 'Ban Chỉ huy Quân sự xã Gò Nổi',
      head: 'chỉ huy trưởng',
      professional: 'Đảng ủy Quân sự thành phố Đà Nẵng',
    },
    {
      branch: 'Chi bộ Công an xã Gò Nổi',
      type: 'công an',
      name: 'Công an xã Gò Nổi',
      head: 'trưởng công an xã',
      professional: 'Đảng ủy Công an thành phố Đà Nẵng',
    },
    {
      branch: 'Chi bộ Trạm Y tế xã Gò Nổi',
      type: 'trạm y tế',
      name: 'Trạm Y tế xã Gò Nổi',
      head: 'giám đốc',
      professional: 'Sở Y tế thành phố Đà Nẵng',
      isPublic: true,
    },
  ];
}

const hasCommittee = (index: number): boolean => index % 3 !== 0;

function branchRow(unit: Unit, index: number): Cell[] {
  const secretary = person(index * 4 + 1);
  const isAppointed = unit.type === 'quân sự';
  return [
    unit.branch,
    unit.type,
    unit.professional ?? null,
    day('2025-08-16'),
    day('2030-08-16'),
    hasCommittee(index) ? 24 : 7,
    1,
    2,
    hasCommittee(index) ? 3 : 'không',
    secretary,
    isAppointed ? 'do cấp trên chỉ định' : 'do bầu',
    isAppointed ? 'không' : 'có',
    person(index * 4 + 2),
    'công tác kiểm tra, giám sát; phát triển đảng viên',
    isAppointed ? 'có' : 'không',
    unit.name,
    unit.head,
    isAppointed ? person(index * 4 + 2) : secretary,
    'có',
    unit.isPublic === true ? 'có' : null,
    unit.isSchool === true ? 'không' : null,
    (index % 10) + 1,
    '19 giờ 30 phút',
    `hội trường ${unit.name}`,
    (index % 10) + 1,
    2,
    hasCommittee(index) ? 'việc thực hiện nhiệm vụ được phân công của đảng viên' : null,
    3,
    5,
    day('2026-10-03'),
    day('2026-10-05'),
    '01',
    null,
  ];
}

const ORGANIZATIONS: [string, string][] = [
  ['Mặt trận', 'Ban Công tác Mặt trận'],
  ['Phụ nữ', 'Chi hội Phụ nữ'],
];

/** Sixty branches without a mistake. */
export function cleanSheets(): Sheets {
  const all = units();
  const withCommittee = all.flatMap((unit, index) => (hasCommittee(index) ? [{ unit, index }] : []));
  return {
    'Hướng dẫn': [['Danh sách chi bộ'], ['Chi bộ', 'mỗi chi bộ một dòng']],
    'Xã, phường': [
      ['Mục', 'Nội dung', 'Cách ghi'],
      ['Tên xã, phường', 'xã Gò Nổi'],
      ['Đơn vị cấp trên của đảng ủy', 'thành phố Đà Nẵng'],
      ['Tình trạng', 'bản chính thức'],
      ['Tên nhiệm kỳ', '2025 - 2030'],
      ['Chế độ đại hội', 'thí điểm đại hội năm năm một lần'],
      ['Cách dời ngày', 'khi trùng ngày nghỉ lễ, tết thì sinh hoạt vào ngày làm việc liền sau'],
      ['Số phút sinh hoạt tối thiểu', 90],
      ['Số phút tối thiểu khi kết hợp chuyên đề', 120],
      ['Số ngày gửi tài liệu trước', 2],
      ['Số ngày báo họp trước', 3],
      ['Số ngày họp chi ủy trước', 3],
      ['Số đảng viên phải có mặt khi biểu quyết', 'hai phần ba'],
      ['Ngày nộp đảng phí lên cấp trên', 15],
      ['Cách đóng đảng phí', 'cả hai'],
      ['Hạn báo cáo tháng', 'ngày 20 hằng tháng'],
      ['Hạn báo cáo quý', null],
      ['Hạn báo cáo sáu tháng', 'ngày 10 tháng 6'],
      ['Hạn báo cáo năm', 'ngày 30 tháng 11'],
      ['Hình thức ban hành', 'quy chế'],
      ['Địa danh', 'Gò Nổi'],
      ['Căn cứ của đảng ủy', 'Quy chế làm việc số 01-QC/ĐU, ngày 20/8/2025 của Ban Chấp hành Đảng bộ xã Gò Nổi'],
      ['Nơi nhận', 'Đảng ủy xã Gò Nổi (để báo cáo)'],
      [null, 'Các đồng chí đảng viên trong chi bộ'],
    ],
    'Chi bộ': [[...BRANCH_HEADINGS], ...all.map(branchRow)],
    'Chi ủy': [
      ['Chi bộ', 'Họ tên chi ủy viên', 'Lĩnh vực phụ trách', 'Tổ đảng phụ trách'],
      ...withCommittee.map(({ unit, index }): Cell[] => [
        unit.branch,
        person(index * 4 + 3),
        'công tác dân vận; thu, nộp đảng phí',
        index === 1 ? 'Tổ đảng số 1' : null,
      ]),
    ],
    'Tổ đảng': [
      ['Chi bộ', 'Tên tổ đảng', 'Tổ trưởng', 'Tổ phó', 'Số đảng viên của tổ'],
      ...withCommittee.slice(0, 2).flatMap(({ unit, index }): Cell[][] => [
        [unit.branch, 'Tổ đảng số 1', person(index * 4 + 3), null, 13],
        [unit.branch, 'Tổ đảng số 2', person(index * 4 + 5), null, 12],
      ]),
    ],
    'Đoàn thể': [
      ['Chi bộ', 'Loại tổ chức', 'Tên tổ chức'],
      ...all.flatMap((unit) =>
        ORGANIZATIONS.map(([kind, name]): Cell[] => [unit.branch, kind, `${name} ${unit.name}`]),
      ),
    ],
    'Phân công': [
      ['Chi bộ', 'Họ tên đảng viên', 'Nhiệm vụ được giao', 'Địa bàn'],
      ...all.map((unit, index): Cell[] => [unit.branch, person(index + 400), 'phụ trách nhóm hộ số 2', null]),
    ],
    'Chuyên đề': [['Chi bộ', 'Quý', 'Tên chuyên đề', 'Người chuẩn bị']],
  };
}

export function workbookOf(sheets: Sheets, merges: Record<string, Sheet['merges']> = {}): Workbook {
  return {
    file: 'danh-sach.xlsx',
    sheets: Object.entries(sheets).map(([name, rows], index) => ({
      name,
      number: index + 1,
      rows,
      merges: merges[name] ?? [],
    })),
  };
}

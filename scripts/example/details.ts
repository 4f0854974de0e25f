/** The other sheets of the list of the invented commune: committees, groups, organizations, assignments. */

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
    ['Phụ nữ', `Chi hội Phụ nữ thôn ${hamletName}`],
    ['Nông dân', `Chi hội Nông dân thôn ${hamletName}`],
  );

/** By the name of a sheet its lines, cell by cell. */
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

/** Forty mistakes in a roster of sixty branches: each is told at its cell, and nothing else is. */
import { expect, test } from 'vitest';
import { columnLetters } from '../../src/core/roster/workbook.ts';
import type { Cell } from '../../src/core/roster/index.ts';
import { cleanSheets, day, workbookOf } from './commune.ts';
import { plan, spots } from './planning.ts';

/** sheet, row as Excel counts, heading, what is written there instead, what is told */
type Mistake = [sheet: string, row: number, heading: string, value: Cell, code: string];

const MISTAKES: Mistake[] = [
  ['Xã, phường', 5, 'Tên nhiệm kỳ', '2025 đến 2030', 'roster-form-wrong'],
  ['Xã, phường', 8, 'Số phút sinh hoạt tối thiểu', 60, 'meeting-too-short'],
  ['Xã, phường', 11, 'Số ngày báo họp trước', null, 'final-field-missing'],
  ['Chi bộ', 40, 'Loại chi bộ', 'hợp tác xã', 'roster-choice-unknown'],
  ['Chi bộ', 41, 'Loại chi bộ', null, 'roster-type-missing'],
  ['Chi bộ', 5, 'Ngày bắt đầu nhiệm kỳ', '31/2/2025', 'roster-date-wrong'],
  ['Chi bộ', 6, 'Ngày kết thúc nhiệm kỳ', '08/16/2030', 'roster-date-wrong'],
  ['Chi bộ', 7, 'Ngày kết thúc nhiệm kỳ', day('2025-08-15'), 'term-ends-before-start'],
  ['Chi bộ', 8, 'Đảng viên chính thức', 'hai mươi', 'roster-number-wrong'],
  ['Chi bộ', 9, 'Đảng viên chính thức', null, 'final-field-missing'],
  ['Chi bộ', 10, 'Đảng viên được miễn', 40, 'exempt-more-than-members'],
  ['Chi bộ', 12, 'Số chi ủy viên', 5, 'committee-count-wrong'],
  ['Chi bộ', 13, 'Số chi ủy viên', { error: '#REF!' }, 'roster-formula-error'],
  ['Chi bộ', 14, 'Họ tên phó bí thư', 'Đ/c Nguyễn Văn An', 'name-with-title'],
  ['Chi bộ', 15, 'Họ tên bí thư', null, 'final-field-missing'],
  ['Chi bộ', 16, 'Bí thư do bầu hay chỉ định', 'xung phong', 'roster-choice-unknown'],
  ['Chi bộ', 17, 'Bí thư đồng thời là người đứng đầu đơn vị', 'có lẽ', 'roster-yes-no-wrong'],
  ['Chi bộ', 18, 'Họ tên phó bí thư', null, 'final-field-missing'],
  ['Chi bộ', 19, 'Lĩnh vực phó bí thư phụ trách', { error: '#N/A' }, 'roster-formula-error'],
  ['Chi bộ', 20, 'Phó bí thư đồng thời là người đứng đầu đơn vị', 'có', 'two-unit-heads'],
  ['Chi bộ', 21, 'Họ tên người đứng đầu', 'Trần Văn Khác', 'unit-head-name-differs'],
  ['Chi bộ', 22, 'Người đứng đầu là đảng viên của chi bộ', 'không', 'unit-head-not-member'],
  ['Chi bộ', 23, 'Ngày sinh hoạt hằng tháng', 31, 'number-too-large'],
  ['Chi bộ', 24, 'Ngày sinh hoạt hằng tháng', { date: '2026-05-03', minutes: 0 }, 'roster-number-wrong'],
  ['Chi bộ', 25, 'Giờ sinh hoạt', 'buổi tối', 'roster-form-wrong'],
  ['Chi bộ', 26, 'Giờ sinh hoạt', null, 'final-field-missing'],
  ['Chi bộ', 27, 'Ngày đóng đảng phí', 20, 'remit-before-collect'],
  ['Chi bộ', 28, 'Chỉ tiêu kết nạp cả nhiệm kỳ', -1, 'number-too-small'],
  ['Chi bộ', 29, 'Ngày thông qua', '3/10/26', 'roster-date-wrong'],
  ['Chi bộ', 30, 'Ngày ký', day('2026-10-01'), 'document-before-adoption'],
  ['Chi bộ', 31, 'Số văn bản', 'số 1', 'roster-form-wrong'],
  ['Chi bộ', 32, 'Nơi nhận', 'Các đồng chí đảng viên trong chi bộ', 'recipients-superior-not-first'],
  ['Chi bộ', 33, 'Tên đơn vị', 'thôn\ue000', 'character-private'],
  ['Chi bộ', 57, 'Đơn vị công lập', null, 'final-field-missing'],
  ['Chi bộ', 58, 'Có hội đồng trường', 'có', 'school-council-ended'],
  ['Chi bộ', 59, 'Bí thư do bầu hay chỉ định', 'do bầu', 'military-secretary-elected'],
  ['Chi bộ', 60, 'Cấp trên theo ngành dọc', null, 'professional-superior-missing'],
  ['Chi ủy', 30, 'Họ tên chi ủy viên', null, 'field-missing'],
  ['Tổ đảng', 2, 'Số đảng viên của tổ', 'mười ba', 'roster-number-wrong'],
  ['Đoàn thể', 100, 'Loại tổ chức', 'hợp tác', 'roster-choice-unknown'],
];

test('forty mistakes are found at their sheet, row and column, and no others', () => {
  expect(MISTAKES).toHaveLength(40);
  const sheets = cleanSheets();
  const expected = MISTAKES.map(([sheet, row, heading, value, code]) => {
    const rows = sheets[sheet]!;
    const isCommune = sheet === 'Xã, phường';
    const column = isCommune ? 1 : rows[0]!.indexOf(heading);
    if (isCommune) expect(rows[row - 1]![0]).toBe(heading);
    rows[row - 1]![column] = value;
    return `${sheet}!${columnLetters(column)}${row} ${code}`;
  });
  const planned = plan(workbookOf(sheets));
  expect(spots(planned.problems).toSorted()).toEqual(expected.toSorted());
  expect(planned.files).toEqual([]);
  const words = planned.problems.flatMap(({ message, hint = '' }) => [message, hint]);
  expect(words.filter((text) => /“[a-z][\w.-]*”|\b(?:true|false|none|null|yaml)\b/u.test(text))).toEqual([]);
});

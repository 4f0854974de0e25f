import { expect, test } from 'vitest';
import { figureText, lawOn, type FigureVerdict, type KnownFigure } from '../../src/core/law/index.ts';
import { documents, figures } from './data.ts';

function figureOn(id: string, date: string): FigureVerdict | undefined {
  return lawOn(date, documents, figures).figures[id];
}

const none = { state: 'none' };
const stands = (value: number | string, clause: string): object => ({ state: 'in-force', value, clause });
const doubted = (value: number | string, reason: string): object => ({ state: 'to-verify', value, reason });

test.each([
  ['regular-meeting-minutes', '2025-10-27', none],
  ['regular-meeting-minutes', '2025-10-28', stands(90, 'Hướng dẫn số 42-HD/BTCTW')],
  ['combined-meeting-minutes', '2026-10-05', stands(120, 'Hướng dẫn số 42-HD/BTCTW')],
  ['committee-minimum-official', '2021-05-01', stands(9, 'khoản 4 Điều 24 Điều lệ Đảng')],
  ['committee-maximum-size', '2021-07-29', stands(7, 'điểm 24 Quy định số 29-QĐ/TW')],
  ['committee-maximum-size', '2021-07-30', doubted(7, 'Quy định số 29-QĐ/TW đã được Quy định số 24-QĐ/TW thay thế')],
  ['committee-maximum-size', '2025-07-01', stands(7, 'Quy định số 294-QĐ/TW')],
  ['congress-term-years', '2025-06-30', none],
  ['congress-term-years', '2025-07-01', stands(5, 'Quy định số 294-QĐ/TW')],
  ['congress-term-years', '2026-04-08', doubted(5, 'Quy định số 294-QĐ/TW đã được Quy định số 20-QĐ/TW thay thế')],
  ['vote-ordinary', '2026-10-05', stands('quá một phần hai', 'Quy định số 208-QĐ/TW')],
  ['vote-admission', '2021-05-01', none],
  [
    'vote-admission',
    '2026-07-25',
    doubted('hai phần ba', 'Hướng dẫn số 06-HD/TW đã được Hướng dẫn số 01-HD/TW thay thế'),
  ],
  ['vote-admission', '2026-07-26', stands('hai phần ba', 'Quy định số 208-QĐ/TW')],
  [
    'thematic-meetings-per-quarter',
    '2021-05-01',
    doubted(1, 'Hướng dẫn số 12-HD/BTCTW: số, ngày hoặc tên chưa chắc chắn'),
  ],
  ['strike-off-months', '2026-07-25', none],
  ['strike-off-months', '2026-07-26', stands(3, 'Quy định số 208-QĐ/TW')],
  ['dues-percent-other', '2026-01-31', none],
  ['dues-percent-other', '2026-02-01', stands(0.3, 'Quy định số 01-QĐ/TW')],
  ['dues-percent-other', '2028-01-01', stands(0.5, 'Quy định số 01-QĐ/TW')],
  ['dues-remit-percent', '2026-01-31', stands(70, 'Quyết định số 342-QĐ/TW')],
  ['dues-remit-percent', '2026-02-01', none],
  ['branch-issues-regulation', '2026-01-08', stands('không', 'Quy định số 66-QĐ/TW')],
  ['branch-issues-regulation', '2026-01-09', stands('có', 'Điều 11 Quy định số 399-QĐ/TW')],
  ['military-committee-size', '2025-06-24', doubted(5, 'viết theo mô hình trước Quy định số 332-QĐ/TW')],
  ['health-station-head', '2026-01-01', doubted('giám đốc', 'chưa theo dõi hiệu lực của văn bản này')],
])('%s on %s', (id, date, expected) => {
  expect(figureOn(id, date)).toMatchObject(expected);
});

test('a figure that is not in the list is unknown, not absent', () => {
  expect(figureOn('constructor', '2026-10-05')).toBeUndefined();
});

test('a figure carries its unit and its document', () => {
  expect(figureOn('transfer-days', '2026-10-05')).toMatchObject({
    value: 60,
    unit: 'ngày làm việc',
    document: { id: 'qd-208-qd-tw-2026' },
  });
});

test.each([
  [90, '90'],
  [0.5, '0,5'],
  [5000, '5.000'],
  [1234567.25, '1.234.567,25'],
  ['hai phần ba', 'hai phần ba'],
])('%s is printed %s', (value, text) => {
  const figure: KnownFigure = { state: 'in-force', value, unit: '', clause: '' };
  expect(figureText(figure)).toBe(text);
});

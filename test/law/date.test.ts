import { describe, expect, test } from 'vitest';
import { isFullDate, longDate, shortDate } from '../../src/core/law/date.ts';

describe('days under 10 and months under 3 take a zero, months 3 to 9 do not', () => {
  test.each([
    ['2026-05-27', '27/5/2026', 'ngày 27 tháng 5 năm 2026'],
    ['2026-01-09', '09/01/2026', 'ngày 09 tháng 01 năm 2026'],
    ['2026-02-05', '05/02/2026', 'ngày 05 tháng 02 năm 2026'],
    ['2026-05-05', '05/5/2026', 'ngày 05 tháng 5 năm 2026'],
    ['2026-03-01', '01/3/2026', 'ngày 01 tháng 3 năm 2026'],
    ['2025-09-09', '09/9/2025', 'ngày 09 tháng 9 năm 2025'],
    ['2026-10-05', '05/10/2026', 'ngày 05 tháng 10 năm 2026'],
    ['2024-12-31', '31/12/2024', 'ngày 31 tháng 12 năm 2024'],
    ['2025-02-10', '10/02/2025', 'ngày 10 tháng 02 năm 2025'],
  ])('%s', (iso, short, long) => {
    expect([shortDate(iso), longDate(iso)]).toEqual([short, long]);
  });
});

test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a date', (text) => {
  expect(isFullDate(text)).toBe(true);
});

test.each(['2009', '2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-01-00', '1/2/2026', ''])(
  '“%s” is no date and cannot be printed as one',
  (text) => {
    expect(isFullDate(text)).toBe(false);
    expect(() => shortDate(text)).toThrow(RangeError);
    expect(() => longDate(text)).toThrow(RangeError);
  },
);

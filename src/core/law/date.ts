/**
 * The one place for dates in Vietnamese. HD 05-HD/VPTW, Phần II, mục I, điểm 4.2.2: days under 10 and
 * months under 3 take a zero, months 3 to 9 do not.
 */

const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Is this text a date with year, month and day (YYYY-MM-DD) that the calendar has? */
export function isFullDate(text: string): boolean {
  const [, year, month, day] = (FULL_DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return day >= 1 && day <= daysIn(year, month);
}

interface Parts {
  day: string;
  month: string;
  year: string;
}

const padBelow = (value: number, limit: number): string =>
  value < limit ? String(value).padStart(2, '0') : String(value);

function partsOf(iso: string): Parts {
  if (!isFullDate(iso)) throw new RangeError(`not a date: ${iso}`);
  const [year = '', month, day] = iso.split('-');
  return { day: padBelow(Number(day), 10), month: padBelow(Number(month), 3), year };
}

/** “2026-05-27” → “27/5/2026”, “2026-02-05” → “05/02/2026”. Throws on anything but a date. */
export function shortDate(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `${day}/${month}/${year}`;
}

/** “2026-10-05” → “ngày 05 tháng 10 năm 2026”. Throws on anything but a date. */
export function longDate(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

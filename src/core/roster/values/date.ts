import { shownDate, type Cell } from '../workbook.ts';
import type { Converted } from './value.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Days since the turn of 1900 that stand for the years 1982 to 2064: a date whose cell is not formatted as one. */
const SERIAL = { from: 30_000, to: 60_000 };

/** 1 January 1970 in days of Excel. */
const UNIX_EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

const DAY_FIRST = /^(?:ngày )?(\d{1,2})(?:\s*[-/.]\s*| tháng )(\d{1,2})(?:\s*[-/.]\s*| năm )(\d{4}|\d{2})$/iu;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]00:00(?::00)?)?$/u;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** YYYY-MM-DD from a date of Excel or from text, day before month: 5/10/2026 is the fifth of October. */
export function dateValue(cell: Exclude<Cell, null>, given: string): Converted {
  const shown = given.replace(/[.,;]$/u, '');
  if (typeof cell === 'object' && 'date' in cell && cell.date > '1901') return { value: cell.date };
  const serial = /^\d{5}$/u.test(shown) ? Number(shown) : 0;
  if (serial >= SERIAL.from && serial <= SERIAL.to)
    return wrong(shown, `viết ${shownDate(dayOf(serial))}, hoặc định dạng lại ô thành ngày (Ctrl+1, Date)`);
  const [, ...dayFirst] = DAY_FIRST.exec(shown) ?? [];
  const [, ...yearFirst] = YEAR_FIRST.exec(shown) ?? [];
  const [day, month, written] = (dayFirst.length > 0 ? dayFirst : [...yearFirst].reverse()).map(Number);
  if (day === undefined || month === undefined || written === undefined)
    return wrong(shown, dayWithin(shown) ?? 'viết ngày/tháng/năm, năm đủ bốn chữ số: 05/10/2026');
  const year = fourDigits(written);
  if (!isDay(year, month, day)) return wrong(shown, hintFor(year, month, day));
  const iso = `${year}-${two(month)}-${two(day)}`;
  return year === written ? { value: iso } : shortYear(shown, iso);
}

/** A day with other marks around or within it (“16//8/2025”, “sáng 16/8/2025”): what to write. */
function dayWithin(shown: string): string | null {
  const numbers = shown.match(/\d+/gu) ?? [];
  const [day, month, year] = numbers.map(Number);
  if (numbers.length !== 3 || numbers[2]?.length !== 4) return null;
  return isDay(year ?? 0, month ?? 0, day ?? 0)
    ? `viết ${shownDate(`${year ?? 0}-${two(month ?? 0)}-${two(day ?? 0)}`)}`
    : null;
}

/** A branch's dates lie in this century, but for papers of before it. */
const fourDigits = (year: number): number => (year > 99 ? year : year + (year < 70 ? 2000 : 1900));

/** The day that Excel keeps as this number. */
const dayOf = (serial: number): string =>
  new Date((serial - UNIX_EPOCH) * MILLISECONDS).toISOString().slice(0, 'YYYY-MM-DD'.length);

function shortYear(shown: string, iso: string): Converted {
  const says = `ghi “${shown}”, năm chưa đủ bốn chữ số`;
  return { problem: { code: 'roster-date-wrong', says, hint: `viết ${shownDate(iso)}` } };
}

/** A date that is no day: perhaps with month and day swapped, perhaps past the month's end. */
function hintFor(year: number, month: number, day: number): string {
  if (month > 12 && day <= 12) return `viết ngày trước, tháng sau: ${shownDate(`${year}-${two(day)}-${two(month)}`)}`;
  if (month < 1 || month > 12) return 'tháng từ 1 đến 12';
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `tháng ${month} năm ${year} có ngày 1 đến ngày ${last}`;
}

function wrong(shown: string, hint: string): Converted {
  return { problem: { code: 'roster-date-wrong', says: `ghi “${shown}”, không phải một ngày có trong lịch`, hint } };
}

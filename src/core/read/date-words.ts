/** What to type instead of a date that is none. */

/** Day 0 of the next month is the month's last; months count from 1. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const two = (number: number): string => String(number).padStart(2, '0');

/** The written text as year, month and day, whether written 2026-10-05, 5/10/2026, 5-10-2026 or 5.10.2026. */
function partsOf(text: string): { year: number; month: number; day: number } | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const spoken = /^(?:ngày )?(\d{1,2})(?:[-/. ]| tháng )(\d{1,2})(?:[-/. ]| năm )(\d{4})$/u.exec(text);
  return spoken === null ? null : { year: Number(spoken[3]), month: Number(spoken[2]), day: Number(spoken[1]) };
}

/** A hint for a text that is not a date YYYY-MM-DD. */
export function dateHint(text: string): string {
  const parts = partsOf(text.trim());
  if (parts === null) return 'viết năm-tháng-ngày, ví dụ 2026-10-05';
  const { year, month, day } = parts;
  if (month < 1 || month > 12) return 'tháng từ 01 đến 12; viết năm-tháng-ngày, ví dụ 2026-10-05';
  const last = daysIn(year, month);
  if (day < 1 || day > last) return `tháng ${month} năm ${year} có ngày 01 đến ngày ${last}`;
  return `viết ${year}-${two(month)}-${two(day)}`;
}

/** Arithmetic of days written YYYY-MM-DD; such texts compare as the days do. */

/** Day 0 of the next month is the month's last; months count from 1. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months later, or the month's last day where it has none. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  const newDay = Math.min(day, daysIn(newYear, newMonth));
  return [String(newYear).padStart(4, '0'), String(newMonth).padStart(2, '0'), String(newDay).padStart(2, '0')].join(
    '-',
  );
}

const WRITTEN = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})(?!\d)/gu;

/** The days that a text names, “25/9/2025” or “ngày 25 tháng 9 năm 2025”, as YYYY-MM-DD. */
export function datesIn(text: string): string[] {
  return [...text.matchAll(WRITTEN)].map(([, day = '', month = '', year = '']) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
}

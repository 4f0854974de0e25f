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

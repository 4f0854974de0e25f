import type { Cell } from '../workbook.ts';
import type { Converted } from './value.ts';

const MINUTES = 24 * 60;

/** 19:30, 19:30:00, 19.30, 19h30, 19g30, 19 giờ 30 phút, 19 giờ rưỡi, 7h30 tối, 7:30 PM */
const TIME =
  /^(?:lúc |vào )?(\d{1,2})\s*(?::|h|g|giờ|\.(?=\d\d))\s*(?:(\d{1,2}|rưỡi)(?::00)?\s*(?:phút|p|')?)?\s*(?:(?:buổi )?(sáng|trưa|chiều|tối|am|pm))?$/iu;

/** “7 giờ tối” is 19; twelve is said of noon alone. */
function hourOf(hour: number, part: string | undefined): number {
  if (part === undefined || hour > 12) return hour;
  const isAfternoon = /^(?:chiều|tối|pm)$/iu.test(part) || (/^trưa$/iu.test(part) && hour < 10);
  if (hour === 12) return isAfternoon && !/^pm$/iu.test(part) ? Number.NaN : hour;
  return isAfternoon ? hour + 12 : hour;
}

/** “19 giờ 30 phút” from a time of Excel or of a clock; words that are no time stay as they are. */
export function timeValue(cell: Exclude<Cell, null>, shown: string): Converted {
  if (typeof cell === 'object' && 'minutes' in cell) return spoken(Math.floor(cell.minutes / 60), cell.minutes % 60);
  // A time in a cell that is not formatted as one is a part of the day.
  const part = /^0[.,]\d+$/u.test(shown) ? Math.round(Number(shown.replace(',', '.')) * MINUTES) : 0;
  if (part > 0 && part < MINUTES) return spoken(Math.floor(part / 60), part % 60);
  const parts = TIME.exec(shown);
  const hour = hourOf(Number(parts?.[1]), parts?.[3]);
  const minute = /rưỡi/iu.test(parts?.[2] ?? '') ? 30 : Number(parts?.[2] ?? 0);
  return parts === null || !(hour < 24) || minute > 59 ? { value: shown } : spoken(hour, minute);
}

function spoken(hour: number, minute: number): Converted {
  return { value: minute === 0 ? `${hour} giờ` : `${hour} giờ ${String(minute).padStart(2, '0')} phút` };
}

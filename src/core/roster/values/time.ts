import type { Cell } from '../workbook.ts';
import type { Converted } from './value.ts';

/** “19 giờ 30 phút” from a time of Excel, 19:30, 19h30, 19g30 or 19 giờ 30; words that are no time stay as they are. */
export function timeValue(cell: Exclude<Cell, null>, shown: string): Converted {
  if (typeof cell === 'object' && 'minutes' in cell) return spoken(Math.floor(cell.minutes / 60), cell.minutes % 60);
  const parts = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(?:(\d{1,2})\s*(?:phút|p|')?)?$/iu.exec(shown);
  const hour = Number(parts?.[1]);
  const minute = Number(parts?.[2] ?? 0);
  return parts === null || hour > 23 || minute > 59 ? { value: shown } : spoken(hour, minute);
}

function spoken(hour: number, minute: number): Converted {
  return { value: minute === 0 ? `${hour} giờ` : `${hour} giờ ${String(minute).padStart(2, '0')} phút` };
}

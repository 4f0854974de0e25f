import type { LocatedPaper, Piece } from './located.ts';
import { one } from './located.ts';

/** A place and date taken apart as typed; blanks left for the day or month are empty strings. */
export interface PlaceDate {
  piece: Piece;
  place: string;
  comma: boolean;
  day: string;
  month: string;
  year: string;
  /** what stands behind the year */
  rest: string;
}

const SHAPE = /^(.*?)\s*(,?)\s*ngày[\s.…_]*(\d*)[\s.…_]*tháng[\s.…_]*(\d*)[\s.…_]*năm[\s.…_]*(\d*)[\s.…_]*(.*)$/iu;

/** Takes the paper's place and date apart; null when it has none or none in words. */
export function placeDate(located: LocatedPaper): PlaceDate | null {
  const piece = one(located, 'placeDate');
  const match = SHAPE.exec(piece?.line.text ?? '');
  if (piece === undefined || match === null) return null;
  const [, place = '', comma = '', day = '', month = '', year = ''] = match;
  // The blanks class swallows dots; a full stop behind the year is a fault that must stay visible.
  const rest = /\d{4}(.*)$/u.exec(piece.line.text)?.[1]?.trim() ?? '';
  return { piece, place, comma: comma === ',', day, month, year, rest };
}

/** The day the paper carries, as YYYY-MM-DD; null when it is missing, blank or no day of the calendar. */
export function dateOf(located: LocatedPaper): string | null {
  const parsed = placeDate(located);
  const digits = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/.exec(one(located, 'placeDate')?.line.text ?? '');
  const [day, month, year] =
    parsed === null ? [digits?.[1], digits?.[2], digits?.[3]] : [parsed.day, parsed.month, parsed.year];
  return isoDate(Number(day), Number(month), Number(year));
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoDate(day: number, month: number, year: number): string | null {
  const days = DAYS[month - 1];
  if (!(year > 1929 && year < 10_000) || days === undefined || !(day >= 1 && day <= days)) return null;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

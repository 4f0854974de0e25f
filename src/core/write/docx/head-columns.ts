import type { Run } from './plan-types.ts';
import { plainText } from './runs.ts';
import type { Layout } from './shell.ts';
import { lineWidth } from './widths.ts';

/** The least room in twips at the sides of the Party's title, and that between the columns. */
const BESIDE_TITLE = 120;
const BETWEEN = 60;
/** Place and date too long to leave this room at the left break into two lines instead. */
const LEAST_LEFT = 3600;

/**
 * Widths in twips of the head's two columns, which no clause gives. Place and date stay on one line where they can;
 * what they do not need goes to the names at the left when these are too long.
 */
export function headColumns(
  lines: { superior: readonly Run[]; branch: readonly Run[]; placeDate: readonly Run[] },
  { textWidth, head, centred }: Layout,
): [left: number, right: number] {
  const { superiorBody, issuingBody, placeDate } = centred;
  const names = Math.max(
    lineWidth(plainText(lines.superior), superiorBody.size, superiorBody.face),
    lineWidth(plainText(lines.branch), issuingBody.size, issuingBody.face),
  );
  const date = lineWidth(plainText(lines.placeDate), placeDate.size, placeDate.face) + BETWEEN;
  const fits = date <= textWidth - LEAST_LEFT;
  const least = Math.max(head.rule + BESIDE_TITLE, fits ? date : 0);
  const right = Math.max(least, Math.min(Math.max(head.right, least), textWidth - names - BETWEEN));
  return [textWidth - right, right];
}

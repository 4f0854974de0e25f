import type { Cell } from '../workbook.ts';
import type { Converted } from './value.ts';
import { bare } from './words.ts';

const YES = new Set(['co', 'x', 'v', 'dung', 'phai', 'roi', 'yes', 'y', 'true', '1']);
const NO = new Set(['khong', 'ko', 'k', 'sai', 'chua', 'no', 'n', 'false', '0']);

/** Yes or no from có, không, x, ✓, 1, 0 and the words of Excel. */
export function yesNoValue(cell: Exclude<Cell, null>, shown: string): Converted {
  if (typeof cell === 'boolean') return { value: cell };
  const word = bare(shown);
  if (YES.has(word) || /^[✓✔☑]$/u.test(shown)) return { value: true };
  if (NO.has(word) || shown === '-') return { value: false };
  return { problem: { code: 'roster-yes-no-wrong', says: `ghi “${shown}”`, hint: 'viết “có” hoặc “không”' } };
}

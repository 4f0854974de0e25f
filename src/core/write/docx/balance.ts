import { type Face, lineWidth } from './widths.ts';

/** How exactly lines are balanced, in twips. */
const STEP = 20;

/**
 * The indent in twips, equal at both sides, that makes a centred name too long for one line break into lines of like
 * length (“ĐẢNG BỘ PHƯỜNG / ĐIỆN BÀN BẮC”) without a line break in the text itself; 0 when it fits on one line.
 */
export function balancingIndent(text: string, size: number, face: Face, width: number): number {
  const words = text.split(' ').map((word) => lineWidth(word, size, face));
  const space = lineWidth(' ', size, face);
  const lines = linesNeeded(words, space, width);
  if (lines === 1) return 0;
  const longest = Math.max(...words);
  // The least number of steps from the longest word on that still needs no more lines.
  let [least, most] = [0, Math.max(0, Math.ceil((width - longest) / STEP))];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (linesNeeded(words, space, longest + middle * STEP) > lines) least = middle + 1;
    else most = middle;
  }
  return Math.max(0, Math.floor((width - longest - least * STEP) / 2));
}

function linesNeeded(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const after = used === 0 ? word : used + space + word;
    if (after <= width || used === 0) used = after;
    else {
      lines += 1;
      used = word;
    }
  }
  return lines;
}

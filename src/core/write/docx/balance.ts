import { wholeWords } from '../whole-words.ts';
import { type Face, lineWidth } from './widths.ts';

/** How exactly lines are balanced, in twips. */
const STEP = 20;

/** The syllables of a name, which a line breaks between: their widths, and which belong to the one before. */
interface Syllables {
  widths: readonly number[];
  space: number;
  joined: readonly boolean[];
}

/**
 * The indent in twips, equal at both sides, that makes a centred name too long for one line break into lines of like
 * length (“ĐẢNG BỘ PHƯỜNG / ĐIỆN BÀN BẮC”) without a line break in the text itself, and not inside a word (“TIỂU / HỌC”):
 * rather on one line more; 0 when it fits on one line.
 */
export function balancingIndent(text: string, size: number, face: Face, width: number): number {
  // No word and no space takes a twip above its share of the line: what fits so fits for sure.
  if (lineWidth(text, size, face) + text.length <= width) return 0;
  const words = text.split(' ');
  const widths = words.map((word) => lineWidth(word, size, face));
  const syllables: Syllables = { widths, space: lineWidth(' ', size, face), joined: wholeWords(words) };
  const lines = linesIn(syllables, width, 'anywhere');
  if (lines === 1) return 0;
  const room =
    leastRoom(syllables, lines, width, 'between words') ??
    leastRoom(syllables, lines + 1, width, 'between words') ??
    leastRoom(syllables, lines, width, 'anywhere');
  return Math.max(0, Math.floor((width - (room ?? width)) / 2));
}

type Breaking = 'anywhere' | 'between words';

/** The least room in twips, at most `width`, in which a name takes so many lines; null when there is none. */
function leastRoom(syllables: Syllables, lines: number, width: number, breaking: Breaking): number | null {
  for (let room = Math.max(...syllables.widths); room <= width; room += STEP) {
    if (linesIn(syllables, room, breaking) === lines) return room;
  }
  return null;
}

/** How many lines a name takes in a room; 0 when a line would break where it may not. */
function linesIn({ widths, space, joined }: Syllables, room: number, breaking: Breaking): number {
  let [lines, used] = [1, 0];
  // Called hundreds of times for one name: nothing is made here.
  for (let index = 0; index < widths.length; index += 1) {
    const width = widths[index] ?? 0;
    const after = used === 0 ? width : used + space + width;
    if (after <= room || used === 0) used = after;
    else {
      if (breaking === 'between words' && joined[index] === true) return 0;
      lines += 1;
      used = width;
    }
  }
  return lines;
}

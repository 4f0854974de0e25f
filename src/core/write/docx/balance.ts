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
  const lines = breaks(syllables, width).length;
  if (lines === 0) return 0;
  const room = wholeRoom(syllables, lines, width) ?? wholeRoom(syllables, lines + 1, width);
  return Math.max(0, Math.floor((width - (room ?? leastRoom(syllables, lines, width))) / 2));
}

/** The rooms in twips, from the least on, in which a name breaks so many times. */
function* rooms(syllables: Syllables, lines: number, width: number): Generator<number> {
  for (let room = Math.max(...syllables.widths); room <= width; room += STEP) {
    if (breaks(syllables, room).length === lines) yield room;
  }
}

function leastRoom(syllables: Syllables, lines: number, width: number): number {
  for (const room of rooms(syllables, lines, width)) return room;
  return width;
}

/** The least room in which the name breaks between words alone. */
function wholeRoom(syllables: Syllables, lines: number, width: number): number | null {
  for (const room of rooms(syllables, lines, width)) {
    if (!breaks(syllables, room).some((at) => syllables.joined[at])) return room;
  }
  return null;
}

/** The syllables that begin a line after the first one. */
function breaks({ widths, space }: Syllables, room: number): number[] {
  const found: number[] = [];
  let used = 0;
  for (const [index, width] of widths.entries()) {
    const after = used === 0 ? width : used + space + width;
    if (after <= room || used === 0) used = after;
    else {
      found.push(index);
      used = width;
    }
  }
  return found;
}

import { type Bond, bonds } from '../whole-words.ts';
import { type Face, lineWidth, surelyTooSmall } from './widths.ts';

/** How exactly lines are balanced, in twips. */
const STEP = 20;

/** What a line breaks between, syllables or whole words: their widths, and which hold to the one before. */
interface Units {
  widths: readonly number[];
  space: number;
  /** of each syllable */
  bonds: readonly Bond[];
  /** of each syllable whether it is glued to the one before; null where none is */
  glued: readonly boolean[] | null;
}

/** How a centred name is set. */
export interface Balanced {
  /** in twips, equal at both sides */
  indent: number;
  /**
   * of each syllable whether a blank that does not break stands before it; null where the indent alone sees to all
   * breaks
   */
  glued: readonly boolean[] | null;
}

const AS_IT_IS: Balanced = { indent: 0, glued: null };

/**
 * The indent that makes a name too long for one line break into lines of like length (“ĐẢNG BỘ PHƯỜNG / ĐIỆN BÀN BẮC”)
 * without a line break in the text itself, and not inside a word (“TIỂU / HỌC”): rather on one line more. Where no indent
 * can, phrases, or words at least, are glued together.
 */
export function balance(text: string, size: number, face: Face, width: number): Balanced {
  // No word and no space takes a twip above its share of the line: what fits so fits for sure.
  if (lineWidth(text, size, face) + text.length <= width) return AS_IT_IS;
  const words = text.split(' ');
  const widths = words.map((word) => lineWidth(word, size, face));
  const syllables: Units = { widths, space: lineWidth(' ', size, face), bonds: bonds(words), glued: null };
  const { lines } = linesIn(syllables, width, 'anywhere');
  if (lines === 1) return AS_IT_IS;
  return (
    set(syllables, lines, width, 'between words') ??
    set(syllables, lines + 1, width, 'between words') ??
    setGlued(syllables, width, (bond) => bond !== 'none') ??
    setGlued(syllables, width, (bond) => bond === 'word') ??
    set(syllables, lines, width, 'anywhere') ??
    // A syllable that is wider than the place.
    AS_IT_IS
  );
}

/** The units that are left when some are glued to the one before. */
function glue(syllables: Units, isFirm: (bond: Bond) => boolean): Units {
  const glued = syllables.bonds.map(isFirm);
  const widths: number[] = [];
  for (const [index, own] of syllables.widths.entries()) {
    if (glued[index] === true) widths.push((widths.pop() ?? 0) + syllables.space + own);
    else widths.push(own);
  }
  return { ...syllables, widths, glued };
}

/** The units left when some are glued, on as few lines as they take; null when one of them is too wide. */
function setGlued(syllables: Units, width: number, isFirm: (bond: Bond) => boolean): Balanced | null {
  const units = glue(syllables, isFirm);
  return set(units, linesIn(units, width, 'anywhere').lines, width, 'anywhere');
}

/** The units on so many lines; null when there is no such way. */
function set(units: Units, lines: number, width: number, breaking: Breaking): Balanced | null {
  const room = leastRoom(units, lines, width, breaking);
  return room === null ? null : { indent: Math.max(0, Math.floor((width - room) / 2)), glued: units.glued };
}

type Breaking = 'anywhere' | 'between words';

/** The least room in twips, at most `width`, in which a name takes so many lines; null when there is none. */
function leastRoom(units: Units, lines: number, width: number, breaking: Breaking): number | null {
  let room = Math.max(...units.widths);
  if (room > width) return null;
  while (room < width) {
    const set = linesIn(units, room, breaking);
    if (set.lines === lines) return room;
    room += STEP * Math.max(1, Math.floor((set.until - room) / STEP));
  }
  return linesIn(units, width, breaking).lines === lines ? width : null;
}

/**
 * How many lines a name takes in a room, 0 when a line would break where it may not; and the room in twips `until` which
 * that is the same for sure.
 */
function linesIn({ widths, space, bonds }: Units, room: number, breaking: Breaking): { lines: number; until: number } {
  let [lines, used, until] = [1, 0, Infinity];
  for (let index = 0; index < widths.length; index += 1) {
    const width = widths[index] ?? 0;
    const after = used === 0 ? width : used + space + width;
    if (after <= room || used === 0) {
      used = after;
      continue;
    }
    until = Math.min(until, after);
    if (breaking === 'between words') {
      // A line that would break only where the font is wider may break elsewhere on another machine.
      const least = surelyTooSmall(after) - STEP;
      if (bonds[index] !== 'none' || least <= room) return { lines: 0, until };
      until = Math.min(until, least);
    }
    lines += 1;
    used = width;
  }
  return { lines, until };
}

import { type Bond, bonds } from '../whole-words.ts';
import { type Face, isTooWide, lineWidth } from './widths.ts';

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
  /** of each syllable whether a blank that does not break stands before it; null where the indent alone sees to all breaks */
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
  const lines = linesIn(syllables, width, 'anywhere');
  if (lines === 1) return AS_IT_IS;
  const phrases = glue(syllables, (bond) => bond !== 'none');
  const single = glue(syllables, (bond) => bond === 'word');
  return (
    set(syllables, lines, width, 'between words') ??
    set(syllables, lines + 1, width, 'between words') ??
    set(phrases, linesIn(phrases, width, 'anywhere'), width, 'anywhere') ??
    set(single, linesIn(single, width, 'anywhere'), width, 'anywhere') ??
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

/** The units on so many lines; null when there is no such way. */
function set(units: Units, lines: number, width: number, breaking: Breaking): Balanced | null {
  const room = leastRoom(units, lines, width, breaking);
  return room === null ? null : { indent: Math.max(0, Math.floor((width - room) / 2)), glued: units.glued };
}

type Breaking = 'anywhere' | 'between words';

/** The least room in twips, at most `width`, in which a name takes so many lines; null when there is none. */
function leastRoom(units: Units, lines: number, width: number, breaking: Breaking): number | null {
  const widest = Math.max(...units.widths);
  if (widest > width) return null;
  for (let room = widest; room < width; room += STEP) {
    if (linesIn(units, room, breaking) === lines) return room;
  }
  return linesIn(units, width, breaking) === lines ? width : null;
}

/** How many lines a name takes in a room; 0 when a line would break where it may not. */
function linesIn({ widths, space, bonds }: Units, room: number, breaking: Breaking): number {
  let [lines, used] = [1, 0];
  // Called hundreds of times for one name: nothing is made here.
  for (let index = 0; index < widths.length; index += 1) {
    const width = widths[index] ?? 0;
    const after = used === 0 ? width : used + space + width;
    if (after <= room || used === 0) used = after;
    else {
      // A line that would break only where the font is wider may break elsewhere on another machine.
      if (breaking === 'between words' && (bonds[index] !== 'none' || !isTooWide(after, room + STEP))) return 0;
      lines += 1;
      used = width;
    }
  }
  return lines;
}

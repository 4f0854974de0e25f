import { type Bond, bonds } from '../whole-words.ts';
import { type Face, lineWidth, surelyTooSmall } from './widths.ts';

/** How exactly lines are balanced, in twips. */
const STEP = 20;

/** What a line breaks behind: a syllable, a part of one that ends in a hyphen, or what is glued together. */
interface Unit {
  width: number;
  /** the width of the blank before it; 0 behind a hyphen */
  before: number;
  /** how it holds to the unit before */
  bond: Bond | 'hyphen';
}

interface Units {
  units: readonly Unit[];
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
 * The indent that makes a name too long for one line break into lines of like length (“CHI BỘ CÔNG AN / PHƯỜNG ĐIỆN
 * BÀN”) without a line break in the text itself, and not inside a word (“TIỂU / HỌC”) or a number (“12- / QĐ/ĐU”).
 * Where no indent can, phrases, or words at least, are glued together; a line more is better than gluing, where that
 * saves none.
 */
export function balance(text: string, size: number, face: Face, width: number): Balanced {
  // No word and no space takes a twip above its share of the line: what fits so fits for sure.
  if (lineWidth(text, size, face) + text.length <= width) return AS_IT_IS;
  const words = text.split(' ');
  const space = lineWidth(' ', size, face);
  const found = bonds(words);
  const measured = words.map((word, index) =>
    measure(word, found[index] ?? 'none', index === 0 ? 0 : space, size, face),
  );
  const units: Units = { units: measured.flat(), glued: null };
  const { lines } = linesIn(units.units, width, anywhere);
  if (lines === 1) return AS_IT_IS;
  const byIndent = set(units, lines, width, betweenWords);
  if (byIndent !== null) return byIndent;
  const phrases = glue(measured, (bond) => bond !== 'none');
  return (
    set(phrases, lines, width, betweenWords) ??
    set(units, lines + 1, width, betweenWords) ??
    setGlued(phrases, width) ??
    setGlued(
      glue(measured, (bond) => bond === 'word'),
      width,
    ) ??
    set(units, lines, width, anywhere) ??
    // A syllable that is wider than the place.
    AS_IT_IS
  );
}

/** A line may break behind a hyphen as it may at a blank: “12-QĐ/ĐU” is two units. */
function measure(word: string, bond: Bond, before: number, size: number, face: Face): Unit[] {
  if (!word.includes('-')) return [{ width: lineWidth(word, size, face), before, bond }];
  return word.split(/(?<=[^-]-)(?=[^-])/u).map((part, index) => {
    const unit = { width: lineWidth(part, size, face), before };
    return index === 0 ? { ...unit, bond } : { ...unit, before: 0, bond: 'hyphen' };
  });
}

/**
 * The units that are left when some syllables are glued to the one before; none of these holds to another but by a
 * hyphen.
 */
function glue(measured: readonly (readonly Unit[])[], isFirm: (bond: Unit['bond']) => boolean): Units {
  const glued = measured.map(([first]) => first !== undefined && isFirm(first.bond));
  const units: Unit[] = [];
  for (const [index, [first, ...rest]] of measured.entries()) {
    if (first === undefined) continue;
    const last = glued[index] === true ? units.pop() : undefined;
    if (last === undefined) units.push({ ...first, bond: 'none' });
    else units.push({ ...last, width: last.width + first.before + first.width });
    units.push(...rest);
  }
  return { units, glued };
}

/** Units on as few lines as they take; null when one of them is too wide. */
function setGlued(glued: Units, width: number): Balanced | null {
  const { lines } = linesIn(glued.units, width, anywhere);
  return set(glued, lines, width, betweenWords) ?? set(glued, lines, width, anywhere);
}

/** The units on so many lines; null when there is no such way. */
function set({ units, glued }: Units, lines: number, width: number, mayBreak: MayBreak): Balanced | null {
  const room = leastRoom(units, lines, width, mayBreak);
  return room === null ? null : { indent: Math.max(0, Math.floor((width - room) / 2)), glued };
}

/** Whether a line may break before a unit that so holds to the one before. */
type MayBreak = (bond: Unit['bond']) => boolean;

const anywhere: MayBreak = () => true;
const betweenWords: MayBreak = (bond) => bond === 'none';

/** The least room in twips, at most `width`, in which a name takes so many lines; null when there is none. */
function leastRoom(units: readonly Unit[], lines: number, width: number, mayBreak: MayBreak): number | null {
  let room = Math.max(...units.map((unit) => unit.width));
  if (room > width) return null;
  while (room < width) {
    const set = linesIn(units, room, mayBreak);
    if (set.lines === lines) return room;
    room += STEP * Math.max(1, Math.floor((set.until - room) / STEP));
  }
  return linesIn(units, width, mayBreak).lines === lines ? width : null;
}

/**
 * How many lines a name takes in a room, 0 when a line would break where it may not; and the room in twips `until`
 * which that is the same for sure.
 */
function linesIn(units: readonly Unit[], room: number, mayBreak: MayBreak): { lines: number; until: number } {
  let [lines, used, until] = [1, 0, Infinity];
  for (const { width, before, bond } of units) {
    const after = used === 0 ? width : used + before + width;
    if (after <= room || used === 0) {
      used = after;
      continue;
    }
    until = Math.min(until, after);
    if (mayBreak !== anywhere) {
      // A line that would break only where the font is wider may break elsewhere on another machine.
      const least = surelyTooSmall(after) - STEP;
      if (!mayBreak(bond) || least <= room) return { lines: 0, until };
      until = Math.min(until, least);
    }
    lines += 1;
    used = width;
  }
  return { lines, until };
}

/** Vietnamese writes its words syllable by syllable: which blanks of a branch's name stand inside a word. */

/** Words in the names of branches and their superiors, in syllables. */
const WORDS = bySyllable([
  'đảng bộ',
  'chi bộ',
  'khối phố',
  'tổ dân phố',
  'thôn',
  'công an',
  'quân sự',
  'trạm',
  'y tế',
  'trường',
  'trung tâm',
  'trung học',
  'cơ sở',
  'phổ thông',
  'tiểu học',
  'mầm non',
  'mẫu giáo',
  'chuyên',
  'quốc tế',
  'thực hành',
  'sư phạm',
  'giáo dục',
  'nghề nghiệp',
  'thường xuyên',
  'dân tộc',
  'nội trú',
  'bán trú',
  'công lập',
  'bán công',
  'dân lập',
  'tư thục',
  'phường',
  'xã',
  'đặc khu',
]);

/** Words that belong together: a line breaks between them only where they have no room. */
const PHRASES = bySyllable([
  'trung học cơ sở',
  'trung học phổ thông',
  'giáo dục nghề nghiệp',
  'giáo dục thường xuyên',
  'trạm y tế',
]);

/** Kinds of places, which hold to the place's name: “CHI BỘ QUÂN SỰ / PHƯỜNG ĐIỆN BÀN ĐÔNG”. */
const PLACES = bySyllable(['phường', 'xã', 'đặc khu', 'thôn', 'khối phố', 'tổ dân phố']);

/** Words that hold to what follows. */
const LEADING = new Set(['và', 'liên', 'số', 'ngày', 'tháng', 'năm']);
/** Those that go on with a date. */
const WITHIN_DATE = new Set(['tháng', 'năm']);

/**
 * How a syllable holds to the one before: as part of its word or of the same name, as the next word of a phrase, or not
 * at all.
 */
export type Bond = 'none' | 'phrase' | 'word';

/**
 * What a word is: one of the list, the kind of a place, one that holds to what follows, part of a name, or none of
 * these.
 */
type Kind = 'listed' | 'place' | 'leading' | 'name' | 'other';

/**
 * The bond of each syllable: in “CHI BỘ TRƯỜNG TRUNG HỌC CƠ SỞ TRIÊM NAM” the second of “chi bộ”, of “trung học”, of
 * “cơ sở” and of the name “Triêm Nam” is part of a word, and “cơ” holds to “trung học”; in “XÃ GÒ NỔI” the name holds
 * to the kind of place. A name is what stands between and behind the listed words, up to a comma.
 */
export function bonds(syllables: readonly string[]): Bond[] {
  const small = syllables.map((syllable) => withoutComma(syllable.toLowerCase()));
  const found: Bond[] = [];
  let [before, isBegun, phraseEnd]: [Kind, boolean, number] = ['other', false, 0];
  while (found.length < small.length) {
    const at = found.length;
    if (small[at] === '-') {
      found.push(at === 0 ? 'none' : 'word');
      continue;
    }
    const length = lengthAt(WORDS, small, at);
    isBegun ||= length > 0;
    const kind = kindAt(small, at, length) ?? (isBegun ? 'name' : 'other');
    const isNamed = before === 'place' && (kind === 'name' || small[at] === 'số');
    const isDate = at > 0 && WITHIN_DATE.has(small[at] ?? '');
    if (at < phraseEnd || before === 'leading' || isNamed || isDate) found.push('phrase');
    else found.push(before === 'name' && kind === 'name' ? 'word' : 'none');
    found.push(...new Array<Bond>(Math.max(0, length - 1)).fill('word'));
    phraseEnd = Math.max(phraseEnd, at + lengthAt(PHRASES, small, at));
    const last = found.length - 1;
    before = syllables[last]?.endsWith(',') === true || small[at - 1] === 'số' ? 'other' : kind;
  }
  return found;
}

const isDigit = (syllable: string): boolean => syllable >= '0' && syllable < ':';

/** Of Latin: the class of all letters takes twenty times as long to compile. */
const LETTER_LAST = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]$/u;

/** Of each syllable whether it is a number behind its noun: “Tổ đảng số 1”, “tổ 3”. */
export function numbersHold(syllables: readonly string[]): boolean[] {
  return syllables.map(
    (syllable, at) => isDigit(syllable) && /^\d+[.,;:)]*$/.test(syllable) && LETTER_LAST.test(syllables[at - 1] ?? ''),
  );
}

/** The kind of the word of so many syllables that begins at `at`; none where no list has it and it holds to nothing. */
function kindAt(syllables: readonly string[], at: number, length: number): Kind | null {
  if (length > 0) return lengthAt(PLACES, syllables, at) === length ? 'place' : 'listed';
  return LEADING.has(syllables[at] ?? '') ? 'leading' : null;
}

const withoutComma = (syllable: string): string => (syllable.endsWith(',') ? syllable.slice(0, -1) : syllable);

/** Words or phrases in syllables, by the first. */
type BySyllable = ReadonlyMap<string, readonly (readonly string[])[]>;

function bySyllable(list: readonly string[]): BySyllable {
  const found = new Map<string, string[][]>();
  for (const syllables of list.map((one) => one.split(' '))) {
    const [first = ''] = syllables;
    found.set(first, [...(found.get(first) ?? []), syllables]);
  }
  return found;
}

/** How many of the syllables from `at` on are one of the list; 0 when none is. */
function lengthAt(list: BySyllable, syllables: readonly string[], at: number): number {
  const found = list
    .get(syllables[at] ?? '')
    ?.find((one) => one.every((syllable, index) => syllables[at + index] === syllable));
  return found?.length ?? 0;
}

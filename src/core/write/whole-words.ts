/** Vietnamese writes its words syllable by syllable: which blanks of a branch's name stand inside a word. */

/** Words that the names of branches and their superiors begin with, longer ones before their beginnings. */
const KINDS = [
  'đảng bộ',
  'chi bộ',
  'khối phố',
  'tổ dân phố',
  'thôn',
  'công an',
  'quân sự',
  'trạm y tế',
  'trường',
  'trung học cơ sở',
  'trung học phổ thông',
  'trung học',
  'tiểu học',
  'mầm non',
  'mẫu giáo',
  'phổ thông',
  'công lập',
  'dân lập',
  'tư thục',
  'và',
  'liên',
  'phường',
  'xã',
  'đặc khu',
].map((kind) => kind.split(' '));

/** How many of the syllables from `at` on are one of the kinds; 0 when none is. */
function kindAt(syllables: readonly string[], at: number): number {
  const found = KINDS.find((kind) => kind.every((syllable, index) => syllables[at + index] === syllable));
  return found?.length ?? 0;
}

/**
 * Of each syllable whether it belongs to the one before: in “CHI BỘ TRƯỜNG TIỂU HỌC TRIÊM NAM” the second of “chi bộ”,
 * of “tiểu học” and of the name “Triêm Nam”, which is what follows the last kind up to a comma.
 */
export function wholeWords(syllables: readonly string[]): boolean[] {
  const small = syllables.map((syllable) => syllable.toLocaleLowerCase('vi'));
  const joined = small.map(() => false);
  let last = -1;
  for (let at = 0; at < small.length;) {
    const length = kindAt(small, at);
    joined.fill(true, at + 1, at + length);
    if (length > 0) last = at + length;
    at += Math.max(1, length);
  }
  if (last === -1) return joined;
  const comma = small.findIndex((syllable, index) => index >= last && syllable.endsWith(','));
  return joined.fill(true, last + 1, comma === -1 ? small.length : comma + 1);
}

/**
 * Columns that a text takes on a terminal. A Vietnamese letter is one column however many marks it is written with;
 * marks and invisible characters take none, East Asian letters and emoji two.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme);
  return width;
}

/** The longest head of a text that fits into `columns`. */
export function clip(text: string, columns: number): string {
  let width = 0;
  let kept = '';
  for (const grapheme of graphemesOf(text)) {
    width += graphemeWidth(grapheme);
    if (width > columns) return kept;
    kept += grapheme;
  }
  return kept;
}

/** The longest tail of a text that fits into `columns`; a letter keeps its marks. */
export function clipStart(text: string, columns: number): string {
  const letters = [...graphemesOf(text)];
  let width = 0;
  let from = letters.length;
  while (from > 0 && width + graphemeWidth(letters[from - 1] ?? '') <= columns) {
    from -= 1;
    width += graphemeWidth(letters[from] ?? '');
  }
  return letters.slice(from).join('');
}

/** Composed Latin letters, digits, blanks and signs: each stands alone. */
const latin = /^[ -\u024f\u1e00-\u1eff\u2010-\u205e]*$/u;
let segmenter: Intl.Segmenter | undefined;

/** Letters with all their marks. Only text that is not plain Latin waits for the segmenter: making it takes 20 ms. */
function* graphemesOf(text: string): Generator<string> {
  if (latin.test(text)) yield* text;
  else {
    segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
    for (const { segment } of segmenter.segment(text)) yield segment;
  }
}

function graphemeWidth(grapheme: string): number {
  if (isPlain.test(grapheme)) return 1;
  if (/^[\p{M}\p{Cf}\p{Cc}]*$/u.test(grapheme)) return 0;
  const isWide =
    /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
  return isWide.test(grapheme) ? 2 : 1;
}

/** Visible letters and signs of Vietnamese, so that the classes of all others need not be compiled for them. */
const isPlain = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027]$/;

/**
 * A text that cannot steer the terminal: control characters and the invisible ones that turn the direction of writing
 * are shown as �. Values of a broken file reach the messages, so every printed line passes through here.
 */
export function printable(text: string): string {
  return text.replace(unsafe, '�');
}

// eslint-disable-next-line no-control-regex -- naming the control characters is the point
const unsafe = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Columns that a text takes on a terminal. A Vietnamese letter is one column however many marks it is written with;
 * marks and invisible characters take none, East Asian letters and emoji two.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The longest head of a text that fits into `columns`. */
export function clip(text: string, columns: number): string {
  let width = 0;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    width += graphemeWidth(segment);
    if (width > columns) return kept;
    kept += segment;
  }
  return kept;
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const nothing = /^[\p{M}\p{Cf}\p{Cc}]*$/u;
const wide =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

function graphemeWidth(grapheme: string): number {
  if (nothing.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/**
 * A text that cannot steer the terminal: control characters and the invisible ones that turn the direction of writing
 * are shown as �. Values of a broken file reach the messages, so every printed line passes through here.
 */
export function printable(text: string): string {
  return text.replace(unsafe, '�');
}

// eslint-disable-next-line no-control-regex -- naming the control characters is the point
const unsafe = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

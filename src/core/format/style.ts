import type { Line } from './lines.ts';
import type { PaperRun } from './paper.ts';
import type { ElementRow } from './profile.ts';
import { decimal, isUpper, range, textOf, tidy, visible } from './text.ts';

/** What about a line's look is compared with the row of its element. */
export type Aspect = 'size' | 'bold' | 'italic' | 'underline' | 'case' | 'center';

export const LOOK: readonly Aspect[] = ['size', 'bold', 'italic', 'underline', 'case'];

/** How a line deviates from its element's row, as one sentence, with what to do in Word. */
export interface StyleFault {
  message: string;
  hint: string;
}

interface Deviation {
  found: string;
  required: string;
  hint: string;
}

/** Compares how a line is printed with the row of its element: no fault or one that names every deviation. */
export function styleFaults(line: Line, row: ElementRow, aspects: readonly Aspect[] = LOOK): StyleFault[] {
  const deviations = aspects.flatMap((aspect) => CHECKS[aspect](line, row) ?? []);
  if (deviations.length === 0) return [];
  const join = (part: keyof Deviation): string => deviations.map((deviation) => deviation[part]).join(', ');
  const stop = deviations.length > 1 ? ';' : ',';
  return [{ message: `${row.title} ${join('found')}${stop} quy định ${join('required')}`, hint: join('hint') }];
}

type Check = (line: Line, row: ElementRow) => Deviation | null;

const CHECKS: Readonly<Record<Aspect, Check>> = {
  size: (line, row) => {
    const wrong = visible(line.runs).find((run) => run.size < row.sizeMin || run.size > row.sizeMax);
    if (wrong === undefined) return null;
    const found = `in cỡ ${decimal(wrong.size)}`;
    return { found, required: `cỡ ${range(row.sizeMin, row.sizeMax)}`, hint: `chọn cỡ chữ ${decimal(row.size)}` };
  },
  bold: (line, row) => onOff(line, row.bold, (run) => run.bold, BOLD),
  italic: (line, row) => onOff(line, row.italic, (run) => run.italic, ITALIC),
  underline: (line, row) => onOff(line, row.underline, (run) => run.underline, UNDERLINE),
  case: (line, row) => {
    if (row.case === 'upper' && !isUpper(line.text)) {
      return { found: 'chưa in hoa', required: 'in hoa', hint: `viết “${line.text.toUpperCase()}”` };
    }
    if (row.case !== 'sentence' || !isUpper(line.text)) return null;
    return { found: 'in hoa', required: 'in thường', hint: 'chọn chữ rồi bấm Shift+F3' };
  },
  center: (line) =>
    line.paragraph.align === 'center'
      ? null
      : { found: 'không đặt giữa', required: 'đặt giữa', hint: 'chọn dòng đó rồi bấm Ctrl+E' },
};

/** Words for a switch: found off, required on; found on, required off; the keys in Word. */
type Words = readonly [missing: string, on: string, unwanted: string, off: string, keys: string];

const BOLD: Words = ['không in đậm', 'in đậm', 'in đậm', 'không đậm', 'Ctrl+B'];
const ITALIC: Words = ['không in nghiêng', 'in nghiêng', 'in nghiêng', 'kiểu chữ đứng', 'Ctrl+I'];
const UNDERLINE: Words = ['không gạch chân', 'gạch chân', 'có gạch chân', 'không gạch chân', 'Ctrl+U'];

function onOff(line: Line, required: boolean, has: (run: PaperRun) => boolean, words: Words): Deviation | null {
  if (visible(line.runs).every((run) => has(run) === required)) return null;
  const [missing, on, unwanted, off, keys] = words;
  const hint = `bấm ${keys}`;
  return required ? { found: missing, required: on, hint } : { found: unwanted, required: off, hint };
}

/**
 * The share of a line's signs, from 0 to 1, for which the question holds; `first` looks only at so many signs of its
 * beginning.
 */
export function share(
  runs: readonly PaperRun[],
  has: (run: PaperRun) => boolean,
  first = Number.POSITIVE_INFINITY,
): number {
  const signs = runs.flatMap((run) => Array.from(run.text.replace(/\s/g, ''), () => has(run))).slice(0, first);
  return signs.length === 0 ? 0 : signs.filter(Boolean).length / signs.length;
}

/** How many signs the text has without white space. */
export function signsIn(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** Widths of Times New Roman capitals in thousandths of the size: bold, regular. Accents do not change them. */
const WIDTHS: Readonly<Record<string, readonly [bold: number, regular: number]>> = {
  A: [722, 722],
  B: [667, 667],
  C: [722, 667],
  D: [722, 722],
  E: [667, 611],
  G: [778, 722],
  H: [778, 722],
  I: [389, 333],
  L: [667, 611],
  M: [944, 889],
  N: [722, 722],
  O: [778, 722],
  S: [556, 556],
  T: [667, 611],
  U: [722, 722],
  V: [722, 722],
  Y: [722, 722],
  ' ': [250, 250],
  _: [500, 500],
};
const AVERAGE = 700;
const MM_PER_POINT = 25.4 / 72;

/** About how long capitals or underscores are when printed, in millimetres. */
export function printedLength(runs: readonly PaperRun[]): number {
  return runs.reduce((sum, run) => sum + runLength(run), 0);
}

function runLength(run: PaperRun): number {
  const letters = Array.from(
    run.text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replaceAll('Đ', 'D'),
    (letter) => letter,
  );
  const width = letters.reduce((sum, letter) => sum + (WIDTHS[letter]?.[run.bold ? 0 : 1] ?? AVERAGE), 0);
  return (width / 1000) * run.size * MM_PER_POINT;
}

/** The runs without the blanks at both ends of their joined text. */
export function trimRuns(runs: readonly PaperRun[]): PaperRun[] {
  const whole = textOf(runs);
  const trimmed = tidy(whole);
  return trimmed === whole ? [...runs] : runs.map((run) => ({ ...run, text: tidy(run.text) }));
}

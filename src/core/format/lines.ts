import type { Paper, PaperParagraph, PaperRun } from './paper.ts';
import { textOf, tidy } from './text.ts';

/** The half of the page a line stands in; “full” is neither. */
export type Side = 'left' | 'right' | 'full';

/** One printed line of the paper as its writer meant it: a paragraph, or what stands between line breaks in it. */
export interface Line {
  paragraph: PaperParagraph;
  runs: PaperRun[];
  /** NFC, single blanks, none at the ends; never empty */
  text: string;
  side: Side;
}

/** A paragraph indented more than this stands at the right, in millimetres. */
const RIGHT_INDENT = 55;

/** All lines that show something, in the order of reading. */
export function linesOf(paper: Paper): Line[] {
  return paper.paragraphs.flatMap((paragraph) =>
    pieces(paragraph.runs, /\n/g).flatMap((runs) => makeLine(paragraph, runs, sideOf(paragraph))),
  );
}

/** Blanks wide enough to push what follows into the other half of the page. */
const WIDE_GAP = /[ \u00a0]*\t[\s\u00a0]*|[ \u00a0]{4,}/g;
/** A gap after or before these words is left for a number or a day, not for a second column. */
const OPEN_BEFORE = /(số\s*:?|ngày|tháng|năm)[\s.…_]*$/i;
const OPEN_AFTER = /^\s*([-–/]|tháng|năm)/i;
/** So many blanks at the beginning put a line into the right half. */
const LEADING_GAP = /^([ \u00a0]{20,}|\t[\s\u00a0]*)/;

/** Parts a line of a head or foot laid out with tabs or blanks into its left and its right half. */
export function splitColumns(line: Line): Line[] {
  if (line.side !== 'full' || line.paragraph.cell !== null) return [line];
  const whole = textOf(line.runs);
  const leading = LEADING_GAP.test(whole);
  const parts = pieces(
    line.runs,
    WIDE_GAP,
    (before, after) => OPEN_BEFORE.test(before) || OPEN_AFTER.test(after),
  ).filter((runs) => tidy(textOf(runs)) !== '');
  if (parts.length === 1) return [{ ...line, side: leading ? 'right' : 'full' }];
  return parts.flatMap((runs, index) => makeLine(line.paragraph, runs, index === 0 && !leading ? 'left' : 'right'));
}

function makeLine(paragraph: PaperParagraph, runs: PaperRun[], side: Side): Line[] {
  const text = tidy(textOf(runs));
  return text === '' ? [] : [{ paragraph, runs, text, side }];
}

function sideOf(paragraph: PaperParagraph): Side {
  if (paragraph.cell !== null) return paragraph.cell.side;
  if (paragraph.box !== null) return paragraph.box;
  return paragraph.align === 'right' || paragraph.indent.left > RIGHT_INDENT ? 'right' : 'full';
}

/** Cuts runs wherever the separator stands in their joined text, unless `keep` says that this gap is none. */
function pieces(
  runs: readonly PaperRun[],
  separator: RegExp,
  keep: (before: string, after: string) => boolean = () => false,
): PaperRun[][] {
  const text = textOf(runs);
  const cuts = [...text.matchAll(separator)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((gap) => !keep(text.slice(0, gap.start), text.slice(gap.end)));
  if (cuts.length === 0) return [[...runs]];
  const starts = [0, ...cuts.map((gap) => gap.end)];
  const ends = [...cuts.map((gap) => gap.start), text.length];
  return starts.map((start, index) => slice(runs, start, ends[index] ?? start));
}

function slice(runs: readonly PaperRun[], start: number, end: number): PaperRun[] {
  const result: PaperRun[] = [];
  let offset = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(start - offset, 0), Math.max(end - offset, 0));
    if (text !== '') result.push({ ...run, text });
    offset += run.text.length;
  }
  return result;
}

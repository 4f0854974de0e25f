import type { Line } from './lines.ts';
import type { LocatedPaper } from './located.ts';
import type { DrawnLine, PaperParagraph } from './paper.ts';
import { printedLength, trimRuns } from './style.ts';
import { visible } from './text.ts';

/** A line found on the paper, with the paragraph it belongs to. */
export interface FoundLine extends DrawnLine {
  paragraph: PaperParagraph;
}

/** The lines between two paragraphs: under the first, around those in between of the same half, over the last. */
export function linesBetween(located: LocatedPaper, first: Line, last: Line | undefined): FoundLine[] {
  const end = last?.paragraph.number ?? first.paragraph.number + 1;
  const between = located.paper.paragraphs.filter(
    (paragraph) =>
      paragraph.number > first.paragraph.number && paragraph.number < end && sameHalf(paragraph, first.paragraph),
  );
  const found = (paragraph: PaperParagraph, ...lines: (DrawnLine | null)[]): FoundLine[] =>
    lines.flatMap((line) => (line === null ? [] : [{ ...line, paragraph }]));
  return [
    ...found(first.paragraph, first.paragraph.border.bottom, ...first.paragraph.lines),
    ...between.flatMap((paragraph) =>
      found(paragraph, paragraph.border.top, paragraph.border.bottom, ...paragraph.lines),
    ),
    ...(last === undefined ? [] : found(last.paragraph, last.paragraph.border.top, ...last.paragraph.lines)),
  ];
}

function sameHalf(one: PaperParagraph, other: PaperParagraph): boolean {
  return one.cell?.side === other.cell?.side && one.box === other.box;
}

/** The underline of a wholly underlined line, as long as its text. */
export function underlineOf(line: Line): FoundLine[] {
  const runs = visible(line.runs);
  if (runs.length === 0 || !runs.every((run) => run.underline)) return [];
  return [{ length: printedLength(trimRuns(line.runs)), solid: true, side: null, paragraph: line.paragraph }];
}

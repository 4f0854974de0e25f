import { PARAGRAPH_KINDS, type ParagraphKind } from '../core/write/docx/kinds.ts';
import type { Plan, Planned, PlannedParagraph, Run } from '../core/write/docx/plan-types.ts';

/** Names and numbers that occur nowhere else in the library's XML. */
export const BOOKMARK = { name: '_cut', number: 987_654 };
export const NARROW = 7351;
export const COLUMN = 9163;
export const LEFT = 3163;
export const RIGHT = 6191;

/** The text that marks one place to cut at. */
export function markOf(what: ParagraphKind | 'run' | 'head' | 'foot' | 'table', which: string): string {
  return `\u2021${what} ${which}\u2021`;
}

type Change = Partial<Pick<PlannedParagraph, 'keep' | 'narrow'>>;

function paragraph(kind: ParagraphKind, runs: Run[], change: Change = {}): PlannedParagraph {
  return { type: 'paragraph', kind, runs, keep: false, narrow: 0, ...change };
}

function text(mark: string): Run {
  return { type: 'text', text: mark };
}

function variants(kind: ParagraphKind): PlannedParagraph[] {
  return [
    paragraph(kind, [text(markOf(kind, 'plain'))]),
    paragraph(kind, [text(markOf(kind, 'kept'))], { keep: true }),
    paragraph(kind, [text(markOf(kind, 'narrow'))], { narrow: NARROW }),
  ];
}

const RUNS: Run[][] = [
  [text(markOf('run', 'text'))],
  [{ type: 'label', text: markOf('run', 'label') }],
  [{ type: 'note', text: markOf('run', 'note') }],
  [text(markOf('run', 'break')), { type: 'line-break' }],
  [
    { type: 'bookmark-start', bookmark: BOOKMARK },
    text(markOf('run', 'bookmark')),
    { type: 'bookmark-end', bookmark: BOOKMARK },
  ],
  [{ type: 'field', text: markOf('run', 'field'), bookmark: BOOKMARK.name }],
];

function columns(type: 'head' | 'foot'): Planned {
  const side = (which: string): PlannedParagraph[] => [paragraph('star', [text(markOf(type, which))])];
  return { type, widths: [LEFT, RIGHT], left: side('left'), right: side('right') };
}

const TABLE: Planned = {
  type: 'table',
  columns: [COLUMN],
  rows: [
    [paragraph('tableHead', [text(markOf('table', 'head'))])],
    [paragraph('tableCell', [text(markOf('table', 'cell'))])],
  ],
};

/** A document with one mark in everything that a document can hold, in two parts. */
export const MARKED_PLAN: Plan = [
  [
    ...PARAGRAPH_KINDS.flatMap(variants),
    ...RUNS.map((runs) => paragraph('paragraph', runs)),
    columns('head'),
    columns('foot'),
    TABLE,
  ],
  [],
];

/** document.xml of a plan: its texts between the cuts of the shell, as bytes. */
import { isShared } from '../../tree/kept.ts';
import type { ByteWriter } from './bytes.ts';
import type { Encoded } from './encoded.ts';
import type {
  Plan,
  Planned,
  PlannedArticle,
  PlannedColumns,
  PlannedParagraph,
  PlannedTable,
  Run,
} from './plan-types.ts';
import type { Around, Cuts } from './shell.ts';

interface Rendering {
  cuts: Encoded<Cuts>;
  out: ByteWriter;
}

type RunHandlers = {
  [Type in Exclude<Run['type'], 'text'>]: (run: Extract<Run, { type: Type }>, rendering: Rendering) => void;
};

const runHandlers: RunHandlers = {
  label: ({ text }, { cuts, out }) => {
    put(cuts.runs.label, text, out);
  },
  note: ({ text }, { cuts, out }) => {
    put(cuts.runs.note, text, out);
  },
  'line-break': (_run, { cuts, out }) => out.put(cuts.runs.lineBreak),
  'bookmark-start': ({ bookmark: { name, number } }, { cuts, out }) => {
    const [open, afterName, close] = cuts.runs.bookmarkStart;
    out.put(open).text(name).put(afterName).text(String(number)).put(close);
  },
  'bookmark-end': ({ bookmark: { number } }, { cuts, out }) => {
    put(cuts.runs.bookmarkEnd, String(number), out);
  },
  field: ({ bookmark, text }, { cuts, out }) => {
    const [open, afterName, close] = cuts.runs.field;
    out.put(open).text(bookmark).put(afterName).text(text).put(close);
  },
};

/** Writes document.xml with `out`, which gives its bytes. */
export function renderDocument(plan: Plan, cuts: Encoded<Cuts>, out: ByteWriter): Uint8Array {
  const rendering = { cuts, out };
  const { document, section, paragraphs, afterParagraph } = cuts;
  const from = out.length;
  out.put(document[0]);
  for (const [index, items] of plan.entries()) {
    for (const item of items) renderItem(item, rendering);
    const properties = index === 0 ? section.first : section.next;
    if (index < plan.length - 1) out.put(section.inParagraph[0]).put(properties).put(section.inParagraph[1]);
    else out.put(paragraphs.partEnd.open).put(afterParagraph).put(properties);
  }
  return out.put(document[1]).written(from);
}

function renderItem(item: Planned, rendering: Rendering): void {
  if (item.type === 'article') renderArticle(item, rendering);
  else if (item.type === 'paragraph') renderParagraph(item, rendering);
  else if (item.type === 'table') renderTable(item, rendering);
  else renderColumns(item, rendering);
}

/** An article that documents share is kept as bytes. */
function renderArticle(article: PlannedArticle, rendering: Rendering): void {
  const { lines, made } = article;
  const { out } = rendering;
  if (made.xml !== undefined) {
    out.put(made.xml);
    return;
  }
  const from = out.length;
  for (const line of lines) renderItem(line, rendering);
  if (isShared(article)) made.xml = out.written(from).slice();
}

function renderParagraph({ kind, runs, keep, narrow }: PlannedParagraph, rendering: Rendering): void {
  const { cuts, out } = rendering;
  const { open, openKept, openNarrow } = cuts.paragraphs[kind];
  if (narrow > 0) {
    const indent = String(narrow);
    out.put(openNarrow[0]).text(indent).put(openNarrow[1]).text(indent).put(openNarrow[2]);
  } else out.put(keep ? openKept : open);
  renderRuns(runs, rendering);
  out.put(cuts.afterParagraph);
}

/**
 * Neighbouring texts are one run in the file, empty ones none: the fewer runs, the easier the paper is to edit in Word.
 */
function renderRuns(runs: readonly Run[], rendering: Rendering): void {
  const { cuts, out } = rendering;
  const [beforeText, afterText] = cuts.runs.text;
  let inText = false;
  for (const run of runs) {
    if (run.type === 'text') {
      if (run.text === '') continue;
      if (!inText) out.put(beforeText);
      inText = true;
      out.text(run.text);
    } else {
      if (inText) out.put(afterText);
      inText = false;
      runHandlers[run.type](run as never, rendering);
    }
  }
  if (inText) out.put(afterText);
}

function renderColumns({ type, widths, left, right }: PlannedColumns, rendering: Rendering): void {
  const { cuts, out } = rendering;
  const { open, middle, close } = cuts[type];
  const [leftWidth, rightWidth] = [String(widths[0]), String(widths[1])];
  out.put(open[0]).text(leftWidth).put(open[1]).text(rightWidth).put(open[2]).text(leftWidth).put(open[3]);
  for (const paragraph of left) renderParagraph(paragraph, rendering);
  put(middle, rightWidth, out);
  for (const paragraph of right) renderParagraph(paragraph, rendering);
  out.put(close);
}

function renderTable({ columns, rows }: PlannedTable, rendering: Rendering): void {
  const { cuts, out } = rendering;
  const { open, column, afterColumns, headRow, row: bodyRow, cell, afterCell, afterRow, close } = cuts.table;
  out.put(open);
  for (const width of columns) put(column, String(width), out);
  out.put(afterColumns);
  for (const [index, row] of rows.entries()) {
    out.put(index === 0 ? headRow : bodyRow);
    for (const [at, paragraph] of row.entries()) {
      put(cell, String(columns[at]), out);
      renderParagraph(paragraph, rendering);
      out.put(afterCell);
    }
    out.put(afterRow);
  }
  out.put(close);
}

/** A text between the two halves of a cut. */
function put([before, after]: Encoded<Around>, text: string, out: ByteWriter): void {
  out.put(before).text(text).put(after);
}

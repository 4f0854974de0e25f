import { escapeXml } from './escape.ts';
import type { Plan, Planned, PlannedColumns, PlannedParagraph, PlannedTable, Run } from './plan-types.ts';
import type { RunCuts, Shell } from './shell.ts';

type RunHandlers = { [Type in Run['type']]: (run: Extract<Run, { type: Type }>, cuts: RunCuts) => string };

const runHandlers: RunHandlers = {
  text: (run, { text }) => text[0] + escapeXml(run.text) + text[1],
  label: (run, { label }) => label[0] + escapeXml(run.text) + label[1],
  note: (run, { note }) => note[0] + escapeXml(run.text) + note[1],
  'line-break': (_run, { lineBreak }) => lineBreak,
  'bookmark-start': ({ bookmark }, { bookmarkStart }) =>
    `${bookmarkStart[0]}${bookmark.name}${bookmarkStart[1]}${bookmark.number}${bookmarkStart[2]}`,
  'bookmark-end': ({ bookmark }, { bookmarkEnd }) => `${bookmarkEnd[0]}${bookmark.number}${bookmarkEnd[1]}`,
  field: (run, { field }) => field[0] + run.bookmark + field[1] + escapeXml(run.text) + field[2],
};

/** document.xml of a plan: its texts between the cuts of the shell. */
export function renderDocument(plan: Plan, shell: Shell): string {
  const { document, section } = shell;
  let xml = document[0];
  for (const [index, items] of plan.entries()) {
    for (const item of items) xml += renderItem(item, shell);
    const properties = index === 0 ? section.first : section.next;
    if (index < plan.length - 1) xml += section.inParagraph[0] + properties + section.inParagraph[1];
    else xml += shell.paragraphs.partEnd.open + shell.afterParagraph + properties;
  }
  return xml + document[1];
}

function renderItem(item: Planned, shell: Shell): string {
  if (item.type === 'paragraph') return renderParagraph(item, shell);
  if (item.type === 'table') return renderTable(item, shell);
  return renderColumns(item, shell);
}

function renderParagraph({ kind, runs, keep, narrow }: PlannedParagraph, shell: Shell): string {
  const { open, openKept, openNarrow } = shell.paragraphs[kind];
  let xml = keep ? openKept : open;
  if (narrow > 0) xml = `${openNarrow[0]}${narrow}${openNarrow[1]}${narrow}${openNarrow[2]}`;
  for (const run of runs) xml += runHandlers[run.type](run as never, shell.runs);
  return xml + shell.afterParagraph;
}

function renderColumns({ type, widths, left, right }: PlannedColumns, shell: Shell): string {
  const { open, middle, close } = shell[type];
  const [leftWidth, rightWidth] = widths;
  let xml = `${open[0]}${leftWidth}${open[1]}${rightWidth}${open[2]}${leftWidth}${open[3]}`;
  for (const paragraph of left) xml += renderParagraph(paragraph, shell);
  xml += `${middle[0]}${rightWidth}${middle[1]}`;
  for (const paragraph of right) xml += renderParagraph(paragraph, shell);
  return xml + close;
}

function renderTable({ columns, rows }: PlannedTable, shell: Shell): string {
  const { open, column, afterColumns, headRow, row: bodyRow, cell, afterCell, afterRow, close } = shell.table;
  let xml = open;
  for (const width of columns) xml += column[0] + width.toString() + column[1];
  xml += afterColumns;
  for (const [index, row] of rows.entries()) {
    xml += index === 0 ? headRow : bodyRow;
    for (const [at, paragraph] of row.entries()) {
      xml += cell[0] + String(columns[at]) + cell[1] + renderParagraph(paragraph, shell) + afterCell;
    }
    xml += afterRow;
  }
  return xml + close;
}

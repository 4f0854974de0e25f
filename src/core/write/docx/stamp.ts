import { clauseMarks, readArticle, type ArticleClauses, type PrintedLine } from '../../stamp/clauses.ts';
import type { Plan, Planned, PlannedArticle } from './plan-types.ts';
import type { Entry } from './zip.ts';

/** What a file says of its own words, so that a later run can tell an untouched one from one that somebody edited. */
export interface Stamp {
  /** mark of the branch's and the commune's file it was made from; empty for a blank model */
  input: string;
  /** marks of the clauses in their order */
  clauses: string;
  /** CRC-32 of the body's part in the package: equal in a file that no program has saved again */
  body: string;
}

/** The stamp of a document from what is printed in it. */
export function stampOf(plan: Plan, document: Pick<Entry, 'crc'>, input: string): Stamp {
  return {
    input,
    clauses: clauseMarks(printed(plan)),
    body: document.crc.toString(16).padStart(8, '0'),
  };
}

/** The paragraphs of a plan in the order in which a reader of the file meets them. */
function printed(plan: Plan): (PrintedLine | ArticleClauses)[] {
  const lines: (PrintedLine | ArticleClauses)[] = [];
  for (const items of plan) {
    for (const item of items) {
      if (item.type === 'article') lines.push((item.made.clauses ??= readArticle(printedLines(item.lines))));
      else addLines(lines, item);
    }
  }
  return lines;
}

function printedLines(items: PlannedArticle['lines']): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const item of items) addLines(lines, item);
  return lines;
}

function addLines(lines: (PrintedLine | ArticleClauses)[], item: Exclude<Planned, PlannedArticle>): void {
  if (item.type === 'paragraph') lines.push({ pieces: item.runs, inTable: false });
  else {
    const cells = item.type === 'table' ? item.rows.flat() : [...item.left, ...item.right];
    for (const { runs } of cells) lines.push({ pieces: runs, inTable: true });
  }
}

import { clauseMarks, encodeMarks, type PrintedLine } from '../../stamp/clauses.ts';
import type { Plan, PlannedParagraph } from './plan-types.ts';
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
    clauses: encodeMarks(clauseMarks(printedLines(plan))),
    body: document.crc.toString(16).padStart(8, '0'),
  };
}

/** The paragraphs of a plan in the order in which a reader of the file meets them. */
function printedLines(plan: Plan): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const add = (inTable: boolean, paragraphs: readonly PlannedParagraph[]): void => {
    for (const { runs } of paragraphs) lines.push({ pieces: runs, inTable });
  };
  for (const part of plan) {
    for (const item of part) {
      if (item.type === 'paragraph') lines.push({ pieces: item.runs, inTable: false });
      else if (item.type === 'table') for (const row of item.rows) add(true, row);
      else add(true, [...item.left, ...item.right]);
    }
  }
  return lines;
}

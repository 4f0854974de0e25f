import type { Problem } from '../../diagnostic.ts';
import type { PlaceOfSpan, Span } from '../lines.ts';
import { complain, type Complaint } from './problems.ts';

/** A text on its way to data: a file's, or a part of it that is read by itself. */
export interface Reading {
  text: string;
  /** where the text starts in the file's */
  from: number;
  /** of a span of the file's text */
  place: PlaceOfSpan;
  /** a tab was taken for one blank: what the parser says of indents follows from that */
  afterTab: boolean;
  problems: Problem[];
}

/** Tells of a span of this reading's text. */
export function report({ place, from, problems }: Reading, complaint: Complaint, span: Span): void {
  problems.push(complain(complaint, place({ from: span.from + from, to: span.to + from })));
}

/** A part of the text, with problems of its own. */
export function partOf(reading: Reading, { from, to }: Span): Reading {
  return { ...reading, text: reading.text.slice(from, to), from: reading.from + from, problems: [] };
}

/** Text in the markup of articles without any tags, as an adaptation has it. */
import { readLine, type LineFault } from './line.ts';
import type { At, Line, Part } from './program.ts';

/** A reference by id, `{@voting/base}`: the only thing in such a text that is not printed as it stands. */
export const REFERENCE = /\{@([^{}\n]*)\}/gu;

function partsOf(written: string, at: At): Part[] {
  const pieces = written.split(REFERENCE);
  return pieces.flatMap((piece, index): Part[] => {
    if (index % 2 === 1) return [{ type: 'ref', at, target: piece.trim() }];
    return piece === '' && pieces.length > 1 ? [] : [{ type: 'text', text: piece }];
  });
}

/** Reads every line that prints something; columns are those of `text`. */
export function readText(text: string): { body: Line[]; faults: LineFault[] } {
  const read = text.split('\n').flatMap((written, index) => {
    if (written.trim() === '') return [];
    const at = { line: index + 1, column: 1, endColumn: written.length + 1 };
    return readLine(partsOf(written, at), at);
  });
  return { body: read.flatMap(({ line }) => line ?? []), faults: read.flatMap(({ faults }) => faults) };
}

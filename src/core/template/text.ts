/** Text in the markup of articles without any tags, as an adaptation has it. */
import { readLine, type LineFault } from './line.ts';
import type { Line } from './program.ts';

/** Reads every line that prints something; columns are those of `text`. */
export function readText(text: string): { body: Line[]; faults: LineFault[] } {
  const read = text.split('\n').flatMap((written, index) => {
    if (written.trim() === '') return [];
    const at = { line: index + 1, column: 1, endColumn: written.length + 1 };
    return readLine([{ type: 'text', text: written }], at);
  });
  return { body: read.flatMap(({ line }) => line ?? []), faults: read.flatMap(({ faults }) => faults) };
}

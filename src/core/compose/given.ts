/**
 * What a line gives to every document alike. It is made once: an id that is not new need not be hashed anew, either.
 */
import type { Line } from '../template/program.ts';
import type { Source } from '../tree/nodes.ts';

const sources = new WeakMap<Line, Source>();
const ids = new WeakMap<Line, { around: string; id: string }>();

/** Where a line stands in its file. */
export function sourceOf(line: Line, file: string): Source {
  const known = sources.get(line);
  if (known?.file === file) return known;
  const source = { file, line: line.at.line };
  sources.set(line, source);
  return source;
}

/** The whole id of a clause or point in the article or clause `around` it. */
export function idOf(line: Extract<Line, { id: string }>, around: string): string {
  const known = ids.get(line);
  if (known?.around === around) return known.id;
  const id = `${around}/${line.id}`;
  ids.set(line, { around, id });
  return id;
}

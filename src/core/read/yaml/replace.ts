/** Changes one value of a text that has been read already: its own characters and no others, and without parsing. */
import { Document, Scalar } from 'yaml';
import type { TextPlace } from '../../diagnostic.ts';
import type { Located } from '../located.ts';
import type { Path } from '../path.ts';

const TYPES: Readonly<Record<string, Scalar.Type>> = { "'": 'QUOTE_SINGLE', '"': 'QUOTE_DOUBLE' };

/** The value as a scalar, in the quotation marks that `before` has. */
function scalarText(value: string | number | boolean, before: string): string {
  const scalar = new Scalar(value);
  const type = typeof value === 'string' ? TYPES[before.charAt(0)] : undefined;
  if (type !== undefined) scalar.type = type;
  return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}

/** Where a place of one line stands in the text. */
function offsetsOf(text: string, { line, column, endLine, endColumn }: TextPlace): { from: number; to: number } | null {
  if (line !== endLine) return null;
  let start = 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf('\n', start) + 1;
  return { from: start + column - 1, to: start + endColumn - 1 };
}

/**
 * The text with another value at a path; null when there is no scalar of one line at it, or when one line cannot hold
 * the value. In brackets a value may read as something else than it is: the caller has to read the text and compare.
 * @param located what reading the text gave
 */
export function replaceScalar(
  text: string,
  located: Located,
  { path, value }: { path: Path; value: string | number | boolean },
): string | null {
  const written = located.written(path);
  // Places are those of the normalised text.
  if (written === null || text.normalize('NFC') !== text) return null;
  const at = offsetsOf(text, located.placeOf(path));
  const before = at === null ? '' : text.slice(at.from, at.to);
  if (at === null || before === '' || (before !== written && !/^(["']).*\1$/u.test(before))) return null;
  const after = scalarText(value, before);
  return after.includes('\n') ? null : text.slice(0, at.from) + after + text.slice(at.to);
}

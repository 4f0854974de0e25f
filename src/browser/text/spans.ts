/** Where in the editor's text a problem stands. */
import type { Place } from '../../core/diagnostic.ts';
import type { Span } from '../../core/read/lines.ts';

/** Columns count the letters after NFC; in a line that is not yet NFC they stand further on. */
function offsetIn(line: string, column: number): number {
  const wanted = column - 1;
  if (line.normalize('NFC') === line) return Math.min(wanted, line.length);
  let at = 0;
  while (at < line.length && line.slice(0, at).normalize('NFC').length < wanted) at += 1;
  while (/^\p{M}/u.test(line.slice(at))) at += 1;
  return at;
}

/** The span of a place; null for a place that is not in this text, such as a document of law. */
export function spanOf(place: Place, lines: readonly string[], file: string): Span | null {
  if (place.kind === 'docx' || place.kind === 'sheet' || place.file !== file) return null;
  if (place.kind === 'file') return { from: 0, to: lines[0]?.length ?? 0 };
  const offset = (line: number, column: number): number => {
    const row = Math.min(line, lines.length) - 1;
    const before = lines.slice(0, row).reduce((sum, one) => sum + one.length + 1, 0);
    return before + offsetIn(lines[row] ?? '', column);
  };
  const from = offset(place.line, place.column);
  return { from, to: Math.max(from, offset(place.endLine, place.endColumn)) };
}

/** A scalar as it is written in a YAML file. */

/** Words and numbers that a reader of YAML, also an old one, would not take for text. */
const OTHERWISE_READ =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?(?:\d[\d_]*)?\.?\d*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.(?:inf|nan)|\d+(?::\d+)+)$/iu;

const isPlain = (text: string): boolean =>
  /^[\p{L}\p{N}“(]/u.test(text) &&
  !/[,[\]{}#&*!|>'"%@`\\\n\t]|: |:$/u.test(text) &&
  text === text.trim() &&
  !OTHERWISE_READ.test(text);

/** A comma or bracket needs quotes only between brackets; they are put around it everywhere, as people should. */
const isPlainOutside = (text: string): boolean => isPlain(text.slice(0, 1) + text.slice(1).replace(/[,[\]{}]/gu, 'x'));

/**
 * The value as text of a YAML file: without quotes where it reads back as itself.
 * @param inside between the brackets of a list or map on one line
 * @param quote the quotes that the value had before, kept where there were some
 */
export function scalarText(value: unknown, inside: boolean, quote?: '"' | "'"): string {
  if (typeof value !== 'string') return String(value);
  if (quote === '"') return JSON.stringify(value);
  if (quote === undefined && (inside ? isPlain(value) : isPlainOutside(value))) return value;
  return `'${value.replaceAll("'", "''")}'`;
}

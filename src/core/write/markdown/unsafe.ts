/**
 * What must be escaped so that a Markdown reader shows a text exactly as it is, as tables. The rules are those of
 * CommonMark and of the pipe tables of GFM; escaping more than one reader needs does no harm, since every reader takes
 * a backslash before ASCII punctuation away.
 */

interface Unsafe {
  /** what may not stand there as it is */
  pattern: RegExp;
  /** what is written in its place */
  write: (match: string, ...groups: string[]) => string;
}

/** Anywhere: escapes, code, emphasis, links, tags, headings, cells, strike-out and fences, entities. */
const ANYWHERE: readonly Unsafe[] = [{ pattern: /[\\`*_[\]<>#|~&]/g, write: (match) => `\\${match}` }];

/** At the ends of a line: spaces of any kind, which would be dropped, make a block of code or break the line. */
const LINE_ENDS: readonly Unsafe[] = [
  { pattern: /^[^\S\n]+/, write: asReferences },
  { pattern: /[^\S\n]+$/, write: asReferences },
];

/** At the beginning of a line: bullets, rules and underlined headings; numbers that a reader would count anew. */
const LINE_START: readonly Unsafe[] = [
  { pattern: /^[-+=]/, write: (match) => `\\${match}` },
  { pattern: /^(\d{1,9})([.)])/, write: (_match, digits = '', mark = '') => `${digits}\\${mark}` },
];

/** At the ends of a paragraph: line breaks, which would be dropped. */
const PARAGRAPH_ENDS: readonly Unsafe[] = [
  { pattern: /^\n+/, write: asReferences },
  { pattern: /\n+$/, write: asReferences },
];

/** Where no line may end: in headings and cells. */
const SINGLE_LINE: readonly Unsafe[] = [{ pattern: /\n/g, write: asReferences }];

/** A text for any place inside a line; line breaks and ends are left to the functions below. */
export function safeText(text: string): string {
  return apply(ANYWHERE, text);
}

/** A safe text between two marks of emphasis, which take hold only on a character that is not a space. */
export function safeInside(safe: string): string {
  return apply([...PARAGRAPH_ENDS, ...LINE_ENDS], safe);
}

/** Safe texts as the lines of one paragraph, broken where the text breaks. */
export function safeParagraph(safe: string): string {
  return apply(PARAGRAPH_ENDS, safe)
    .split('\n')
    .map((line) => apply([...LINE_ENDS, ...LINE_START], line))
    .join('\\\n');
}

/** Safe texts as one line, for headings and cells. */
export function safeLine(safe: string): string {
  return apply([...SINGLE_LINE, ...LINE_ENDS, ...LINE_START], safe);
}

function apply(table: readonly Unsafe[], text: string): string {
  return table.reduce((result, { pattern, write }) => result.replace(pattern, write), text);
}

/** Each character as a numeric reference, which no reader trims. */
function asReferences(match: string): string {
  return Array.from(match, (character) => `&#${character.charCodeAt(0)};`).join('');
}

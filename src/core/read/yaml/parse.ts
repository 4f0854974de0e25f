import { Composer, isScalar, type CST, type Document, type ParsedNode, type Tags } from 'yaml';
import { markFrom } from '../lines.ts';
import { guard, tokensOf } from './guard.ts';
import { report, type Reading } from './reading.ts';
import { syntaxComplaint } from './syntax.ts';

/** What the parser made of a text. */
export interface Parsed {
  /** null for a text without content, or with a mistake */
  root: ParsedNode | null;
  /** how far a mistake reaches */
  broken: 'nothing' | 'parts' | 'whole';
}

/** One problem for a line: what the parser says after its first mistake on a line follows from that mistake. */
function reportSyntax(reading: Reading, document: Document.Parsed): void {
  const lines = new Set<number>();
  for (const { code, pos } of [...document.errors, ...document.warnings]) {
    const { span, line, column, start } = markFrom(reading.text, pos[0]);
    const complaint = syntaxComplaint(code, line, column);
    const isIndent = complaint.code === 'yaml-indent';
    if (lines.has(start)) continue;
    lines.add(start);
    if (!isIndent || !reading.afterTab) report(reading, complaint, span);
    // Nor does anybody know what the parser takes the rest for after a line at a wrong place or without a key.
    if (isIndent || complaint.code === 'yaml-line-without-key') return;
  }
}

/** What a value without quotes may be besides a text: of numbers only those that `scalarValue` takes for one. */
const TAGS: Tags = ['null', 'bool', 'int', 'float'];

const OPTIONS = {
  schema: 'failsafe',
  customTags: TAGS,
  stringKeys: true,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** The document that the tokens make; the guard has seen to it that there is one. */
function documentOf(tokens: readonly CST.Token[], length: number): Document.Parsed {
  const [document] = new Composer<ParsedNode>(OPTIONS).compose(tokens, true, length);
  if (document === undefined) throw new Error('tokens without a document');
  return document;
}

/**
 * Parses the text and tells its mistakes.
 * @param tokens of the text, when somebody has read them already
 */
export function parse(reading: Reading, tokens = tokensOf(reading.text) ?? []): Parsed {
  const guarded = guard(reading, tokens);
  if (guarded !== 'nothing') return { root: null, broken: guarded };
  const document = documentOf(tokens, reading.text.length);
  if (document.errors.length + document.warnings.length > 0) {
    reportSyntax(reading, document);
    return { root: null, broken: 'parts' };
  }
  const { contents } = document;
  return { root: isScalar(contents) && contents.value === null ? null : contents, broken: 'nothing' };
}

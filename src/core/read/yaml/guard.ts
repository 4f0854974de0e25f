/** Looks at the tokens of a text before anything is built from them: size, depth, and what our files do without. */
import { Lexer, Parser, type CST } from 'yaml';
import type { Span } from '../lines.ts';
import { BRACKET_OPEN, LIST_AFTER_VALUE, QUOTE_OPEN, REFUSED_TOKENS, type Complaint } from './problems.ts';
import { report, type Reading } from './reading.ts';
import { MANY_DOCUMENTS, TOO_DEEP } from './whole-file.ts';

/** Deepest nesting: deeper input can exhaust the parser's memory beyond any catching. */
const MOST_DEPTH = 64;
/** Most words, signs, blanks and line ends together: the parser takes seconds for many more. */
const MOST_LEXEMES = 200_000;

/** Where a dash begins a line of a value without quotation marks. */
const DASH_IN_VALUE = /\n *- /u;

/** What is wrong with a token by itself. */
function complaintOf(token: CST.Token): Complaint | undefined {
  if (token.type === 'double-quoted-scalar' && !/^"(?:[^"\\]|\\.)*"$/su.test(token.source)) return QUOTE_OPEN;
  if (token.type === 'single-quoted-scalar' && !/^'(?:[^']|'')*'$/su.test(token.source)) return QUOTE_OPEN;
  if (token.type === 'flow-collection' && !token.end.some(({ type }) => /^flow-(map|seq)-end$/u.test(type)))
    return BRACKET_OPEN;
  return Object.hasOwn(REFUSED_TOKENS, token.type) ? REFUSED_TOKENS[token.type] : undefined;
}

/** Where a token is wrong. */
function wrongFrom(token: CST.Token): number {
  if (token.type === 'flow-collection') return token.start.offset;
  const dash = token.type === 'scalar' ? DASH_IN_VALUE.exec(token.source) : null;
  return token.offset + (dash === null ? 0 : dash.index + dash[0].length - 2);
}

/** From there to the token's end or the end of the line. */
function lineOf(token: CST.Token, text: string): Span {
  const from = wrongFrom(token);
  const newline = text.indexOf('\n', from);
  const end = 'source' in token ? token.offset + token.source.length : text.length;
  const line = text.slice(from, newline === -1 ? end : Math.min(end, newline));
  return { from, to: from + Math.max(1, line.trimEnd().length) };
}

/** The tokens of a text, read once for the guard and for the document; null when there are too many. */
export function tokensOf(text: string): CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if ((count += 1) > MOST_LEXEMES) return null;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  return [...tokens, ...parser.end()];
}

/** Mistakes of the file as such: its parts say nothing by themselves. */
const WHOLE: ReadonlySet<Complaint | undefined> = new Set([MANY_DOCUMENTS, REFUSED_TOKENS['directive']]);

/** Looks at a token and all inside it, down to the depth that nothing sound reaches. */
class Walk {
  readonly found = new Map<CST.Token, Complaint>();
  tooDeep: CST.Token | null = null;
  #documents = 0;

  visit(token: CST.Token, depth: number): void {
    if (depth > MOST_DEPTH) this.tooDeep ??= token;
    if (this.tooDeep !== null) return;
    const complaint = token.type === 'document' && (this.#documents += 1) > 1 ? MANY_DOCUMENTS : complaintOf(token);
    if (complaint !== undefined) this.found.set(token, complaint);
    if (token.type === 'document') {
      this.#all(token.start, depth);
      this.#inner(token.value, depth);
    } else if (token.type === 'block-scalar') this.#all(token.props, depth);
    else if ('items' in token) {
      for (const { start, key, sep, value } of token.items) {
        this.#all(start, depth);
        this.#inner(key, depth);
        if (sep !== undefined) this.#all(sep, depth);
        if (value?.type === 'scalar' && DASH_IN_VALUE.test(value.source)) this.found.set(value, LIST_AFTER_VALUE);
        this.#inner(value, depth);
      }
    }
  }

  #all(tokens: readonly CST.Token[], depth: number): void {
    for (const token of tokens) this.visit(token, depth);
  }

  #inner(token: CST.Token | null | undefined, depth: number): void {
    if (token != null) this.visit(token, 'items' in token ? depth + 1 : depth);
  }
}

/**
 * Walks the tokens and tells what is wrong with them.
 * @param tokens of the reading's text
 * @returns what is wrong: nothing, so that the text may be parsed; parts of it; or the whole
 */
export function guard(reading: Reading, tokens: readonly CST.Token[]): 'nothing' | 'parts' | 'whole' {
  const walk = new Walk();
  for (const token of tokens) walk.visit(token, 0);
  const { found, tooDeep } = walk;
  if (tooDeep !== null) {
    report(reading, TOO_DEEP, lineOf(tooDeep, reading.text));
    return 'whole';
  }
  if (found.size === 0) return 'nothing';
  // Of brackets inside one another only the outermost is known to lack its end; none is that a quote has swallowed.
  const isSwallowed = [...found.values()].includes(QUOTE_OPEN);
  const outermost = isSwallowed ? null : [...found].find(([, complaint]) => complaint === BRACKET_OPEN)?.[0];
  for (const [token, complaint] of found)
    if (complaint !== BRACKET_OPEN || token === outermost) report(reading, complaint, lineOf(token, reading.text));
  return [...found.values()].some((complaint) => WHOLE.has(complaint)) ? 'whole' : 'parts';
}

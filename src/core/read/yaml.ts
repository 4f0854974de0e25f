/** Reads YAML safely and keeps the place of every value. The only file that imports `yaml`. */
import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  parseDocument,
  type CST,
  type Document,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Problem, Result, SourceFile } from '../diagnostic.ts';
import { withoutRefused } from './characters.ts';
import { markFrom, placesOf, type PlaceOfSpan, type Span } from './lines.ts';
import { located, type Entry, type Located } from './located.ts';
import {
  BRACKET_OPEN,
  complain,
  EMPTY_FILE,
  keyTwice,
  MANY_DOCUMENTS,
  MERGE_KEY,
  QUOTE_OPEN,
  REFUSED_TOKENS,
  syntaxComplaint,
  TOO_DEEP,
  TOO_LARGE,
  TOO_MANY,
  type Complaint,
} from './yaml-problems.ts';

/** Longest text that is read, in UTF-16 units. */
const MOST_TEXT = 1_000_000;
/** Deepest nesting: deeper input can exhaust the parser's memory beyond any catching. */
const MOST_DEPTH = 64;
/** Most words, signs, blanks and line ends together: the parser takes seconds for many more. */
const MOST_LEXEMES = 200_000;

interface Reading {
  text: string;
  place: PlaceOfSpan;
  problems: Problem[];
}

function report(reading: Reading, complaint: Complaint, span: Span): void {
  reading.problems.push(complain(complaint, reading.place(span)));
}

/** The tokens directly inside a token. */
function inner(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return [...token.start, ...(token.value === undefined ? [] : [token.value])];
  if (token.type === 'block-scalar') return token.props;
  if (!('items' in token)) return [];
  return token.items.flatMap(({ start, key, sep, value }) => [
    ...start,
    ...(key == null ? [] : [key]),
    ...(sep ?? []),
    ...(value == null ? [] : [value]),
  ]);
}

/** What is wrong with a token by itself. */
function complaintOf(token: CST.Token): Complaint | undefined {
  if (token.type === 'double-quoted-scalar' && !/^"(?:[^"\\]|\\.)*"$/su.test(token.source)) return QUOTE_OPEN;
  if (token.type === 'single-quoted-scalar' && !/^'(?:[^']|'')*'$/su.test(token.source)) return QUOTE_OPEN;
  if (token.type === 'flow-collection' && !token.end.some(({ type }) => /^flow-(map|seq)-end$/u.test(type)))
    return BRACKET_OPEN;
  return Object.hasOwn(REFUSED_TOKENS, token.type) ? REFUSED_TOKENS[token.type] : undefined;
}

/** From the token's start to its end or the end of its first line. */
function firstLineOf(token: CST.Token, text: string): Span {
  const from = token.type === 'flow-collection' ? token.start.offset : token.offset;
  const newline = text.indexOf('\n', from);
  const end = 'source' in token ? from + token.source.length : text.length;
  const line = text.slice(from, newline === -1 ? end : Math.min(end, newline));
  return { from, to: from + Math.max(1, line.trimEnd().length) };
}

function hasTooManyLexemes(text: string): boolean {
  let count = 0;
  for (const _lexeme of new Lexer().lex(text)) if ((count += 1) > MOST_LEXEMES) return true;
  return false;
}

/**
 * Looks at the tokens before anything is built from them, with a stack of its own: depth, and what our files do
 * without. True when the file may be parsed.
 */
function mayParse(reading: Reading): boolean {
  const found = new Map<CST.Token, Complaint>();
  const stack = [...new Parser().parse(reading.text)].map((token) => ({ token, depth: 0 })).reverse();
  let documents = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    if (depth > MOST_DEPTH) {
      report(reading, TOO_DEEP, firstLineOf(token, reading.text));
      return false;
    }
    const complaint = token.type === 'document' && (documents += 1) > 1 ? MANY_DOCUMENTS : complaintOf(token);
    if (complaint !== undefined) found.set(token, complaint);
    for (const child of inner(token).reverse()) stack.push({ token: child, depth: depth + ('items' in child ? 1 : 0) });
  }
  // Of brackets inside one another only the outermost is known to lack its end.
  const outermost = [...found].find(([, complaint]) => complaint === BRACKET_OPEN)?.[0];
  for (const [token, complaint] of found)
    if (complaint !== BRACKET_OPEN || token === outermost) report(reading, complaint, firstLineOf(token, reading.text));
  return found.size === 0;
}

/** One problem for a line: what the parser says after its first mistake on a line follows from that mistake. */
function reportSyntax(reading: Reading, document: Document.Parsed): void {
  const afterTab = reading.problems.some(({ code }) => code === 'character-tab');
  const lines = new Set<number>();
  for (const { code, pos } of [...document.errors, ...document.warnings]) {
    const { span, line, column } = markFrom(reading.text, pos[0]);
    const complaint = syntaxComplaint(code, line, column);
    const place = reading.place(span);
    if (lines.has(place.line) || (afterTab && complaint.code === 'yaml-indent')) continue;
    lines.add(place.line);
    reading.problems.push(complain(complaint, place));
  }
}

/** Only what looks like a number to anyone is one: 12, 012 and 2.5, but not 0x1F, 1e3 or .inf. */
function plainValue(node: Scalar): unknown {
  // An escape such as "\u0302" can make what the normalised source text did not hold.
  if (typeof node.value === 'string') return node.value.normalize('NFC');
  if (typeof node.value !== 'number') return node.value;
  const source = node.source ?? '';
  if (!/^-?\d+(\.\d+)?$/u.test(source)) return source;
  return Number(source) === 0 ? 0 : Number(source);
}

function spanOf(node: { range?: readonly [number, number, number] | null | undefined }): Span {
  const [from, to] = node.range ?? [0, 0, 0];
  return { from, to };
}

function listEntry(node: YAMLSeq, key: Span | null, reading: Reading): Entry {
  const children = node.items.map((item) => entryOf(item as ParsedNode, null, reading));
  const value = children.map((child) => child.value);
  const named = new Map(children.map((child, index) => [String(index), child]));
  return { value, span: spanOf(node), key, written: null, children: named };
}

function mapEntry(node: YAMLMap, key: Span | null, reading: Reading): Entry {
  const value: Record<string, unknown> = {};
  const children = new Map<string, Entry>();
  for (const pair of node.items) {
    const keyNode = pair.key as Scalar;
    const name = typeof keyNode.value === 'string' ? keyNode.value.normalize('NFC') : '';
    const keySpan = spanOf(keyNode);
    const first = children.get(name);
    if (name === '<<') report(reading, MERGE_KEY, keySpan);
    else if (first !== undefined) report(reading, keyTwice(name, reading.place(first.key ?? first.span).line), keySpan);
    else {
      const child = entryOf(pair.value as ParsedNode | null, keySpan, reading);
      children.set(name, child);
      // Assigning would set the prototype when the key is “__proto__”.
      Object.defineProperty(value, name, { value: child.value, enumerable: true, writable: true, configurable: true });
    }
  }
  return { value, span: spanOf(node), key, written: null, children };
}

function entryOf(node: ParsedNode | null, key: Span | null, reading: Reading): Entry {
  if (isMap(node)) return mapEntry(node, key, reading);
  if (isSeq(node)) return listEntry(node, key, reading);
  const scalar = isScalar(node) ? node : null;
  const span = scalar === null ? (key ?? { from: 0, to: 0 }) : spanOf(scalar);
  return {
    value: scalar === null ? null : plainValue(scalar),
    span,
    key,
    written: scalar?.source ?? '',
    children: null,
  };
}

/**
 * Reads a YAML file: its data and the place of every value.
 * The text is made NFC and a byte order mark is dropped; refused characters are told and left out. No data comes
 * back when the file is too large, too deep, empty or not well formed. Never throws.
 */
export function readYaml(file: SourceFile): Result<Located> {
  if (file.text.length > MOST_TEXT) return failed(TOO_LARGE, file.path);
  const original = file.text.normalize('NFC').replace(/^\uFEFF/u, '');
  const placeInOriginal = placesOf(file.path, original);
  const { text, originalOffset, problems } = withoutRefused(original, placeInOriginal);
  const place: PlaceOfSpan = ({ from, to }) =>
    placeInOriginal({ from: originalOffset(from), to: from === to ? originalOffset(to) : originalOffset(to - 1) + 1 });
  const reading: Reading = { text, place, problems };
  if (hasTooManyLexemes(text)) return failed(TOO_MANY, file.path);
  if (!mayParse(reading)) return { value: null, problems };
  const document = parseDocument(text, {
    stringKeys: true,
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  reportSyntax(reading, document);
  if (document.errors.length + document.warnings.length > 0) return { value: null, problems };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    const empty = failed(EMPTY_FILE, file.path);
    return { value: null, problems: [...problems, ...empty.problems] };
  }
  const root = entryOf(document.contents, null, reading);
  return { value: located(root, file.path, place), problems };
}

function failed(complaint: Complaint, file: string): Result<Located> {
  return { value: null, problems: [complain(complaint, { kind: 'file', file })] };
}

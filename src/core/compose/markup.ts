/** The line grammar of an article: marked lines in, one article of the tree out. Numbers nothing. */
import { conditionWords, joinConditions } from '../facts.ts';
import type { Article, BlockBase, Clause, DraftInline, Paragraph, Point, Source, Table } from '../tree/nodes.ts';
import { readMark, type MarkedLine } from './markers.ts';
import type { Tokens } from './tokens.ts';

export type DraftArticle = Article<DraftInline, null>;
type DraftClause = Clause<DraftInline, null>;
type DraftPoint = Point<DraftInline, null>;

/** A mistake of an editor, at the line of the template it stands on. */
export interface LineFault {
  source: Source;
  code: string;
  message: string;
  hint?: string;
}

interface Parser {
  tokens: Tokens;
  /** facts whose unanswered alternatives surround the current line, in words */
  conditions: string[];
  article: DraftArticle;
  clause: DraftClause | null;
  /** how many of the conditions surround the whole clause: its points need not repeat them */
  clauseConditions: number;
  table: Table<DraftInline> | null;
  faults: LineFault[];
}

const ID_SHAPE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;

function fault(parser: Parser, source: Source, code: string, message: string, hint?: string): void {
  parser.faults.push({ source, code, message, ...(hint === undefined ? {} : { hint }) });
}

function inlines(parser: Parser, text: string, source: Source): DraftInline[] {
  return parser.tokens.expand(text).flatMap((token) => {
    if (token.type === 'fault') {
      fault(parser, source, token.code, token.message, token.hint);
      return [];
    }
    return token.type === 'written-reference' ? { ...token, source } : token;
  });
}

function base(parser: Parser, source: Source, told = 0): BlockBase {
  const condition = joinConditions(parser.conditions.slice(told));
  return { source, origin: 'model', ...(condition === '' ? {} : { condition }) };
}

/** Cuts the `{#id}` off a clause's or point's text; a missing or ill-formed one is a fault. */
function cutId(parser: Parser, line: MarkedLine, text: string, parent: string): { id: string; text: string } {
  const at = text.endsWith('}') ? text.lastIndexOf('{#') : -1;
  const id = at < 0 ? '' : text.slice(at + 2, -1);
  if (at < 0) {
    fault(parser, line.source, 'id-missing', 'khoản hoặc điểm chưa có mã', 'thêm {#ten-ngan} ở cuối dòng');
  } else if (!ID_SHAPE.test(id)) {
    fault(
      parser,
      line.source,
      'id-shape',
      `mã “${id}” viết chưa đúng`,
      'chỉ dùng chữ thường không dấu, số và gạch nối',
    );
  }
  return { id: `${parent}/${id}`, text: at < 0 ? text : text.slice(0, at).trimEnd() };
}

function addPoint(parser: Parser, line: MarkedLine, text: string): void {
  const { clause } = parser;
  if (clause === null) {
    fault(parser, line.source, 'point-without-clause', 'điểm phải đứng sau một khoản', 'bỏ hai dấu cách ở đầu dòng');
    return;
  }
  const cut = cutId(parser, line, text, clause.id);
  if (/[;.,:]$/u.test(cut.text)) {
    fault(parser, line.source, 'point-with-end-mark', 'điểm không tự viết dấu kết thúc', 'bỏ dấu ở cuối dòng');
  }
  const point: DraftPoint = {
    type: 'point',
    ...base(parser, line.source, parser.clauseConditions),
    id: cut.id,
    number: null,
    content: inlines(parser, cut.text, line.source),
  };
  clause.children.push(point);
}

function addClause(parser: Parser, line: MarkedLine, text: string): void {
  const cut = cutId(parser, line, text, parser.article.id);
  if (!/[.:]$/u.test(cut.text)) {
    fault(
      parser,
      line.source,
      'clause-without-end-mark',
      'khoản chưa có dấu kết thúc',
      'thêm dấu chấm, hoặc hai chấm nếu có điểm theo sau',
    );
  }
  parser.clause = {
    type: 'clause',
    ...base(parser, line.source),
    id: cut.id,
    number: null,
    content: inlines(parser, cut.text, line.source),
    children: [],
  };
  parser.clauseConditions = parser.conditions.length;
  parser.article.children.push(parser.clause);
}

function addRow(parser: Parser, line: MarkedLine): void {
  const cells = line.text.replace(/^\|/u, '').replace(/\|$/u, '').split('|');
  const row = cells.map((cell) => inlines(parser, cell.trim(), line.source));
  if (parser.table === null) {
    parser.table = { type: 'table', ...base(parser, line.source), rows: [] };
    (line.indent > 0 && parser.clause ? parser.clause.children : parser.article.children).push(parser.table);
  }
  const width = parser.table.rows[0]?.length ?? row.length;
  if (width !== row.length) {
    fault(
      parser,
      line.source,
      'table-row-width',
      `dòng bảng có ${row.length} ô, dòng đầu có ${width} ô`,
      `viết đủ ${width} ô`,
    );
  }
  parser.table.rows.push(row);
}

function addParagraph(parser: Parser, line: MarkedLine): void {
  const paragraph: Paragraph<DraftInline> = {
    type: 'paragraph',
    ...base(parser, line.source),
    content: inlines(parser, line.text, line.source),
  };
  if (line.indent > 0 && parser.clause !== null) parser.clause.children.push(paragraph);
  else parser.article.children.push(paragraph);
}

function addLine(parser: Parser, line: MarkedLine): void {
  const { text, indent, source } = line;
  if (indent !== 0 && indent !== 2) {
    fault(parser, source, 'line-indent', `dòng lùi vào ${indent} dấu cách`, 'khoản sát lề, điểm lùi đúng hai dấu cách');
    return;
  }
  if (text.startsWith('|')) {
    addRow(parser, line);
    return;
  }
  parser.table = null;
  if (text.startsWith('# ')) {
    parser.article.title = inlines(parser, text.slice(2), source);
    parser.article.source = source;
  } else if (text.startsWith('- ')) {
    if (indent === 0) addClause(parser, line, text.slice(2));
    else addPoint(parser, line, text.slice(2));
  } else addParagraph(parser, line);
}

/** Sets the end marks of points: a semicolon, after the last a full stop. */
function endMarks(clause: DraftClause): DraftClause {
  const last = clause.children.findLastIndex((child) => child.type === 'point');
  const children = clause.children.map((child, index) =>
    child.type === 'point'
      ? { ...child, content: [...child.content, { type: 'text' as const, text: index === last ? '.' : ';' }] }
      : child,
  );
  return { ...clause, children };
}

function checkWhole(parser: Parser): void {
  const { article } = parser;
  // The articles of a decision have no title: their text follows the number.
  if (article.title.length === 0 && article.children[0]?.type !== 'paragraph') {
    fault(parser, article.source, 'article-without-title', 'điều chưa có tên', 'dòng đầu viết “# Tên điều”');
  }
  const seen = new Set<string>();
  for (const clause of article.children) {
    if (clause.type !== 'clause') continue;
    const end = clause.content.at(-1);
    const opensList = end?.type === 'text' && end.text.endsWith(':');
    const points = clause.children.filter((child) => child.type === 'point');
    if (opensList && clause.children.length === 0) {
      fault(parser, clause.source, 'clause-without-points', 'khoản kết thúc bằng hai chấm nhưng không còn điểm nào');
    }
    for (const { id, source } of [clause, ...points]) {
      // Both alternatives of an unanswered condition may carry the same id: only one of them will stand.
      if (seen.has(id) && clause.condition === undefined) {
        fault(parser, source, 'id-duplicate', `mã “${id}” đã dùng ở trên`, 'đặt một mã khác');
      }
      seen.add(id);
    }
  }
}

/** The id of the later of two alternatives that an editor gave one id. */
export const alternativeId = (id: string): string => `${id}-or`;

/** Of two alternatives with one id, which only stand together while their condition is open, the later gets its own. */
function withOwnIds(children: DraftArticle['children']): DraftArticle['children'] {
  const seen = new Set<string>();
  return children.map((child) => {
    if (child.type !== 'clause') return child;
    const isRepeat = seen.has(child.id);
    seen.add(child.id);
    if (!isRepeat) return child;
    const id = alternativeId(child.id);
    const points = child.children.map((point) =>
      point.type === 'point' ? { ...point, id: point.id.replace(child.id, id) } : point,
    );
    return { ...child, id, children: points };
  });
}

/** Reads the rendered text of one article. */
export function parseArticle(
  id: string,
  file: string,
  text: string,
  tokens: Tokens,
): { article: DraftArticle; faults: LineFault[] } {
  const source = { file, line: 1 };
  const article: DraftArticle = { type: 'article', source, origin: 'model', id, number: null, title: [], children: [] };
  const parser: Parser = {
    tokens,
    conditions: [],
    article,
    clause: null,
    clauseConditions: 0,
    table: null,
    faults: [],
  };
  for (const line of text.split('\n')) {
    const mark = readMark(line);
    if (mark === null) continue;
    if (mark.type === 'line') addLine(parser, mark);
    else if (mark.type === 'open') parser.conditions.push(conditionWords(mark.fact, mark.value));
    else if (mark.type === 'close') parser.conditions.pop();
    else inlines(parser, mark.text, parser.clause?.source ?? source);
  }
  checkWhole(parser);
  article.children = withOwnIds(article.children).map((child) => (child.type === 'clause' ? endMarks(child) : child));
  return { article, faults: parser.faults };
}

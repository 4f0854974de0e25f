/** The line grammar of an article: marked lines in, one article of the tree out. Numbers nothing. */
import { conditionWords, joinConditions } from '../facts.ts';
import type { BlockBase, Clause, DraftInline, Paragraph, Point, Source, Table } from '../tree/nodes.ts';
import { finishArticle, type DraftArticle, type LineFault } from './article.ts';
import { readMark, type MarkedLine } from '../template/markers.ts';
import type { Tokens } from './tokens.ts';

type DraftClause = Clause<DraftInline, null>;
type DraftPoint = Point<DraftInline, null>;

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
  const whole = finishArticle(article);
  return { article: whole.article, faults: [...parser.faults, ...whole.faults] };
}

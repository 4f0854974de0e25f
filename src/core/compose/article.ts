/** A whole article of the draft: what can only be seen and set when all its lines are read. */
import type { At } from '../template/program.ts';
import type { Article, Clause, DraftInline, Point, Source } from '../tree/nodes.ts';

export type DraftArticle = Article<DraftInline, null>;
type DraftClause = Clause<DraftInline, null>;
type DraftPoint = Point<DraftInline, null>;

/** A mistake of an editor that shows only in a whole article or with a day's law; `at` when it is one tag's. */
export interface ArticleFault {
  source: Source;
  at?: At;
  code: string;
  message: string;
  hint?: string;
}

const SEMICOLON: DraftInline = { type: 'text', text: ';' };
const FULL_STOP: DraftInline = { type: 'text', text: '.' };

/** Sets the end marks of points: a semicolon, after the last a full stop. */
function setEndMarks({ children }: DraftClause): void {
  const last = children.findLastIndex((child) => child.type === 'point');
  for (const [index, child] of children.entries()) {
    if (child.type === 'point') child.content.push(index === last ? FULL_STOP : SEMICOLON);
  }
}

function faultsOf(article: DraftArticle): ArticleFault[] {
  const faults: ArticleFault[] = [];
  const fault = (source: Source, code: string, message: string, hint?: string): void => {
    faults.push({ source, code, message, ...(hint === undefined ? {} : { hint }) });
  };
  // The articles of a decision have no title: their text follows the number.
  if (article.title.length === 0 && article.children[0]?.type !== 'paragraph') {
    fault(article.source, 'article-without-title', 'điều chưa có tên', 'dòng đầu viết “# Tên điều”');
  }
  const seen = new Set<string>();
  const see = ({ id, source }: DraftClause | DraftPoint, isConditional: boolean): void => {
    // Both alternatives of an unanswered condition may carry the same id: only one of them will stand.
    if (seen.has(id) && !isConditional) fault(source, 'id-duplicate', `mã “${id}” đã dùng ở trên`, 'đặt một mã khác');
    seen.add(id);
  };
  for (const clause of article.children) {
    if (clause.type !== 'clause') continue;
    const end = clause.content.at(-1);
    const opensList = end?.type === 'text' && end.text.endsWith(':');
    if (opensList && clause.children.length === 0) {
      fault(clause.source, 'clause-without-points', 'khoản kết thúc bằng hai chấm nhưng không còn điểm nào');
    }
    const isConditional = clause.condition !== undefined;
    see(clause, isConditional);
    for (const child of clause.children) if (child.type === 'point') see(child, isConditional);
  }
  return faults;
}

/** The id of the later of two alternatives that an editor gave one id. */
export const alternativeId = (id: string): string => `${id}-or`;

/** Of two alternatives with one id, which only stand together while their condition is open, the later gets its own. */
function giveOwnIds(clauses: readonly DraftClause[]): void {
  if (clauses.every(({ condition }) => condition === undefined)) return;
  const seen = new Set<string>();
  for (const clause of clauses) {
    const { id } = clause;
    if (seen.has(id)) {
      clause.id = alternativeId(id);
      for (const point of clause.children) if (point.type === 'point') point.id = point.id.replace(id, clause.id);
    }
    seen.add(id);
  }
}

/** Finishes an article in place: end marks, own ids for alternatives; gives what is missing or twice. */
export function finishArticle(article: DraftArticle): ArticleFault[] {
  const faults = faultsOf(article);
  const clauses = article.children.filter((child) => child.type === 'clause');
  giveOwnIds(clauses);
  clauses.forEach(setEndMarks);
  return faults;
}

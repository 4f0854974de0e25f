/** A whole article of the draft: what can only be seen and set when all its lines are read. */
import type { At } from '../template/program.ts';
import type { Article, Clause, DraftInline, Source } from '../tree/nodes.ts';

export type DraftArticle = Article<DraftInline, null>;
type DraftClause = Clause<DraftInline, null>;

/** A mistake of an editor that shows only in a whole article or with a day's law; `at` when it is one tag's. */
export interface ArticleFault {
  source: Source;
  at?: At;
  code: string;
  message: string;
  hint?: string;
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
  for (const clause of article.children) {
    if (clause.type !== 'clause') continue;
    const end = clause.content.at(-1);
    const opensList = end?.type === 'text' && end.text.endsWith(':');
    const points = clause.children.filter((child) => child.type === 'point');
    if (opensList && clause.children.length === 0) {
      fault(clause.source, 'clause-without-points', 'khoản kết thúc bằng hai chấm nhưng không còn điểm nào');
    }
    for (const { id, source } of [clause, ...points]) {
      // Both alternatives of an unanswered condition may carry the same id: only one of them will stand.
      if (seen.has(id) && clause.condition === undefined) {
        fault(source, 'id-duplicate', `mã “${id}” đã dùng ở trên`, 'đặt một mã khác');
      }
      seen.add(id);
    }
  }
  return faults;
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

/** Sets end marks and gives alternatives ids of their own; what is missing or twice is a fault. */
export function finishArticle(article: DraftArticle): { article: DraftArticle; faults: ArticleFault[] } {
  const children = withOwnIds(article.children).map((child) => (child.type === 'clause' ? endMarks(child) : child));
  return { article: { ...article, children }, faults: faultsOf(article) };
}

/** References to what an adaptation has taken away: told at the adaptation, not at the model's text. */
import type { Problem } from '../diagnostic.ts';
import type { Chapter, DraftInline } from '../tree/nodes.ts';
import { mapPart, numberedBlocks } from '../tree/walk.ts';
import type { Adaptation } from './adaptation.ts';
import type { DraftArticle } from './article.ts';
import { openingWords } from './wording.ts';

/** An id that is gone and the change that removed it. */
export interface Removal {
  id: string;
  by: Adaptation;
}

/** The ids of an article, its clauses and points. */
export function idsOf(article: DraftArticle): string[] {
  return numberedBlocks({ blocks: [article] }).map(({ block }) => block.id);
}

/** Where a lost id is still referred to: the title of the article, and the clause. */
interface Use {
  article: string;
  at: string;
}

function lost({ id, by }: Removal, uses: readonly Use[]): Problem {
  const isReplaced = by.action === 'replace' && id !== by.target;
  const articles = [...new Set(uses.map(({ article }) => `“${article}”`))].join(', ');
  const places = [...new Set(uses.map(({ at }) => `“${at}”`))].join(', ');
  return {
    code: 'adaptation-breaks-reference',
    severity: 'error',
    message: `điều ${articles} còn dẫn chiếu tới “${id}”, mục này làm mất chỗ ấy`,
    place: by.place,
    hint: isReplaced
      ? `ghi {#${id.split('/').at(-1) ?? ''}} ở cuối dòng thay cho chỗ ấy, hoặc thay cả ${places}`
      : `giữ lại “${id}”, hoặc thay cả ${places} bằng lời không dẫn chiếu`,
  };
}

/** One problem for each id that something taken away has left references to. */
export function lostTargets(chapters: readonly Chapter<DraftInline, null>[], removals: readonly Removal[]): Problem[] {
  if (removals.length === 0) return [];
  const part = { blocks: [...chapters] };
  const there = new Set(numberedBlocks(part).map(({ block }) => block.id));
  const gone = new Map(removals.filter(({ id }) => !there.has(id)).map((removal) => [removal.id, removal]));
  const uses = new Map<Removal, Use[]>();
  mapPart<DraftInline, DraftInline, null>(part, (inlines, where) => {
    for (const inline of inlines) {
      const removal = inline.type === 'written-reference' ? gone.get(inline.target) : undefined;
      const article = where.find((block) => block.type === 'article');
      if (removal === undefined || article === undefined) continue;
      const at = where.findLast((block) => block.type !== 'point')?.id ?? '';
      uses.set(removal, [...(uses.get(removal) ?? []), { article: openingWords(article.title), at }]);
    }
    return inlines;
  });
  return [...uses].map(([removal, found]) => lost(removal, found));
}

import { Kept } from '../../tree/kept.ts';
import type { Article, Inline, Regulation } from '../../tree/nodes.ts';
import type { Bookmark } from './plan-types.ts';

type NumberedArticle = Article<Inline, string>;
type Numbered = { id: string } & object;

export interface Bookmarks {
  /** by the id that references name */
  byTarget: ReadonlyMap<string, Bookmark>;
  /** by the block whose number the bookmark surrounds */
  byBlock: ReadonlyMap<object, Bookmark>;
  /** what may be marked in each article */
  inArticles: ReadonlyMap<NumberedArticle, Markable>;
}

/**
 * The bookmarks a document needs: `_q1`, `_q2`, … in the order of the tree, only for numbers that a reference repeats.
 * A name that starts with `_` is hidden in Word's list of bookmarks. Where a blank model prints two alternatives of one
 * id, the bookmark surrounds the last, whose number the references show.
 */
export function bookmarksOf(regulation: Regulation): Bookmarks {
  const found = new Markable();
  const inArticles = new Map<NumberedArticle, Markable>();
  const walk: Walk = {
    ...walkFor(found),
    article: (article) => {
      const inside = known.of(
        article,
        () => '',
        () => markableIn(article),
      );
      inArticles.set(article, inside);
      found.add(inside);
    },
  };
  for (const part of regulation.parts) for (const block of part.blocks) walkBlock(block, walk);
  const { numbers, targets } = found;
  const last = new Map<string, Numbered>();
  for (const block of numbers) {
    if (!targets.has(block.id)) continue;
    last.delete(block.id);
    last.set(block.id, block);
  }
  for (const id of targets) {
    if (!last.has(id)) throw new Error(`a reference points at “${id}”, which has no number in the document`);
  }
  return { ...named(last.values()), inArticles };
}

/** The bookmarks that an article needs, in one word: with the same ones the same article is printed the same. */
export function bookmarksIn(article: NumberedArticle, { byBlock, byTarget, inArticles }: Bookmarks): string {
  const { numbers, targets } = inArticles.get(article) ?? new Markable();
  let word = '';
  for (const block of numbers) word += `${byBlock.get(block)?.number ?? ''},`;
  for (const target of targets) word += `${byTarget.get(target)?.number ?? ''};`;
  return word;
}

function named(blocks: Iterable<Numbered>): Pick<Bookmarks, 'byTarget' | 'byBlock'> {
  const byTarget = new Map<string, Bookmark>();
  const byBlock = new Map<object, Bookmark>();
  let number = 0;
  for (const block of blocks) {
    number += 1;
    const bookmark = { name: `_q${number}`, number };
    byTarget.set(block.id, bookmark);
    byBlock.set(block, bookmark);
  }
  return { byTarget, byBlock };
}

/** What bookmarks are made of. */
class Markable {
  /** blocks with a number of their own, in the order of the tree */
  readonly numbers: Numbered[] = [];
  /** the blocks whose numbers references repeat */
  readonly targets = new Set<string>();

  add({ numbers, targets }: Markable): void {
    for (const block of numbers) this.numbers.push(block);
    for (const target of targets) this.targets.add(target);
  }
}

/** An article that stands in many documents is gone through once. */
const known = new Kept<NumberedArticle, Markable>();

function markableIn(article: NumberedArticle): Markable {
  const found = new Markable();
  walkArticle(article, walkFor(found));
  return found;
}

interface Walk {
  article: (article: NumberedArticle) => void;
  number: (block: Numbered) => void;
  inlines: (inlines: readonly Inline[]) => void;
}

function walkFor({ numbers, targets }: Markable): Walk {
  const walk: Walk = {
    article: (article) => {
      walkArticle(article, walk);
    },
    number: (block) => numbers.push(block),
    inlines: (inlines) => {
      for (const inline of inlines) {
        if (inline.type !== 'reference') continue;
        for (const part of inline.parts) if (part.target !== null) targets.add(part.target);
      }
    },
  };
  return walk;
}

function walkArticle(article: NumberedArticle, walk: Walk): void {
  walk.number(article);
  walk.inlines(article.title);
  for (const child of article.children) walkBlock(child, walk);
}

type Block = Regulation['parts'][number]['blocks'][number];
type Chapter = Extract<Block, { type: 'chapter' }>;
type Child = Block | Chapter['children'][number] | ArticleChild | ClauseChild;
type ArticleChild = Extract<Block, { type: 'article' }>['children'][number];
type ClauseChild = Extract<ArticleChild, { type: 'clause' }>['children'][number];

function walkBlock(block: Child, walk: Walk): void {
  switch (block.type) {
    case 'chapter':
    case 'section':
      walk.inlines(block.title);
      for (const child of block.children) walkBlock(child, walk);
      return;
    case 'article':
      walk.article(block);
      return;
    case 'clause':
      if (block.number !== '') walk.number(block);
      walk.inlines(block.content);
      for (const child of block.children) walkBlock(child, walk);
      return;
    case 'point':
      walk.number(block);
      walk.inlines(block.content);
      return;
    case 'paragraph':
      walk.inlines(block.content);
      return;
    case 'table':
      for (const row of block.rows) row.forEach(walk.inlines);
      return;
    case 'basis':
      for (const item of block.items) walk.inlines(item.content);
      return;
    case 'head':
      for (const inlines of [block.superior, block.branch, block.number, block.placeDate]) walk.inlines(inlines);
      return;
    case 'title':
      walk.inlines(block.subject);
      walk.inlines(block.pointer ?? []);
      return;
    case 'foot':
      walk.inlines(block.signature.name);
      block.recipients?.items.forEach(walk.inlines);
      return;
  }
}

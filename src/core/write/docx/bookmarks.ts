import type { Inline, Regulation } from '../../tree/nodes.ts';
import type { Bookmark } from './plan-types.ts';

type Numbered = { id: string } & object;

export interface Bookmarks {
  /** by the id that references name */
  byTarget: ReadonlyMap<string, Bookmark>;
  /** by the block whose number the bookmark surrounds */
  byBlock: ReadonlyMap<object, Bookmark>;
}

/**
 * The bookmarks a document needs: `_q1`, `_q2`, … in the order of the tree, only for numbers that a reference repeats.
 * A name that starts with `_` is hidden in Word's list of bookmarks. Where a blank model prints two alternatives of one
 * id, the bookmark surrounds the last, whose number the references show.
 */
export function bookmarksOf(regulation: Regulation): Bookmarks {
  const numbered: Numbered[] = [];
  const wanted = new Set<string>();
  const walk: Walk = {
    number: (block) => numbered.push(block),
    inlines: (inlines) => {
      for (const inline of inlines) {
        if (inline.type !== 'reference') continue;
        for (const part of inline.parts) if (part.target !== null) wanted.add(part.target);
      }
    },
  };
  for (const part of regulation.parts) for (const block of part.blocks) walkBlock(block, walk);
  const last = new Map<string, Numbered>();
  for (const block of numbered) {
    if (!wanted.has(block.id)) continue;
    last.delete(block.id);
    last.set(block.id, block);
  }
  for (const id of wanted) {
    if (!last.has(id)) throw new Error(`a reference points at “${id}”, which has no number in the document`);
  }
  return named(last.values());
}

function named(blocks: Iterable<Numbered>): Bookmarks {
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

interface Walk {
  /** a block with a number of its own, in the order of the tree */
  number: (block: Numbered) => void;
  inlines: (inlines: readonly Inline[]) => void;
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
      walk.number(block);
      walk.inlines(block.title);
      for (const child of block.children) walkBlock(child, walk);
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

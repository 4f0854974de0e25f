/** A mark of each article, by which two regulations of one branch are compared without keeping the older one. */
import type { Article, Block, Inline, Regulation } from '../tree/nodes.ts';
import { newHash } from './hash.ts';

/** An article's id, its printed name (“Điều 5”) and the mark of its words. */
export type ArticleMark = [id: string, name: string, mark: string];

/** What stands outside articles goes by this id. */
const OUTSIDE = '';
const OUTSIDE_NAME = 'phần ngoài các điều';

/** The marks of a regulation: of everything outside its articles, then of each article. */
export function articleMarks({ parts }: Regulation): ArticleMark[] {
  const outside = newHash();
  const marks: ArticleMark[] = [];
  for (const [index, part] of parts.entries()) {
    for (const block of part.blocks) {
      for (const article of articlesIn(block, outside.add)) {
        // A decision and the regulation annexed to it may hold articles of one id.
        const id = index === 0 ? article.id : `${index}/${article.id}`;
        marks.push([id, `Điều ${article.number}`, markOf(article)]);
      }
    }
  }
  return [[OUTSIDE, OUTSIDE_NAME, outside.value()], ...marks];
}

/** The names of the articles that are new or say something else than before, those that are gone by their old names. */
export function changedArticles(before: readonly ArticleMark[], after: readonly ArticleMark[]): string[] {
  const old = new Map(before.map(([id, name, mark]) => [id, { name, mark }]));
  const changed = after.filter(([id, , mark]) => old.get(id)?.mark !== mark).map(([, name]) => name);
  const kept = new Set(after.map(([id]) => id));
  const gone = before.filter(([id]) => !kept.has(id)).map(([, name]) => `${name} cũ (bỏ)`);
  return [...changed, ...gone];
}

type AnyBlock = Block<Inline, string>;

/** The articles in a block; the words of everything else go to `outside`. */
function articlesIn(block: AnyBlock, outside: (words: string) => void): Article<Inline, string>[] {
  switch (block.type) {
    case 'article':
      return [block];
    case 'chapter':
      words(block.title, outside);
      return block.children.flatMap((child) => {
        if (child.type === 'article') return [child];
        words(child.title, outside);
        return child.children;
      });
    case 'head':
      for (const line of [block.superior, block.branch, block.number, block.placeDate]) words(line, outside);
      return [];
    case 'title':
      outside(block.kind);
      words(block.subject, outside);
      words(block.pointer ?? [], outside);
      return [];
    case 'basis':
      for (const item of block.items) words(item.content, outside);
      return [];
    case 'foot':
      outside(block.signature.post);
      words(block.signature.name, outside);
      for (const item of block.recipients?.items ?? []) words(item, outside);
      return [];
    case 'paragraph':
    case 'table':
      leaf(block, outside);
      return [];
  }
}

function markOf(article: Article<Inline, string>): string {
  const { add, value } = newHash();
  words(article.title, add);
  for (const child of article.children) {
    if (child.type !== 'clause') leaf(child, add);
    else {
      words(child.content, add);
      for (const inner of child.children) {
        if (inner.type === 'point') words(inner.content, add);
        else leaf(inner, add);
      }
    }
  }
  return value();
}

type Leaf = Extract<AnyBlock, { type: 'paragraph' | 'table' }>;

function leaf(block: Leaf, add: (words: string) => void): void {
  if (block.type === 'paragraph') words(block.content, add);
  else for (const row of block.rows) for (const cell of row) words(cell, add);
}

/** A reference counts by what it points at: an article that only renumbers another is not changed by that. */
function words(inlines: readonly Inline[], add: (words: string) => void): void {
  for (const inline of inlines) {
    if (inline.type === 'reference') add(`→${inline.target}`);
    else add(inline.type === 'blank' ? '…' : inline.text);
  }
  add('¶');
}

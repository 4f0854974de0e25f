/** A mark of each article, by which two regulations of one branch are compared without keeping the older one. */
import { Kept } from '../tree/kept.ts';
import type { Article, Block, Inline, Regulation } from '../tree/nodes.ts';
import { addText, markOf, newHash, type Hash } from './hash.ts';

/** An article's id, its number and the mark of its words. */
type Mark = [id: string, number: string, mark: string];

/** The marks of a regulation in one line: of everything outside its articles, then of each article. */
export function articleMarks({ parts }: Regulation): string {
  const outside = newHash();
  const marks: Mark[] = [];
  for (const [index, part] of parts.entries()) {
    for (const block of part.blocks) {
      for (const article of articlesIn(block, outside)) {
        // A decision and the regulation annexed to it may hold articles of one id.
        const id = index === 0 ? article.id : `${index}/${article.id}`;
        marks.push([id, article.number, articleMark(article)]);
      }
    }
  }
  // No id of an article is empty.
  return [['', '', markOf(outside)], ...marks].map((mark) => mark.join(':')).join(' ');
}

/** The names of the articles that are new or say something else than before; those that are gone by their old names. */
export function changedArticles(before: string, after: string): string[] {
  const [older, newer] = [marksIn(before), marksIn(after)];
  const changed = [...newer].filter(([id, { mark }]) => older.get(id)?.mark !== mark).map(([, { name }]) => name);
  const gone = [...older].filter(([id]) => !newer.has(id)).map(([, { name }]) => `${name} cũ (bỏ)`);
  return [...changed, ...gone];
}

function marksIn(line: string): Map<string, { name: string; mark: string }> {
  return new Map(
    line.split(' ').map((word) => {
      const [id = '', number = '', mark = ''] = word.split(':');
      return [id, { name: id === '' ? 'phần ngoài các điều' : `Điều ${number}`, mark }];
    }),
  );
}

type AnyBlock = Block<Inline, string>;

/** The articles in a block; the words of everything else go to `outside`. */
function articlesIn(block: AnyBlock, outside: Hash): Article<Inline, string>[] {
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
      addText(outside, block.kind);
      words(block.subject, outside);
      words(block.pointer ?? [], outside);
      return [];
    case 'basis':
      for (const item of block.items) words(item.content, outside);
      return [];
    case 'foot':
      addText(outside, block.signature.post);
      words(block.signature.name, outside);
      for (const item of block.recipients?.items ?? []) words(item, outside);
      return [];
    case 'paragraph':
    case 'table':
      leaf(block, outside);
      return [];
  }
}

const hashes = new Kept<Article<Inline, string>, Hash>();

function articleMark(article: Article<Inline, string>): string {
  return markOf(
    hashes.of(
      article,
      () => '',
      () => hashOf(article),
    ),
  );
}

function hashOf(article: Article<Inline, string>): Hash {
  const hash = newHash();
  words(article.title, hash);
  for (const child of article.children) {
    if (child.type !== 'clause') leaf(child, hash);
    else {
      words(child.content, hash);
      for (const inner of child.children) {
        if (inner.type === 'point') words(inner.content, hash);
        else leaf(inner, hash);
      }
    }
  }
  return hash;
}

type Leaf = Extract<AnyBlock, { type: 'paragraph' | 'table' }>;

function leaf(block: Leaf, hash: Hash): void {
  if (block.type === 'paragraph') words(block.content, hash);
  else for (const row of block.rows) for (const cell of row) words(cell, hash);
}

/** A reference counts by what it points at: an article that only renumbers another is not changed by that. */
function words(inlines: readonly Inline[], hash: Hash): void {
  for (const inline of inlines) {
    if (inline.type === 'reference') addText(hash, `→${inline.target}`);
    else addText(hash, inline.type === 'blank' ? '…' : inline.text);
  }
  addText(hash, '¶');
}

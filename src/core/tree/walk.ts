/** Going through a tree: every block that has a number, and a copy with inlines replaced. */
import type { Article, Block, Chapter, Clause, DocumentOf, Part, Point, Section } from './nodes.ts';

export type NumberedBlock<I, N> = Chapter<I, N> | Section<I, N> | Article<I, N> | Clause<I, N> | Point<I, N>;

/**
 * Maps the inlines of one place; `where` is the chain of numbered blocks around it, outermost first, as long as the
 * call lasts. A list that comes back as it was handed over is not copied, nor are a chapter, an article and what is
 * below them when nothing in them was replaced; of a document's one head, title, basis and foot there is always a new
 * one.
 */
export type MapInlines<I, J, N> = (inlines: I[], where: readonly NumberedBlock<I, N>[]) => J[];

/** Maps an article as a whole; `anew` maps its inlines. */
export type MapArticle<I, J, N> = (article: Article<I, N>, anew: () => Article<J, N>) => Article<J, N>;

interface Mapping<I, J, N> {
  inlines: MapInlines<I, J, N>;
  article: MapArticle<I, J, N>;
}

type Where<I, N> = NumberedBlock<I, N>[];

type Leaf<I> = Extract<Block<I, never>, { type: 'paragraph' | 'table' }>;

/** What no inline was replaced in holds none but those that both types have. */
const unchanged = (thing: unknown): never => thing as never;
const isSame = (one: unknown, other: unknown): boolean => one === other;

function mapList<From, To>(items: readonly From[], map: (item: From) => To): To[] {
  let mapped: To[] | null = null;
  for (const [index, item] of items.entries()) {
    const other = map(item);
    if (mapped === null && !isSame(other, item)) mapped = items.slice(0, index) as unknown[] as To[];
    mapped?.push(other);
  }
  return mapped ?? unchanged(items);
}

function mapLeaf<I, J, N>(leaf: Leaf<I>, map: MapInlines<I, J, N>, where: readonly NumberedBlock<I, N>[]): Leaf<J> {
  if (leaf.type === 'paragraph') {
    const content = map(leaf.content, where);
    return isSame(content, leaf.content) ? unchanged(leaf) : { ...leaf, content };
  }
  const rows = mapList(leaf.rows, (row) => mapList(row, (cell) => map(cell, where)));
  return isSame(rows, leaf.rows) ? unchanged(leaf) : { ...leaf, rows };
}

function mapPoint<I, J, N>(point: Point<I, N>, map: MapInlines<I, J, N>, where: Where<I, N>): Point<J, N> {
  where.push(point);
  const content = map(point.content, where);
  where.pop();
  return isSame(content, point.content) ? unchanged(point) : { ...point, content };
}

function mapClause<I, J, N>(
  clause: Clause<I, N>,
  map: MapInlines<I, J, N>,
  where: NumberedBlock<I, N>[],
): Clause<J, N> {
  where.push(clause);
  const content = map(clause.content, where);
  const children = mapList(clause.children, (child) =>
    child.type === 'point' ? mapPoint(child, map, where) : mapLeaf(child, map, where),
  );
  where.pop();
  if (isSame(content, clause.content) && isSame(children, clause.children)) return unchanged(clause);
  return { ...clause, content, children };
}

function mapArticle<I, J, N>(
  article: Article<I, N>,
  { inlines, article: whole }: Mapping<I, J, N>,
  where: Where<I, N>,
): Article<J, N> {
  return whole(article, () => mapInArticle(article, inlines, where));
}

function mapInArticle<I, J, N>(article: Article<I, N>, map: MapInlines<I, J, N>, where: Where<I, N>): Article<J, N> {
  where.push(article);
  const title = map(article.title, where);
  const children = mapList(article.children, (child) =>
    child.type === 'clause' ? mapClause(child, map, where) : mapLeaf(child, map, where),
  );
  where.pop();
  if (isSame(title, article.title) && isSame(children, article.children)) return unchanged(article);
  return { ...article, title, children };
}

function mapSection<I, J, N>(section: Section<I, N>, map: Mapping<I, J, N>, where: Where<I, N>): Section<J, N> {
  where.push(section);
  const title = map.inlines(section.title, where);
  const children = mapList(section.children, (child) => mapArticle(child, map, where));
  where.pop();
  if (isSame(title, section.title) && isSame(children, section.children)) return unchanged(section);
  return { ...section, title, children };
}

function mapChapter<I, J, N>(chapter: Chapter<I, N>, map: Mapping<I, J, N>): Chapter<J, N> {
  const where: Where<I, N> = [chapter];
  const title = map.inlines(chapter.title, where);
  const children = mapList(chapter.children, (child) =>
    child.type === 'section' ? mapSection(child, map, where) : mapArticle(child, map, where),
  );
  if (isSame(title, chapter.title) && isSame(children, chapter.children)) return unchanged(chapter);
  return { ...chapter, title, children };
}

function mapBlock<I, J, N>(block: Block<I, N>, map: Mapping<I, J, N>): Block<J, N> {
  const plain = (inlines: I[]): J[] => map.inlines(inlines, []);
  switch (block.type) {
    case 'head': {
      const { superior, branch, number, placeDate } = block;
      return {
        ...block,
        superior: plain(superior),
        branch: plain(branch),
        number: plain(number),
        placeDate: plain(placeDate),
      };
    }
    case 'title':
      return { ...block, subject: plain(block.subject), pointer: block.pointer && plain(block.pointer) };
    case 'basis':
      return { ...block, items: block.items.map((item) => ({ ...item, content: plain(item.content) })) };
    case 'chapter':
      return mapChapter(block, map);
    case 'article':
      return mapArticle(block, map, []);
    case 'paragraph':
    case 'table':
      return mapLeaf(block, map.inlines, []);
    case 'foot': {
      const { signature, recipients } = block;
      return {
        ...block,
        signature: { ...signature, name: plain(signature.name) },
        recipients: recipients && { ...recipients, items: recipients.items.map(plain) },
      };
    }
  }
}

/**
 * A copy of one part with every run of inlines replaced.
 * @param article may give an article that was mapped before
 */
export function mapPart<I, J, N>(
  part: Part<I, N>,
  inlines: MapInlines<I, J, N>,
  article: MapArticle<I, J, N> = (_, anew) => anew(),
): Part<J, N> {
  return { blocks: part.blocks.map((block) => mapBlock(block, { inlines, article })) };
}

/** A copy of the document with every run of inlines replaced. */
export function mapInlines<I, J, N>(document: DocumentOf<I, N>, map: MapInlines<I, J, N>): DocumentOf<J, N> {
  return { ...document, parts: document.parts.map((part) => mapPart(part, map)) };
}

/** A numbered block and the one it stands in, null where it stands in the part itself. */
export interface Standing<I, N> {
  block: NumberedBlock<I, N>;
  around: Standing<I, N> | null;
}

function addNumbered<I, N>(block: NumberedBlock<I, N>, around: Standing<I, N> | null, found: Standing<I, N>[]): void {
  const here = { block, around };
  found.push(here);
  if (block.type === 'point') return;
  for (const child of block.children) {
    if (child.type !== 'paragraph' && child.type !== 'table') addNumbered(child, here, found);
  }
}

/** Every numbered block of a part in tree order. */
export function numberedBlocks<I, N>(part: Part<I, N>): Standing<I, N>[] {
  const found: Standing<I, N>[] = [];
  for (const block of part.blocks) {
    if (block.type === 'chapter' || block.type === 'article') addNumbered(block, null, found);
  }
  return found;
}

/** The block and those around it, outermost first. */
export function chainOf<I, N>(standing: Standing<I, N>): NumberedBlock<I, N>[] {
  const { block, around } = standing;
  return around === null ? [block] : [...chainOf(around), block];
}

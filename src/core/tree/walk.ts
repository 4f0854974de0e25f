/** Going through a tree: every block that has a number, and a copy with every inline replaced. */
import type { Article, Block, Chapter, Clause, DocumentOf, Part, Point, Section } from './nodes.ts';

export type NumberedBlock<I, N> = Chapter<I, N> | Section<I, N> | Article<I, N> | Clause<I, N> | Point<I, N>;

/** Maps the inlines of one place; `where` is the chain of numbered blocks around it, outermost first. */
export type MapInlines<I, J, N> = (inlines: readonly I[], where: readonly NumberedBlock<I, N>[]) => J[];

type Leaf<I> = Extract<Block<I, never>, { type: 'paragraph' | 'table' }>;

function mapLeaf<I, J, N>(leaf: Leaf<I>, map: MapInlines<I, J, N>, where: readonly NumberedBlock<I, N>[]): Leaf<J> {
  if (leaf.type === 'paragraph') return { ...leaf, content: map(leaf.content, where) };
  return { ...leaf, rows: leaf.rows.map((row) => row.map((cell) => map(cell, where))) };
}

function mapClause<I, J, N>(
  clause: Clause<I, N>,
  map: MapInlines<I, J, N>,
  around: readonly NumberedBlock<I, N>[],
): Clause<J, N> {
  const where = [...around, clause];
  return {
    ...clause,
    content: map(clause.content, where),
    children: clause.children.map((child) =>
      child.type === 'point'
        ? { ...child, content: map(child.content, [...where, child]) }
        : mapLeaf(child, map, where),
    ),
  };
}

function mapArticle<I, J, N>(
  article: Article<I, N>,
  map: MapInlines<I, J, N>,
  around: readonly NumberedBlock<I, N>[],
): Article<J, N> {
  const where = [...around, article];
  return {
    ...article,
    title: map(article.title, where),
    children: article.children.map((child) =>
      child.type === 'clause' ? mapClause(child, map, where) : mapLeaf(child, map, where),
    ),
  };
}

function mapSection<I, J, N>(
  section: Section<I, N>,
  map: MapInlines<I, J, N>,
  around: readonly NumberedBlock<I, N>[],
): Section<J, N> {
  const where = [...around, section];
  return {
    ...section,
    title: map(section.title, where),
    children: section.children.map((child) => mapArticle(child, map, where)),
  };
}

function mapChapter<I, J, N>(chapter: Chapter<I, N>, map: MapInlines<I, J, N>): Chapter<J, N> {
  return {
    ...chapter,
    title: map(chapter.title, [chapter]),
    children: chapter.children.map((child) =>
      child.type === 'section' ? mapSection(child, map, [chapter]) : mapArticle(child, map, [chapter]),
    ),
  };
}

function mapBlock<I, J, N>(block: Block<I, N>, map: MapInlines<I, J, N>): Block<J, N> {
  const plain = (inlines: readonly I[]): J[] => map(inlines, []);
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
      return mapLeaf(block, map, []);
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

/** A copy of one part with every run of inlines replaced. */
export function mapPart<I, J, N>(part: Part<I, N>, map: MapInlines<I, J, N>): Part<J, N> {
  return { blocks: part.blocks.map((block) => mapBlock(block, map)) };
}

/** A copy of the document with every run of inlines replaced. */
export function mapInlines<I, J, N>(document: DocumentOf<I, N>, map: MapInlines<I, J, N>): DocumentOf<J, N> {
  return { ...document, parts: document.parts.map((part) => mapPart(part, map)) };
}

type Chain<I, N> = readonly NumberedBlock<I, N>[];

function addNumbered<I, N>(block: NumberedBlock<I, N>, around: Chain<I, N>, chains: Chain<I, N>[]): void {
  const here = [...around, block];
  chains.push(here);
  if (block.type === 'point') return;
  for (const child of block.children) {
    if (child.type !== 'paragraph' && child.type !== 'table') addNumbered(child, here, chains);
  }
}

/** Every numbered block of a part in tree order, each as the chain from the outermost block to itself. */
export function numberedBlocks<I, N>(part: Part<I, N>): Chain<I, N>[] {
  const chains: Chain<I, N>[] = [];
  for (const block of part.blocks) {
    if (block.type === 'chapter' || block.type === 'article') addNumbered(block, [], chains);
  }
  return chains;
}

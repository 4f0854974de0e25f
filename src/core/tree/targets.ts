/** What a document's references may point at, found by its id: “article”, “article/clause”, “article/clause/point”. */
import { Kept } from './kept.ts';
import type { Article, Chapter, DraftInline, Numbered } from './nodes.ts';
import { chainOf, mapPart, numberedBlocks, type NumberedBlock, type Standing } from './walk.ts';

type I = DraftInline;
type NumberedArticle = Article<I, string>;

/** A block and those around it, outermost first. */
export type Chain = readonly NumberedBlock<I, string>[];

/** Is the block one that a reference names by its number? */
export const isNamed = (block: NumberedBlock<I, string>): boolean =>
  (block.type === 'article' || block.type === 'clause' || block.type === 'point') && block.number !== '';

/** An article's own blocks by id, and the targets that are written in it: the same in every document it stands in. */
interface Inside {
  blocks: ReadonlyMap<string, Standing<I, string>>;
  pointsAt: readonly string[];
}

const known = new Kept<NumberedArticle, Inside>();

function insideOf(article: NumberedArticle): Inside {
  const standings = numberedBlocks({ blocks: [article] });
  const blocks = new Map(standings.map((standing) => [standing.block.id, standing]));
  return { blocks, pointsAt: pointsAt(article) };
}

function pointsAt(article: NumberedArticle): string[] {
  const found = new Set<string>();
  mapPart<I, I, string>({ blocks: [article] }, (inlines) => {
    for (const inline of inlines) if (inline.type === 'written-reference') found.add(inline.target);
    return inlines;
  });
  return [...found];
}

/** The targets of one document. */
export class Targets {
  /** chapters, sections and articles */
  private readonly around = new Map<string, Standing<I, string>>();
  private readonly articles = new Map<string, NumberedArticle>();
  private readonly insides = new Map<NumberedArticle, Inside>();
  private readonly numbers = new Map<string, string>();

  constructor({ parts }: Numbered) {
    for (const { blocks } of parts) {
      for (const block of blocks) if (block.type === 'article' || block.type === 'chapter') this.add(block, null);
    }
  }

  private add(
    block: Chapter<I, string> | Chapter<I, string>['children'][number],
    around: Standing<I, string> | null,
  ): void {
    const standing = { block, around };
    this.around.set(block.id, standing);
    if (block.type === 'article') this.articles.set(block.id, block);
    else for (const child of block.children) this.add(child, standing);
  }

  private inside(article: NumberedArticle): Inside {
    let inside = this.insides.get(article);
    if (inside === undefined) {
      inside = known.of(
        article,
        () => '',
        () => insideOf(article),
      );
      this.insides.set(article, inside);
    }
    return inside;
  }

  /** The block of an id and those around it; undefined when there is none. */
  of(id: string): Chain | undefined {
    const article = this.articles.get(articleOf(id));
    const standing = article === undefined ? this.around.get(id) : this.inside(article).blocks.get(id);
    return standing === undefined ? undefined : chainOf(standing);
  }

  /** The ids in the article of an id. */
  beside(id: string): string[] {
    const article = this.articles.get(articleOf(id));
    return article === undefined ? [] : [...this.inside(article).blocks.keys()].filter((one) => one.includes('/'));
  }

  /** The numbers of all that an article points at, which decide what its references say; null when one is not there. */
  numbersFrom(article: NumberedArticle): string | null {
    let numbers = '';
    for (const id of this.inside(article).pointsAt) {
      const number = this.numberOf(id);
      if (number === null) return null;
      numbers += ` ${number}`;
    }
    return numbers;
  }

  private numberOf(id: string): string | null {
    let number = this.numbers.get(id);
    if (number !== undefined) return number;
    const chain = this.of(id);
    if (chain === undefined) return null;
    number = chain.flatMap((block) => (isNamed(block) ? block.number : [])).join('.');
    this.numbers.set(id, number);
    return number;
  }
}

const articleOf = (id: string): string => (id.includes('/') ? id.slice(0, id.indexOf('/')) : id);

/** Articles composed before, each found again by what its template asked. */
import type { Template } from '../template/program.ts';
import { share } from '../tree/kept.ts';
import type { DraftArticle } from './article.ts';
import type { Answering, Asked } from './asked.ts';

interface Composed {
  asked: Asked;
  article: DraftArticle;
}

/** What a template came to, that seen last first. */
interface Known {
  articles: Composed[];
  /** how many more articles may be composed anew before one of them has to come again */
  patience: number;
}

/** Branches of a few kinds take turns in a commune: of more, that not seen for longest is forgotten. */
const MOST = 8;
/** A template that prints the branch's own name comes to another article each time: keeping these helps nobody. */
const PATIENCE = 16;

const composed = new WeakMap<Template, Known>();

/** The article that this template came to when it was answered as it would be now. Nobody may change it. */
export function recalled(template: Template, from: Answering): DraftArticle | null {
  const known = composed.get(template);
  const at = known?.articles.findIndex(({ asked }) => asked.isAnsweredAlike(from)) ?? -1;
  const found = known?.articles[at];
  if (known === undefined || found === undefined) return null;
  if (at > 0) known.articles.unshift(...known.articles.splice(at, 1));
  known.patience = PATIENCE;
  found.asked.tellPrinted(from.host);
  share(found.article);
  return found.article;
}

/**
 * Is it worth while to keep what the template comes to? Not once it has come to another article for too many branches.
 */
export function isWorthKeeping(template: Template): boolean {
  return (composed.get(template)?.patience ?? PATIENCE) > 0;
}

/** Keeps a whole article without faults for the next branch. */
export function keep(template: Template, asked: Asked, article: DraftArticle): void {
  let known = composed.get(template);
  if (known === undefined) composed.set(template, (known = { articles: [], patience: PATIENCE }));
  const { articles } = known;
  known.patience -= 1;
  if (known.patience === 0) articles.length = 0;
  else {
    articles.unshift({ asked, article });
    if (articles.length > MOST) articles.pop();
  }
}

/** An adaptation as written, and as a regulation shows it. */
import type { TextPlace } from '../diagnostic.ts';
import type { Origin } from '../tree/nodes.ts';

/** One change as written in commune.yaml or a branch file. */
export interface Adaptation {
  action: 'omit' | 'include' | 'replace' | 'addAfter';
  /** id of an article, “study”, or of a clause, “regular-meeting/notice” */
  target: string;
  /** the new text in the markup of articles, for replace and addAfter */
  text?: string;
  /** who decided it */
  by?: string;
  origin: Exclude<Origin, 'model'>;
  /** where its target is written */
  place: TextPlace;
  /** where its text is written */
  textPlace?: TextPlace;
}

/** A change that this branch's regulation shows, and how the changed place read in the model. */
export interface Applied {
  adaptation: Adaptation;
  /** the article's title */
  title: string;
  /** the first words of the clause; null when the whole article is meant */
  clause: string | null;
}

/** The article's id in a target. */
export const articleOf = (target: string): string => target.split('/')[0] ?? '';
/** Does a target name a clause, and not a whole article? */
export const isClause = (target: string): boolean => target.includes('/');

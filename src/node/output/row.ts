import type { ArticleMark } from '../../core/index.ts';

/** How a branch's regulation stands to the one of the last whole run. */
export type Change = 'new' | 'changed' | 'unchanged' | 'failed';

/** One branch in the manifest and in the index: what an office wants to see of it on one line. */
export interface BranchRow {
  /** the branch's file */
  source: string;
  type: string;
  name: string;
  number: string;
  /** the day of signing, YYYY-MM-DD; empty in a draft without one */
  date: string;
  secretary: string;
  /** how it is issued */
  form: string;
  status: string;
  /** what the law says against or about it, each a sentence */
  warnings: string[];
  change: Change;
  /** the articles that differ from those of the last run, as printed: “Điều 5” */
  changed: string[];
  /** why it was not written: its first problem */
  failure: string;
  /** each article's mark, to compare the next run's with */
  articles: ArticleMark[];
}

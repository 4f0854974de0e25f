/** How a branch's regulation stands to the one of the last whole run. */
export type Change = 'new' | 'changed' | 'unchanged' | 'failed';

/** One branch in the manifest and in the index: what an office wants to see of it on one line. */
export interface BranchRow {
  /** the branch's file */
  source: string;
  type: string;
  name: string;
  /** the unit of its direct superior: “phường Điện Bàn” */
  superior: string;
  number: string;
  /** the day of signing, YYYY-MM-DD; empty in a draft without one */
  date: string;
  secretary: string;
  /** how it is issued */
  form: string;
  /** “chính thức” or “dự thảo” */
  status: string;
  /** what the law says against or about it, each a sentence */
  warnings: string[];
  change: Change;
  /** the articles that differ from those of the last run, as printed: “Điều 5” */
  changed: string[];
  /** why it was not written: its first problem */
  failure: string;
  /** the marks of its articles, to compare the next run's with */
  articles: string;
}

/** What is known of a branch whose file could not be read as one. */
export function unknownRow(source: string, name: string): BranchRow {
  const empty = { type: '', superior: '', number: '', date: '', secretary: '', form: '', status: '', failure: '' };
  return { source, name, ...empty, warnings: [], change: 'failed', changed: [], articles: '' };
}

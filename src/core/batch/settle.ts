import { changedArticles } from '../stamp/articles.ts';
import type { BranchRow } from './row.ts';

/**
 * The row of a branch with how it stands to the last whole run; `last` is its row from then. Of a branch that failed,
 * the articles of its last file stay known. `isRepeat`: that run was cut off at its very end, and this one repeats it.
 */
export function settledRow(
  row: BranchRow,
  failure: string | null,
  last: BranchRow | undefined,
  isRepeat: boolean,
): BranchRow {
  const fresh: BranchRow = { ...row, change: 'new', changed: [], failure: '' };
  if (failure !== null) return { ...fresh, change: 'failed', failure, articles: last?.articles ?? '' };
  if (last === undefined || last.articles === '') return fresh;
  if (isRepeat && last.articles === row.articles) return { ...fresh, change: last.change, changed: last.changed };
  const changed = changedArticles(last.articles, row.articles);
  return { ...fresh, change: changed.length === 0 ? 'unchanged' : 'changed', changed };
}

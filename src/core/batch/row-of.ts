import type { MadeRegulation } from '../pipeline.ts';
import type { Problem } from '../diagnostic.ts';
import { isFullDate, shortDate } from '../law/date.ts';
import { ownText } from '../own-text.ts';
import type { BranchRow } from './row.ts';

const FORMS = { regulation: 'Quy chế có số', decision: 'Quyết định kèm Quy chế' } as const;

/** The row of a branch. How it stands to the last run is for the whole run to say. */
export function rowOf(made: MadeRegulation, problems: readonly Problem[], source: string, articles: string): BranchRow {
  const { branch, regulation } = made;
  const own = (text = ''): string => ownText(text);
  return {
    source,
    type: own(branch.type),
    name: own(made.name),
    superior: own(branch.superior?.unit),
    number: own(branch.document?.number),
    date: own(branch.document?.date),
    secretary: own(branch.secretary?.name),
    form: FORMS[regulation.kind],
    status: branch.status === 'final' ? 'chính thức' : 'dự thảo',
    warnings: problems.filter(isOfLaw).map(({ message }) => withShownDates(message)),
    change: 'new',
    changed: [],
    failure: '',
    articles,
  };
}

/** A message quotes a day as its file has it; who reads the index sees the days of the other columns beside it. */
function withShownDates(message: string): string {
  return message.replace(/\b\d{4}-\d{2}-\d{2}\b/gu, (day) => (isFullDate(day) ? shortDate(day) : day));
}

/** A warning that rests on a rule of law, or is about a document of law. */
function isOfLaw({ severity, clause, code }: Problem): boolean {
  return severity === 'warning' && (clause !== undefined || /^(?:law|figure|basis)-/u.test(code));
}

import type { MadeRegulation } from '../pipeline.ts';
import type { Problem } from '../diagnostic.ts';
import type { BranchRow } from './row.ts';

const FORMS = { regulation: 'Quy chế có số', decision: 'Quyết định kèm Quy chế' } as const;

/** The row of a branch. How it stands to the last run is for the whole run to say. */
export function rowOf(made: MadeRegulation, problems: readonly Problem[], source: string, articles: string): BranchRow {
  const { branch, regulation } = made;
  return {
    source,
    type: branch.type,
    name: made.name,
    superior: branch.superior?.unit ?? '',
    number: branch.document?.number ?? '',
    date: branch.document?.date ?? '',
    secretary: branch.secretary?.name ?? '',
    form: FORMS[regulation.kind],
    status: branch.status === 'final' ? 'chính thức' : 'dự thảo',
    warnings: problems.filter(isOfLaw).map(({ message }) => message),
    change: 'new',
    changed: [],
    failure: '',
    articles,
  };
}

/** A warning that rests on a rule of law, or is about a document of law. */
function isOfLaw({ severity, clause, code }: Problem): boolean {
  return severity === 'warning' && (clause !== undefined || /^(?:law|figure|basis)-/u.test(code));
}

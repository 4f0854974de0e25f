/** The law of a day as rows to look at. */
import { lawOn, lawRow, type LawRow } from './law/index.ts';
import type { BranchType, Library } from './library.ts';

/** Every chain on the day `on` (YYYY-MM-DD); with a type, the chains its model cites, in the order of printing. */
export function lawTable(library: Library, { on, type }: { on: string; type?: BranchType }): LawRow[] {
  const law = lawOn(on, library.documents, library.figures);
  const names = library.documents.chains as Record<string, string>;
  const bases = type === undefined ? Object.keys(names) : (library.models.get(type)?.outline.bases ?? []);
  const chains = bases.map((basis) => (typeof basis === 'string' ? basis : basis.chain));
  return chains.map((id) => lawRow(names[id] ?? id, law.chains[id] ?? { state: 'none' }));
}

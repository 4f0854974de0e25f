/** The law as of a day. */
import type { LawDocuments } from '../schema/documents.ts';
import type { LawFigures } from '../schema/figures.ts';
import { chainOn } from './chain.ts';
import { figureOn } from './figure.ts';
import type { Law } from './types.ts';

/** Without a prototype, so that looking up `constructor` finds nothing. */
function record<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const empty = Object.create(null) as Record<string, T>;
  return Object.assign(empty, Object.fromEntries(entries));
}

/** Every chain and figure as it stands on the day (YYYY-MM-DD). The data must have passed `checkLaw`. */
export function lawOn(date: string, { chains, documents }: LawDocuments, { figures }: LawFigures): Law {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return {
    date,
    chains: record(Object.keys(chains).map((chain) => [chain, chainOn(chain, date, documents)])),
    figures: record(figures.map((figure) => [figure.id, figureOn(figure, date, (id) => byId.get(id))])),
  };
}

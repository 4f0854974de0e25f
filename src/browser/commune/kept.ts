/** The communes that are kept in the browser, beside the drafts of single branches. */
import { isRecord } from '../../core/read/path.ts';
import { forgetItem, itemOf, itemsOf, keepItem, type Kept } from '../state/drafts.ts';
import type { Commune } from './commune.ts';

export const PREFIX = 'commune/';

function isCommune(value: unknown): value is Commune {
  if (!isRecord(value)) return false;
  const { id, changed, source, branches, list } = value;
  return [id, changed, source].every((one) => typeof one === 'string') && Array.isArray(branches) && list !== undefined;
}

/** A commune as it is kept now; null when it is not. */
export function keptCommune(id: string): Commune | null {
  const item = itemOf(PREFIX + id);
  return isCommune(item) ? item : null;
}

/** Every commune, the last changed first. */
export function keptCommunes(): Commune[] {
  return itemsOf(PREFIX)
    .filter(isCommune)
    .sort((a, b) => b.changed.localeCompare(a.changed));
}

/** Keeps a commune in this browser, and says whether there was room. */
export const keepCommune = (commune: Commune): Kept => keepItem(PREFIX + commune.id, commune);

/** Takes a commune out of what this browser keeps. */
export function forgetCommune(id: string): void {
  forgetItem(PREFIX + id);
}

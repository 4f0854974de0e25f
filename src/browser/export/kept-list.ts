/** The list in the file of all that is kept: what its YAML files do not say themselves. */
import { isRecord } from '../../core/read/path.ts';
import type { Commune } from '../commune/commune.ts';

export const LIST = 'danh-sach.json';

/** A draft of one branch. */
export interface DraftRow {
  file: string;
  name?: string | undefined;
  changed: string;
}

/** A commune; with a list of branches it is given whole, because its files hold only the cells that could be read. */
export interface CommuneRow extends Pick<Commune, 'source' | 'as' | 'changed'> {
  folder: string;
  list?: Pick<Commune, 'list' | 'branches'>;
}

export interface Rows {
  drafts: ReadonlyMap<string, DraftRow>;
  communes: readonly CommuneRow[];
}

const isText = (value: unknown): boolean => typeof value === 'string';

function isDraftRow(value: unknown): value is DraftRow {
  if (!isRecord(value)) return false;
  const { file, name, changed } = value;
  return isText(file) && isText(changed) && (name === undefined || isText(name));
}

function isList(value: unknown): value is CommuneRow['list'] {
  if (!isRecord(value)) return false;
  const { list, branches } = value;
  if (!isRecord(list) || !isText(list['file']) || !Array.isArray(list['sheets']) || !Array.isArray(branches))
    return false;
  const isSheet = (one: unknown): boolean =>
    isRecord(one) && Array.isArray(one['rows']) && Array.isArray(one['merges']);
  const isFile = (one: unknown): boolean => isRecord(one) && isText(one['path']) && isText(one['text']);
  return list['sheets'].every(isSheet) && branches.every(isFile);
}

function isCommuneRow(value: unknown): value is CommuneRow {
  if (!isRecord(value)) return false;
  const { folder, source, as, changed, list } = value;
  const isKind = ['list', 'folder', 'files', 'zip'].includes(String(as));
  return [folder, source, changed].every(isText) && isKind && (list === undefined || isList(list));
}

/** What the list tells; what of it cannot be read tells nothing. */
export function rowsOf(json: string | undefined): Rows {
  try {
    const list: unknown = JSON.parse(json ?? '[]');
    const rows: unknown[] = Array.isArray(list) ? list : [];
    return {
      drafts: new Map(rows.filter(isDraftRow).map((row) => [row.file, row])),
      communes: rows.filter(isCommuneRow),
    };
  } catch {
    return { drafts: new Map(), communes: [] };
  }
}

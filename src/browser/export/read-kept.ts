/** What was taken away in one ZIP, read again. */
import { unzipParts } from '../../core/format/read/zip.ts';
import type { Commune } from '../commune/commune.ts';
import type { Draft } from '../state/draft.ts';
import { LIST, rowsOf, type CommuneRow } from './kept-list.ts';

/** Far more than anybody keeps; what is larger is another archive. */
const MOST = { unzipped: 100_000_000, entries: 5000 };

type Texts = ReadonlyMap<string, string>;

export interface Kept {
  drafts: Draft[];
  communes: Commune[];
  /** it has our list of what is in it */
  isOurs: boolean;
}

const NOTHING: Kept = { drafts: [], communes: [], isOurs: false };

const SHARED = /(?:^|\/)commune\.ya?ml$/iu;
const YAML = /\.ya?ml$/iu;

/** A file's name without the folders that it was zipped with. */
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function draftsIn(texts: Texts, now: string, rows: ReturnType<typeof rowsOf>['drafts']): Draft[] {
  return [...texts].flatMap(([path, text]) => {
    const file = baseOf(path);
    if (!YAML.test(file) || !/^type:/mu.test(text)) return [];
    const { name, changed = now } = rows.get(file) ?? {};
    return { id: file, text, changed, saved: text, ...(name === undefined ? {} : { name }) };
  });
}

/** A commune of a list as it was kept; of files, as they stand in its folder now. */
function communeIn(texts: Texts, { folder, source, as, changed, list }: CommuneRow): Commune[] {
  const known = { id: folder, changed, source, as, isSaved: true };
  if (list !== undefined) return [{ ...known, shared: null, ...list }];
  const files = [...texts].map(([path, text]) => ({ path, text }));
  const shared = files.find(({ path }) => SHARED.test(path)) ?? null;
  const branches = files.filter((one) => one !== shared && YAML.test(one.path));
  if (branches.length === 0) return [];
  return [{ ...known, list: null, shared, branches: branches.map((file) => ({ ...file, isAhead: false, of: null })) }];
}

/**
 * The drafts and communes in a ZIP that was taken away from this page; of another ZIP its branch files as drafts. None
 * when it cannot be read, or holds a commune that it has no list for: that is opened as a commune.
 * @param now the moment of the files that the list does not tell
 */
export function readKept(bytes: Uint8Array, now: string): Kept {
  const parts = unzipParts(bytes, MOST, /\.(?:yaml|yml|json)$/iu);
  if (typeof parts === 'string') return NOTHING;
  const decoder = new TextDecoder('utf-8');
  const texts = new Map([...parts].map(([path, part]) => [path, decoder.decode(part)]));
  const listPath = [...texts.keys()].find((path) => baseOf(path) === LIST);
  const rows = rowsOf(listPath === undefined ? undefined : texts.get(listPath));
  const root = listPath?.slice(0, -LIST.length) ?? '';
  const below = (folder: string): Texts =>
    new Map(
      [...texts].flatMap(([path, text]) =>
        path.startsWith(`${root}${folder}/`) ? [[path.slice(root.length), text]] : [],
      ),
    );
  const folders = rows.communes.map((row) => ({ row, texts: below(row.folder) }));
  const ofCommunes = new Set(folders.flatMap(({ texts: inside }) => [...inside.keys()].map((path) => root + path)));
  const others = new Map([...texts].filter(([path]) => !ofCommunes.has(path)));
  if ([...others.keys()].some((path) => SHARED.test(path))) return NOTHING;
  return {
    drafts: draftsIn(others, now, rows.drafts),
    communes: folders.flatMap(({ row, texts: inside }) => communeIn(inside, row)),
    isOurs: rows.drafts.size + rows.communes.length > 0,
  };
}

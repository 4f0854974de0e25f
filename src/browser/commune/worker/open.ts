/** Opens what was chosen: a list of branches, the files of a commune, or a ZIP that holds one of them. */
import { hasErrors, type SourceFile } from '../../../core/diagnostic.ts';
import { unzipParts } from '../../../core/format/read/zip.ts';
import { isCsv, LIMITS, readCsv, unreadable } from '../../../core/roster/index.ts';
import { readWorkbook } from '../../../excel/read.ts';
import type { Commune } from '../commune.ts';
import type { Given, Opened } from './protocol.ts';
import { SAVE_AS_UTF8 } from '../../start/utf8.ts';
import { refused } from './refused.ts';

/** A file with its bytes. */
interface Bytes {
  path: string;
  bytes: Uint8Array;
}

const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/|~\$)/u;
const YAML = /\.ya?ml$/iu;
const SHARED = /(?:^|\/)commune\.ya?ml$/iu;
const LIST = /\.(?:xlsx|xlsm|xls|csv|tsv|txt|ods)$/iu;
/** No branch file comes near this. */
const MOST_TEXT = 1_000_000;
const MOST_FILES = 5000;

const base = (path: string): string => path.replace(/^.*\//u, '');
const folderOf = (path: string): string => path.replace(/\/?[^/]*$/u, '');

async function openList({ path, file }: Given): Promise<Opened> {
  const name = base(path);
  if (file.size > LIMITS.file) return { problems: [unreadable(name, 'large')] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = isCsv(name, bytes) ? readCsv(bytes, name) : await readWorkbook(bytes, name);
  if (read.value === null || hasErrors(read.problems)) return { problems: read.problems };
  return { source: name, as: 'list', list: read.value, shared: null, branches: [], notes: [] };
}

async function openZip({ path, file }: Given): Promise<Opened> {
  const name = base(path);
  if (file.size > LIMITS.file) return refused(name, 'large');
  const parts = unzipParts(new Uint8Array(await file.arrayBuffer()), LIMITS, YAML);
  if (typeof parts === 'string') return refused(name, parts === 'too-large' ? 'bomb' : 'damaged');
  const files = [...parts].map(([inner, bytes]) => ({ path: inner, bytes })).filter((one) => !HIDDEN.test(one.path));
  return files.length === 0 ? refused(name, 'zip-without-files') : openFiles(files, name, 'zip');
}

/** The files in UTF-8, and a word about each that cannot be one. */
function texts(files: readonly Bytes[]): { read: SourceFile[]; notes: string[] } {
  const notes: string[] = [];
  const read = files.flatMap(({ path, bytes }): SourceFile[] => {
    if (bytes.length > MOST_TEXT) notes.push(`“${path}” lớn hơn 1 MB nên không phải tệp chi bộ, chưa mở`);
    else {
      try {
        return [{ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }];
      } catch {
        notes.push(`“${path}” không lưu bằng mã UTF-8 nên chưa mở; ${SAVE_AS_UTF8}`);
      }
    }
    return [];
  });
  return { read, notes };
}

/** The branches' files of the folder that the commune's file stands in; all that were chosen one by one. */
function branchesOf(files: readonly SourceFile[], shared: SourceFile | null): SourceFile[] {
  const others = files.filter(({ path }) => !SHARED.test(path));
  if (shared === null || !shared.path.includes('/')) return others;
  const folder = `${folderOf(shared.path)}/branches/`;
  const within = others.filter(({ path }) => path.startsWith(folder) && !path.slice(folder.length).includes('/'));
  return within.length > 0 ? within : others.filter(({ path }) => folderOf(path) === folderOf(shared.path));
}

/** Files that were chosen one by one stand as if in a commune's folder. */
function inFolder(file: SourceFile): SourceFile {
  if (file.path.includes('/')) return file;
  return { ...file, path: SHARED.test(file.path) ? `xa-phuong/${file.path}` : `xa-phuong/branches/${file.path}` };
}

function openFiles(files: readonly Bytes[], source: string, as: Commune['as']): Opened {
  const { read, notes } = texts(files.filter(({ path }) => YAML.test(path)));
  const communes = read.filter(({ path }) => SHARED.test(path));
  if (communes.length > 1) return refused(source, 'several-communes');
  const shared = communes[0] ?? null;
  const branches = branchesOf(read, shared);
  if (branches.length === 0)
    return notes.length > 0 ? refused(notes.join('; '), 'unread') : refused(source, 'no-branches');
  if (shared === null) notes.push('không có tệp commune.yaml nên các mục chung của xã, phường phải ghi ở từng chi bộ');
  return {
    source,
    as,
    list: null,
    shared: shared === null ? null : inFolder(shared),
    branches: branches.map(inFolder).sort((a, b) => (a.path < b.path ? -1 : 1)),
    notes,
  };
}

/** Never throws for what a user may choose. */
export async function openGiven(all: readonly Given[]): Promise<Opened> {
  const given = all.filter(({ path }) => !HIDDEN.test(path));
  const [first] = given;
  const source =
    first === undefined ? '' : ((first.path.includes('/') ? first.path.split('/')[0] : base(first.path)) ?? '');
  if (given.length > MOST_FILES) return refused(source, 'too-many');
  const yaml = given.filter(({ path }) => YAML.test(path));
  if (yaml.length === 1 && given.length === 1) return refused(source, 'one-branch');
  if (yaml.length > 0) {
    const read = yaml.map(async ({ path, file }) => ({
      path,
      // What is too large is told by its size alone.
      bytes: file.size > MOST_TEXT ? new Uint8Array(MOST_TEXT + 1) : new Uint8Array(await file.arrayBuffer()),
    }));
    return openFiles(await Promise.all(read), source, first?.path.includes('/') === true ? 'folder' : 'files');
  }
  const lists = given.filter(({ path }) => LIST.test(path) || given.length === 1);
  if (lists.length > 1) return refused(source, 'several-lists');
  const [list] = lists;
  if (list === undefined) return refused(source, 'nothing');
  return /\.zip$/iu.test(list.path) ? openZip(list) : openList(list);
}

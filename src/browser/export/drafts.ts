/** All drafts as one ZIP of branch files, and back. */
import { slug } from '../../core/index.ts';
import { unzipParts } from '../../core/format/read/zip.ts';
import { entry, zip } from '../../core/write/docx/zip.ts';
import { draftName } from '../state/about.ts';
import type { Draft } from '../state/draft.ts';
import { deflater } from './deflate.ts';
import type { OutFile } from './out-file.ts';

/** Which file is which draft: what the branch files do not say themselves. */
const LIST = 'danh-sach.json';

/** Far more than anybody's drafts; what is larger is another archive. */
const MOST = { unzipped: 50_000_000, entries: 2000 };

interface Row {
  file: string;
  name?: string | undefined;
  changed: string;
}

/** A name that is not taken yet: “chi-bo-a”, “chi-bo-a-2” … */
function free(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name}-${number}`;
  taken.add(candidate);
  return candidate;
}

/** Every draft as a branch file, in one ZIP with the list of their names. */
export function allDraftsFile(drafts: readonly Draft[]): OutFile {
  const taken = new Set<string>();
  const rows = drafts.map((one) => ({ one, file: `${free(slug(draftName(one)), taken)}.yaml` }));
  const list = rows.map(({ one: { name, changed }, file }): Row => ({ file, name, changed }));
  const entries = rows.map(({ one, file }) => entry(file, one.text, deflater));
  return {
    name: 'cac-ban-quy-che.zip',
    type: 'application/zip',
    content: zip([...entries, entry(LIST, `${JSON.stringify(list, null, 2)}\n`, deflater)]),
  };
}

function isRow(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null) return false;
  const { file, name, changed } = value as Record<string, unknown>;
  return typeof file === 'string' && typeof changed === 'string' && (name === undefined || typeof name === 'string');
}

function rowsOf(json: string | undefined): Map<string, Row> {
  try {
    const list: unknown = JSON.parse(json ?? '[]');
    return new Map((Array.isArray(list) ? list : []).filter(isRow).map((row) => [row.file, row]));
  } catch {
    return new Map();
  }
}

/** A file's name without the folders that it was zipped with. */
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The drafts in a ZIP: every branch file of it, with its name and day where the list tells them. None when the ZIP holds
 * no branch file or cannot be read.
 * @param now the moment of the files that the list does not tell
 */
export function readDrafts(bytes: Uint8Array, now: string): Draft[] {
  const parts = unzipParts(bytes, MOST, /\.(?:yaml|yml|json)$/iu);
  if (typeof parts === 'string') return [];
  const decoder = new TextDecoder('utf-8');
  const texts = new Map([...parts].map(([path, part]) => [baseOf(path), decoder.decode(part)]));
  const rows = rowsOf(texts.get(LIST));
  return [...texts].flatMap(([file, text]) => {
    if (!/\.ya?ml$/iu.test(file) || !/^type:/mu.test(text)) return [];
    const { name, changed = now } = rows.get(file) ?? {};
    return { id: file, text, changed, saved: text, ...(name === undefined ? {} : { name }) };
  });
}

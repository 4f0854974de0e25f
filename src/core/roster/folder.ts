/** The files of a commune folder as the roster makes them: new ones written, those that are there brought up to it. */
import type { Problem, SourceFile } from '../diagnostic.ts';
import type { SchemaFiles } from '../read/fields.ts';
import { readYaml } from '../read/yaml.ts';
import { isRecord } from '../read/path.ts';
import { slug } from '../slug.ts';
import { setAt, valueAt } from './data.ts';
import { isTooAlike } from './repeated.ts';
import type { Part, RosterBranch } from './roster.ts';
import { newBranchFile, newCommuneFile } from './yaml/document.ts';
import { updateFile } from './yaml/update.ts';

/** What stands in the folder already. Paths are as the user sees them. */
export interface Folder {
  path: string;
  commune: SourceFile | null;
  branches: readonly SourceFile[];
}

/** What new files say about themselves. */
export interface Heads {
  roster: string;
  communeSchema: string | null;
  branchSchema: string | null;
}

/** A file as it should be; `before` is its text of now, null for a new one. */
export interface FolderFile {
  path: string;
  text: string;
  before: string | null;
}

export interface FileResult {
  /** null where the file that is there cannot be changed */
  file: FolderFile | null;
  problems: Problem[];
}

/** A file of the folder, read. */
interface Known {
  source: SourceFile;
  data: unknown;
  problems: Problem[];
}

function known(source: SourceFile): Known {
  const { value, problems } = readYaml(source);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { source, data: value?.value ?? null, problems: errors };
}

/** The sheet's values; where it says that there is none of something, null wherever another file would give it. */
function wantedOf({ data, removed }: Part, others: readonly unknown[]): Record<string, unknown> {
  const wanted = structuredClone(data);
  for (const path of removed)
    if (others.some((other) => (valueAt(other, path) ?? null) !== null)) setAt(wanted, path, null);
  return wanted;
}

function update(file: Known, wanted: Record<string, unknown>, schema: string, schemas: SchemaFiles): FileResult {
  if (file.problems.length > 0) return { file: null, problems: file.problems };
  const { text, problems } = updateFile(file.source, wanted, schema, schemas);
  const { path, text: before } = file.source;
  return { file: text === null ? null : { path, text, before }, problems };
}

/** @param edition the edition of the models that new regulations follow; null where the types do not agree in one */
export function communeFile(
  folder: Folder,
  commune: Part | null,
  edition: string | null,
  heads: Heads,
  schemas: SchemaFiles,
): FileResult {
  const there = folder.commune === null ? null : known(folder.commune);
  const common = isRecord(there?.data) ? there.data['branch'] : undefined;
  const wanted = commune === null ? {} : wantedOf(commune, [common]);
  const unit = valueAt(wanted, ['superior', 'unit']);
  const name = typeof unit === 'string' ? unit : null;
  if (edition !== null && (valueAt(common, ['model']) ?? null) === null) wanted['model'] = edition;
  if (there !== null)
    return update(there, { ...(name === null ? {} : { name }), branch: wanted }, 'commune.schema.json', schemas);
  const head = { schema: heads.communeSchema, roster: heads.roster };
  const text = newCommuneFile(name, wanted, head, schemas);
  return { file: { path: `${folder.path}/commune.yaml`, text, before: null }, problems: [] };
}

/** “khoi-pho-phong-nhi.yaml”: the name without the “Chi bộ” that all of them begin with. */
export const branchFileName = (name: string): string => `${slug(name).replace(/^chi-bo-(?=.)/u, '')}.yaml`;

const nameIn = ({ data }: Known): string | null => {
  const name = isRecord(data) ? data['name'] : null;
  return typeof name === 'string' ? name.toLowerCase() : null;
};

export interface BranchFiles {
  results: Map<RosterBranch, FileResult>;
  /** files of branches that the roster does not have */
  gone: Problem[];
}

function goneProblem({ source, data }: Known): Problem {
  const name = valueAt(data, ['name']);
  return {
    code: 'roster-branch-gone',
    severity: 'warning',
    message: `“${typeof name === 'string' ? name : source.path}” không có trong danh sách, tệp vẫn giữ nguyên`,
    place: { kind: 'file', file: source.path },
    hint: 'chi bộ đổi tên thì sửa “name” trong tệp thành tên mới rồi chạy lại; không còn chi bộ này thì xóa tệp',
  };
}

function pathTaken(branch: RosterBranch, path: string): Problem {
  return {
    code: 'roster-file-taken',
    severity: 'error',
    message: `tệp của “${branch.name}” sẽ là “${path}”, tệp đó đã có và ghi tên chi bộ khác`,
    place: branch.place,
    hint: 'chi bộ đổi tên thì sửa “name” trong tệp đó thành tên mới; nếu là chi bộ khác thì đổi tên tệp',
  };
}

/** The file of every branch: found by the name in it, otherwise new. */
export function branchFiles(
  folder: Folder,
  branches: readonly RosterBranch[],
  common: Readonly<Record<string, unknown>>,
  heads: Heads,
  schemas: SchemaFiles,
): BranchFiles {
  const files = folder.branches.map(known);
  const used = new Set<Known>();
  const results = new Map<RosterBranch, FileResult>();
  for (const branch of branches) {
    const path = `${folder.path}/branches/${branchFileName(branch.name)}`;
    const named = files.find((file) => nameIn(file) === branch.name.toLowerCase());
    const taken = files.find(({ source }) => source.path === path);
    const there = named ?? (taken !== undefined && nameIn(taken) === null ? taken : undefined);
    if (there !== undefined) {
      used.add(there);
      const wanted = wantedOf(branch, [there.data, common]);
      results.set(branch, update(there, wanted, 'branch.schema.json', schemas));
    } else if (taken !== undefined) {
      results.set(branch, { file: null, problems: isTooAlike(branch) ? [] : [pathTaken(branch, path)] });
    } else {
      const head = { schema: heads.branchSchema, roster: heads.roster };
      const text = newBranchFile(wantedOf(branch, [common]), head, schemas);
      results.set(branch, { file: { path, text, before: null }, problems: [] });
    }
  }
  const gone = files.filter((file) => !used.has(file) && file.problems.length === 0).map(goneProblem);
  return { results, gone };
}

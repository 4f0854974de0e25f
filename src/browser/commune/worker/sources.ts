/** The files of a commune's branches: as they were opened, or as the list gives them. */
import type { Problem, SourceFile } from '../../../core/diagnostic.ts';
import { isRecord } from '../../../core/read/path.ts';
import { readYaml } from '../../../core/read/yaml.ts';
import { branchFileName, planFolder, readRoster, type PlannedPart, type Workbook } from '../../../core/roster/index.ts';
import { library } from '../../library.ts';
import type { BranchFile, Commune } from '../commune.ts';
import { matched, nameIn, renamed } from './filled.ts';
import type { BranchView, View } from './protocol.ts';

/** A branch's file and what the list says against it. */
export interface Source extends Pick<BranchView, 'of' | 'filled' | 'isNamedTwice'> {
  file: SourceFile;
  /** the branch's name where the file shows none */
  name: string;
  /** problems told at cells; null where the list does not count for the branch */
  told: Problem[] | null;
}

export interface Sources extends Pick<View, 'gone' | 'unnamed' | 'strays'> {
  /** of the commune: “xã Gò Nổi” */
  name: string;
  shared: SourceFile | null;
  sources: Source[];
  /** what stands against all */
  problems: Problem[];
}

/** What a commune is called that says no name. */
export const UNNAMED = 'Đảng bộ xã, phường';

/**
 * Where the list's files stand while they are worked on: what can be put right, such as the commune's name, is not in
 * it.
 */
const FOLDER = 'xa-phuong';

const pathOf = (name: string): string => `${FOLDER}/branches/${branchFileName(name)}`;

/** Where the branches' files stand; two that would be one, neither of which is made, are told apart by a number. */
function pathsOf(parts: readonly PlannedPart[]): string[] {
  const counts = new Map<string, number>();
  return parts.map(({ name }) => {
    const path = pathOf(name);
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    return count === 1 ? path : path.replace(/\.yaml$/u, `-${count}.yaml`);
  });
}

const base = (path: string): string => path.replace(/^.*\//u, '');

/** The commune's name in its file. */
function communeName(shared: SourceFile | null): string {
  const data = shared === null ? null : readYaml(shared).value?.value;
  if (!isRecord(data)) return UNNAMED;
  const branch = isRecord(data['branch']) ? data['branch'] : {};
  const superior = isRecord(branch['superior']) ? branch['superior'] : {};
  const name = [data['name'], superior['unit']].find((one) => typeof one === 'string' && one !== '');
  return typeof name === 'string' ? name : UNNAMED;
}

function ofFiles({ shared, branches }: Commune): Sources {
  const sources = branches.map((file): Source => ({
    file,
    name: base(file.path),
    told: null,
    of: null,
    filled: null,
    isNamedTwice: false,
  }));
  return { name: communeName(shared), shared, sources, gone: [], problems: [], unnamed: [], strays: [] };
}

/** The file of a branch of the list, with what the list says against it. */
function sourceOf({ name, file, problems }: PlannedPart, path: string, filled: BranchFile | undefined): Source {
  const known = { name, of: name, filled: filled?.path ?? null };
  if (filled?.isAhead === true) return { ...known, file: { path, text: filled.text }, told: null, isNamedTwice: false };
  const here = filled === undefined ? '' : nameIn(filled.text);
  const listed = file?.text ?? filled?.text ?? '';
  return {
    ...known,
    file: { path, text: here === '' ? listed : renamed(listed, here) },
    told: problems,
    isNamedTwice: here !== '' && here !== name && filled?.keptName !== here,
  };
}

function ofList(commune: Commune, list: Workbook, on: string, step: (done: number, total: number) => void): Sources {
  const roster = readRoster(list, library.schemas.files);
  const { byName, gone } = matched(
    commune.branches,
    roster.branches.map(({ name }) => name),
  );
  let done = 0;
  const planned = planFolder(
    roster,
    {
      path: FOLDER,
      commune: commune.shared,
      // The list's values are laid over what was filled in: under the list's name, so that the two are found together.
      branches: [...byName].flatMap(([name, { isAhead, text }]) =>
        isAhead ? [] : [{ path: pathOf(name), text: renamed(text, name) }],
      ),
    },
    library,
    {
      heads: { roster: base(list.file), communeSchema: null, branchSchema: null },
      on,
      onChecked: () => {
        done += 1;
        step(done, roster.branches.length);
      },
    },
  );
  const paths = pathsOf(planned.parts);
  return {
    name: communeName(planned.commune),
    shared: planned.commune,
    sources: planned.parts.map((part, index) => sourceOf(part, paths[index] ?? '', byName.get(part.name))),
    gone: gone.map(({ path, text, of }) => ({ path, name: nameIn(text) || (of ?? base(path)) })),
    problems: planned.shared,
    unnamed: planned.unnamed,
    strays: planned.strays,
  };
}

/** @param step hears how many branches of the list have been read */
export function sourcesOf(commune: Commune, on: string, step: (done: number, total: number) => void): Sources {
  const { list } = commune;
  return list === null ? ofFiles(commune) : ofList(commune, list, on, step);
}

/** The files of a commune's branches: as they were opened, or as the list gives them. */
import { hasErrors, type Problem, type SourceFile } from '../../../core/diagnostic.ts';
import { isRecord } from '../../../core/read/path.ts';
import { readYaml } from '../../../core/read/yaml.ts';
import { planFolder, readRoster, type Workbook } from '../../../core/roster/index.ts';
import { slug } from '../../../core/index.ts';
import { library } from '../../library.ts';
import type { Commune } from '../commune.ts';

/** A branch's file and what the list says against it. */
export interface Source {
  file: SourceFile;
  /** the branch's name where the file shows none */
  name: string;
  /** problems told at cells; null where the list does not count for the branch */
  told: Problem[] | null;
}

export interface Sources {
  /** of the commune: “xã Gò Nổi” */
  name: string;
  shared: SourceFile | null;
  sources: Source[];
  /** what stands against all */
  problems: Problem[];
}

const UNNAMED = 'Đảng bộ xã, phường';

const base = (path: string): string => path.replace(/^.*\//u, '');

/** The commune's name in its file. */
function nameIn(shared: SourceFile | null): string {
  const data = shared === null ? null : readYaml(shared).value?.value;
  if (!isRecord(data)) return UNNAMED;
  const branch = isRecord(data['branch']) ? data['branch'] : {};
  const superior = isRecord(branch['superior']) ? branch['superior'] : {};
  const name = [data['name'], superior['unit']].find((one) => typeof one === 'string' && one !== '');
  return typeof name === 'string' ? name : UNNAMED;
}

function ofFiles({ shared, branches }: Commune): Sources {
  const sources = branches.map((file): Source => ({ file, name: base(file.path), told: null }));
  return { name: nameIn(shared), shared, sources, problems: [] };
}

/** The folder that the list is read into: named after the commune. */
function folderName(unit: unknown): string {
  return typeof unit === 'string' && unit !== '' ? slug(unit) : 'xa-phuong';
}

function ofList(commune: Commune, list: Workbook, on: string, step: (done: number, total: number) => void): Sources {
  const roster = readRoster(list, library.schemas.files);
  const superior = roster.commune?.data['superior'];
  const path = folderName(isRecord(superior) ? superior['unit'] : null);
  let done = 0;
  const planned = planFolder(
    roster,
    { path, commune: commune.shared, branches: commune.branches.filter(({ isAhead }) => !isAhead) },
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
  const ahead = new Map(commune.branches.filter(({ isAhead }) => isAhead).map((file) => [file.path, file]));
  const listed = planned.parts.map(({ name, file, problems }): Source => {
    const own = file === null ? undefined : ahead.get(file.path);
    if (file !== null) ahead.delete(file.path);
    if (own !== undefined) return { file: own, name, told: null };
    return { file: file ?? { path: `${path}/branches/${slug(name)}.yaml`, text: '' }, name, told: problems };
  });
  const others = [...ahead.values()].map((file): Source => ({ file, name: base(file.path), told: null }));
  return {
    name: nameIn(planned.commune),
    shared: planned.commune,
    sources: hasErrors(planned.shared) && planned.parts.length === 0 ? others : [...listed, ...others],
    problems: planned.shared,
  };
}

/** @param step hears how many branches of the list have been read */
export function sourcesOf(commune: Commune, on: string, step: (done: number, total: number) => void): Sources {
  const { list } = commune;
  return list === null ? ofFiles(commune) : ofList(commune, list, on, step);
}

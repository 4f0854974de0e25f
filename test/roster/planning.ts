/** A roster on its way into a folder, as the command does it, without a disk. */
import type { Problem } from '../../src/core/diagnostic.ts';
import { sortProblems } from '../../src/core/index.ts';
import { planFolder, readRoster, type Folder, type Planned, type Workbook } from '../../src/core/roster/index.ts';
import { library } from '../support/library.ts';

const ON = '2026-11-23';

const HEADS = {
  roster: 'danh-sach.xlsx',
  communeSchema: '../schemas/commune.schema.json',
  branchSchema: '../../schemas/branch.schema.json',
};

export const EMPTY: Folder = { path: 'xa', commune: null, branches: [] };

export function plan(workbook: Workbook, folder: Folder = EMPTY): Planned {
  return planFolder(readRoster(workbook, library().schemas.files), folder, library(), { heads: HEADS, on: ON });
}

/** The folder after the planned files have been written. */
export function folderOf({ files }: Planned): Folder {
  const [commune, ...branches] = files.map(({ path, text }) => ({ path, text }));
  return { path: 'xa', commune: commune ?? null, branches };
}

/** “Chi bộ!C7 roster-date-wrong”, each once, in the order in which they are shown. */
export function spots(problems: readonly Problem[]): string[] {
  const all = sortProblems(problems).map(({ code, place }) => {
    if (place.kind !== 'sheet') return `${place.file} ${code}`;
    return `${place.sheet ?? ''}!${place.column ?? ''}${place.row ?? ''} ${code}`;
  });
  return [...new Set(all)];
}

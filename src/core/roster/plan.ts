/** From a roster to the files of a commune folder, each branch checked as `validate` and `generate` will check it. */
import { hasErrors, type Problem, type SheetPlace } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import { makeRegulation } from '../pipeline.ts';
import { isRecord } from '../read/path.ts';
import { readYaml } from '../read/yaml.ts';
import { columnsOf, type Column } from './columns.ts';
import { branchFiles, communeFile, type FileResult, type Folder, type FolderFile, type Heads } from './folder.ts';
import { BRANCH_COLUMNS } from './layout.ts';
import { isTooAlike } from './repeated.ts';
import type { Roster, RosterBranch } from './roster.ts';
import { tell, type Told } from './told.ts';
import { withoutLosses } from './unsure.ts';

export interface Planned {
  /** the commune's file and those of the branches without an error; none where the roster itself holds one */
  files: FolderFile[];
  /** every file that was made and checked, also those left out, to quote lines from */
  checked: FolderFile[];
  /** how many branches the roster has */
  branches: number;
  problems: Problem[];
  /** the commune's file; null when there can be none */
  commune: FolderFile | null;
  /** the problems of what all share: while one is an error nothing can be made */
  shared: Problem[];
  /** the problems of lines of branches without a name: each is a branch that is not written */
  unnamed: Problem[];
  /** the problems of lines of lists that nobody knows whose they are: the branches are made without them */
  strays: Problem[];
  /** each branch of the roster with its file and its own problems */
  parts: PlannedPart[];
}

export interface PlannedPart {
  name: string;
  /** null where the file that is there cannot be changed */
  file: FolderFile | null;
  problems: Problem[];
}

export interface PlanOptions {
  heads: Heads;
  /** the day for drafts without a date, YYYY-MM-DD */
  on: string;
  /** is called when a branch has been checked */
  onChecked?: () => void;
}

/** Nothing can be made of a roster. */
export const NOTHING_PLANNED: Planned = {
  files: [],
  checked: [],
  branches: 0,
  problems: [],
  commune: null,
  shared: [],
  unnamed: [],
  strays: [],
  parts: [],
};

/** The one edition of the models of all branches. */
function editionOf(branches: readonly RosterBranch[], { models }: Library): string | null {
  const editions = new Set(branches.flatMap(({ data }) => models.get(data['type'] as never)?.outline.edition ?? []));
  return editions.size === 1 ? ([...editions][0] ?? null) : null;
}

/** What the commune's file gives to every branch. */
function commonData(file: FolderFile): Record<string, unknown> {
  const data = readYaml(file).value?.value;
  const common = isRecord(data) ? data['branch'] : undefined;
  return isRecord(common) ? common : {};
}

/** What is told when regulations are made and is no matter of the list: the law's data, the day taken for a draft. */
export const TOLD_LATER: ReadonlySet<string> = new Set(['law-to-verify', 'draft-without-date']);

interface Checking {
  roster: Roster;
  headings: SheetPlace;
  commune: FolderFile;
  columns: readonly Column[];
  library: Library;
  on: string;
}

function check(branch: RosterBranch, file: FolderFile, checking: Checking): Told[] {
  const { library, on, commune, roster, columns, headings } = checking;
  const made = makeRegulation({ branch: file, commune }, library, { on });
  const problems = made.problems.filter((problem) => !TOLD_LATER.has(problem.code));
  const { type } = branch.data;
  return tell(problems, {
    branch,
    type: typeof type === 'string' ? type : '',
    commune: roster.commune,
    columns,
    headings,
    lacking: roster.lacking,
    unsure: roster.unsure.map(({ list }) => list),
  });
}

/** Problems of one branch: those of its cells, of its file, and of what it says. */
interface BranchProblems {
  branch: RosterBranch;
  told: Told[];
}

const isAt = (place: Problem['place'], sheet: string | null | undefined): boolean =>
  place.kind === 'sheet' && sheet !== undefined && place.sheet === sheet;

/**
 * A shared value that suits most branches is right: what is wrong then stands in the line of the branch it does not
 * suit. One that suits only few is told once, at its cell.
 */
function atBranchUnlessShared(all: readonly BranchProblems[], sheet: string | null | undefined): void {
  const key = ({ problem: { code, place } }: Told): string => JSON.stringify([code, place]);
  const counts = new Map<string, number>();
  for (const { told } of all)
    for (const one of new Set(told.filter(({ problem }) => isAt(problem.place, sheet)).map(key)))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const { branch, told } of all)
    for (const one of told) {
      if (!isAt(one.problem.place, sheet) || one.problem.code === 'final-field-missing') continue;
      if ((counts.get(key(one)) ?? 0) * 2 >= all.length) continue;
      one.problem = {
        ...one.problem,
        place: branch.cells.nearest((one.field ?? []).slice(0, 1)) ?? branch.place,
        message: `“${branch.name}”: ${one.problem.message}`,
      };
    }
}

/**
 * Plans the folder. The roster's own errors and those of what all share leave nothing to write; a branch with an error
 * is left out, the others stay. All problems come together.
 */
export function planFolder(roster: Roster, folder: Folder, library: Library, options: PlanOptions): Planned {
  const { heads, on, onChecked } = options;
  const { branches, headings, unnamed, strays } = roster;
  const ownProblems = [...roster.problems, ...(roster.commune?.problems ?? [])];
  const nothing = (problems: Problem[]): Planned => ({
    ...NOTHING_PLANNED,
    branches: branches.length,
    problems: [...problems, ...unnamed, ...strays],
    shared: problems,
    unnamed,
    strays,
  });
  if (headings === null) return nothing(ownProblems);
  const schemas = library.schemas.files;
  const commune = communeFile(folder, roster.commune, editionOf(branches, library), heads, schemas);
  const shared = [...ownProblems, ...commune.problems];
  if (commune.file === null) return nothing([...shared, ...branches.flatMap(({ problems }) => problems)]);
  const columns = columnsOf(BRANCH_COLUMNS, null, schemas);
  const checking: Checking = { roster, headings, commune: commune.file, columns, library, on };
  const { results, gone } = branchFiles(folder, branches, commonData(commune.file), heads, schemas);
  const all = branches.map((branch) => {
    const found = problemsOf(branch, results.get(branch), checking);
    onChecked?.();
    return found;
  });
  atBranchUnlessShared(all, roster.commune === null ? undefined : sheetOfCommune(roster));
  const sound = all.flatMap(({ branch, told }) => {
    const file = results.get(branch)?.file ?? null;
    return file === null || hasErrors(told.map(({ problem }) => problem)) ? [] : [file];
  });
  // A branch that the list has without its name is not gone, nor one of a list that could not be read.
  const lost = unnamed.length > 0 || hasErrors(shared) ? [] : gone;
  const problems = once([
    ...shared,
    ...unnamed,
    ...strays,
    ...lost,
    ...all.flatMap(({ told }) => told.map(({ problem }) => problem)),
  ]);
  const checked = [commune.file, ...[...results.values()].flatMap(({ file }) => file ?? [])];
  const files = hasErrors(shared) ? [] : [commune.file, ...sound];
  const parts = all.map(({ branch, told }): PlannedPart => {
    const file = results.get(branch)?.file ?? null;
    return { name: branch.name, file, problems: told.map(({ problem }) => problem) };
  });
  const told = { problems, shared, unnamed, strays };
  return { files, checked, branches: branches.length, commune: commune.file, parts, ...told };
}

/** What many branches say of one shared cell, or sheet, is told once, as an error where it is one for any of them. */
function once(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ code, message, place }: Problem): string => JSON.stringify([code, message, place]);
  const errors = new Set(problems.filter(({ severity }) => severity === 'error').map(keyOf));
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = keyOf(problem);
    if (seen.has(key) || (problem.severity !== 'error' && errors.has(key))) return false;
    seen.add(key);
    return true;
  });
}

function problemsOf(branch: RosterBranch, result: FileResult | undefined, checking: Checking): BranchProblems {
  const ofFile = withoutLosses(result?.problems ?? [], branch, checking.roster.unsure);
  const own = [...branch.problems, ...ofFile].map((problem): Told => ({ problem, field: null }));
  const file = result?.file ?? null;
  return { branch, told: file === null || isTooAlike(branch) ? own : [...own, ...check(branch, file, checking)] };
}

function sheetOfCommune({ commune }: Roster): string | null | undefined {
  return commune?.cells.below([])[0]?.place.sheet;
}

/** A branch that has another name in the other sheets: whoever gives it a new one forgets that it stands there, too. */
import { valueAt } from './data.ts';
import { branchMeant, shortName } from './names.ts';
import type { Details } from './read-details.ts';
import type { RosterBranch } from './roster.ts';
import type { Owners } from './unnamed.ts';

/** Branches by the short name that other sheets call them. */
export type Renamed = ReadonlyMap<string, RosterBranch>;

/** Has the branch no line in a sheet, and does not say either that there is nothing to list? */
const lacks = ({ sheet, lines }: Details, branch: RosterBranch): boolean =>
  valueAt(branch.data, sheet.list.slice(0, 1)) !== 'none' && !lines.some((line) => line.branch === branch);

/** The sheets that hold each name which is no branch's, nor an unnamed line's, nor a slip of the pen. */
function sheetsByName(all: readonly Details[], branches: readonly RosterBranch[], owners: Owners) {
  const sheets = new Map<string, Set<Details>>();
  for (const details of all)
    for (const { name, branch } of details.lines) {
      const short = shortName(name);
      if (name === '' || branch !== null || owners.has(short)) continue;
      if (branchMeant(name, branches) === null) sheets.set(short, (sheets.get(short) ?? new Set()).add(details));
    }
  return sheets;
}

/**
 * An unknown name is the old one of the one branch that has no line in any sheet where that name stands; of two such
 * names, or two such branches, nobody knows.
 */
export function renamedBranches(all: readonly Details[], branches: readonly RosterBranch[], owners: Owners): Renamed {
  const sheets = sheetsByName(all, branches, owners);
  const meant = [...sheets].map(([short, found]) => ({
    short,
    candidates: branches.filter((branch) => [...found].every((details) => lacks(details, branch))),
  }));
  return new Map(
    meant.flatMap(({ short, candidates: [branch, ...others] }) => {
      if (branch === undefined || others.length > 0) return [];
      const isWanted = meant.some((other) => other.short !== short && other.candidates.includes(branch));
      return isWanted ? [] : [[short, branch] as const];
    }),
  );
}

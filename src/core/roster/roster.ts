/** What a roster says: the commune's shared values and its branches, each value with its cell. */
import type { Problem, SheetPlace } from '../diagnostic.ts';
import type { Path } from '../read/path.ts';
import type { Cells } from './data.ts';
import type { DetailSheet } from './layout.ts';

/** A part of the roster that becomes one file. */
export interface Part {
  /** as in the file: of the commune what stands under `branch` */
  data: Record<string, unknown>;
  cells: Cells;
  /** where a cell could not be used: what follows from that is not told again */
  broken: Path[];
  /** where the sheet says that there is none of an optional value */
  removed: Path[];
  problems: Problem[];
}

export interface RosterBranch extends Part {
  name: string;
  /** the line of the branch */
  place: SheetPlace;
}

export interface Roster {
  /** null when the workbook has no such sheet */
  commune: Part | null;
  branches: RosterBranch[];
  /** the line of headings of the branches' sheet; null when there is no such sheet */
  headings: SheetPlace | null;
  /** the lists that the workbook has a sheet for */
  lists: DetailSheet[];
  /** the lists for which a workbook of several sheets has none, with what is told of that */
  lacking: LackingList[];
  /** what stands against the sheets themselves: nothing can be made while one is an error */
  problems: Problem[];
  /** what stands against lines of branches without a name: the others go on without them */
  unnamed: Problem[];
  /** what stands against lines of lists of which nobody can tell whose they are */
  strays: Problem[];
  /** lines of lists that are perhaps another branch's than they seem to be */
  unsure: UnsureLine[];
}

export interface LackingList {
  list: readonly string[];
  problem: Problem;
}

export interface UnsureLine {
  list: readonly string[];
  place: SheetPlace;
}

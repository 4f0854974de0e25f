/** Branches of one commune made together: what they share stops all of them, what is wrong with one only that one. */
import { hasErrors, type Problem } from '../diagnostic.ts';
import { exampleMarks, newLeakCheck, type BranchMarks } from '../leaks/index.ts';
import type { Library } from '../library.ts';
import type { MadeRegulation } from '../pipeline.ts';
import type { Candidate } from './candidates.ts';
import { nameMissing } from './problems.ts';

/** A branch's regulation, if it could be made, with every problem met on the way. */
export interface Attempt {
  made: MadeRegulation | null;
  problems: Problem[];
}

/** What the branches of a commune have in common. */
export interface Together<B> {
  /** the path of the commune's file */
  commune: string | null;
  /** see `probesOf` */
  probes: readonly B[];
  /** see `marksOfAll`; none where the branches have nothing in common */
  marks: readonly BranchMarks[];
}

export interface Making<B, A> {
  library: Library;
  /** whether a file is one of the library's, which stand behind every branch */
  isOfLibrary: (file: string) => boolean;
  /** reads and makes each of the branches, whose attempts it gives in their order */
  attempt: (branches: readonly B[]) => A[];
  /** whether a problem keeps a branch from being written */
  stops: (problem: Problem) => boolean;
}

export interface Tried<B, A> {
  branch: B;
  attempt: A;
  /** why it may not be written: its first problem; null when it may */
  failure: string | null;
}

/** Gives a function that makes some of the branches, each checked for what belongs to another. */
export function newMaker<B extends Candidate, A extends Attempt>(
  { commune, probes, marks }: Together<B>,
  { library, isOfLibrary, attempt, stops }: Making<B, A>,
): (branches: readonly B[]) => Tried<B, A>[] {
  const check = newLeakCheck(marks, exampleMarks(library.schemas.files));
  /** What comes of the branches, by their files. */
  const make = (branches: readonly B[]): Map<string, A> => {
    const sources = branches.map(({ source }) => source);
    const checked = attempt(branches).map((one, index): [string, A] => {
      const source = sources[index] ?? '';
      if (one.made === null || hasErrors(one.problems)) return [source, one];
      return [source, { ...one, problems: [...one.problems, ...check(one.made, source)] }];
    });
    return new Map(checked);
  };
  const isShared = ({ severity, place }: Problem): boolean =>
    severity === 'error' && (place.file === commune || isOfLibrary(place.file));
  const probed = make(probes);
  const stopped = [...probed.values()].some(({ problems }) => problems.some(isShared));
  const settle = (branch: B, tried: A): Tried<B, A> => {
    const failure = failureOf(branch, tried, stopped, stops);
    if (failure !== null || tried.made === null || branch.path !== null) return { branch, attempt: tried, failure };
    const nameless = nameMissing(branch.source, tried.made.name);
    const attempt = { ...tried, problems: [...tried.problems, nameless] };
    return { branch, attempt, failure: nameless.message };
  };
  return (branches) => {
    const made = make(branches.filter(({ source }) => !probed.has(source)));
    return branches.flatMap((branch) => {
      const tried = made.get(branch.source) ?? probed.get(branch.source);
      probed.delete(branch.source);
      return tried === undefined ? [] : settle(branch, tried);
    });
  };
}

function failureOf(
  { twin }: Candidate,
  { made, problems }: Attempt,
  stopped: boolean,
  stops: (problem: Problem) => boolean,
): string | null {
  const own = problems.find(stops);
  if (own !== undefined) return own.message;
  if (twin !== null) return `trùng tên chi bộ với “${twin}”`;
  if (stopped) return 'tệp chung có lỗi';
  return made === null ? 'không soạn được' : null;
}

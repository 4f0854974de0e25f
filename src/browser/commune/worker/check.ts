/** Checks every branch of a commune as the command line does: its cells or its file, and all of them side by side. */
import { marksOfAll, placed, probesOf, type Candidate } from '../../../core/batch/candidates.ts';
import { newMaker, type Attempt, type Tried } from '../../../core/batch/make.ts';
import { branchTypes } from '../../../core/branch-types.ts';
import { hasErrors, type Problem, type SourceFile } from '../../../core/diagnostic.ts';
import { glance, makeEachRegulation } from '../../../core/index.ts';
import { isTooAlike, TOLD_LATER } from '../../../core/roster/index.ts';
import { library } from '../../library.ts';
import type { Commune } from '../commune.ts';
import type { BranchView, View } from './protocol.ts';
import { HELD, settled } from './settled.ts';
import { sourcesOf, type Source } from './sources.ts';

/** An attempt that knows which of its problems are the branch's own; the others speak of its neighbours. */
interface OwnAttempt extends Attempt {
  own: number;
}

/** A branch that was tried, for whoever wants to write it. */
export interface Taken {
  branch: BranchView;
  /** path of its outputs without their ending */
  path: string | null;
  tried: Tried<unknown, Attempt> | null;
}

export interface CheckOptions {
  step: (done: number, total: number) => void;
  /** is given each branch as it has been tried, with the commune's file */
  take?: (taken: Taken, shared: SourceFile | null) => void;
}

type Planned = Source & Candidate;

function makerOf(branches: readonly Planned[], shared: SourceFile | null, on: string) {
  const inOrder = [...branches].sort((a, b) => (a.source < b.source ? -1 : 1));
  return newMaker<Planned, OwnAttempt>(
    {
      commune: shared?.path ?? null,
      probes: probesOf(inOrder.filter(({ told }) => !hasErrors(told ?? []))),
      marks: shared === null ? [] : marksOfAll(inOrder),
    },
    {
      library,
      isOfLibrary: (file) => /^(?:templates|schemas)\//u.test(file),
      attempt: (some) => {
        const inputs = some.map(({ file }) => ({ branch: file, ...(shared === null ? {} : { commune: shared }) }));
        return makeEachRegulation(inputs, library, { on }).map(({ value, problems }) => ({
          made: value,
          problems,
          own: problems.length,
        }));
      },
      stops: ({ severity }) => severity === 'error',
    },
  );
}

/**
 * What is told of a branch of the list stands at its cells; of what its file says only what cells do not tell is added.
 */
function problemsOf({ told }: Planned, { attempt: { problems, own } }: Tried<unknown, OwnAttempt>): Problem[] {
  if (told === null) return problems;
  const later = problems.filter(({ code }, index) => index >= own || TOLD_LATER.has(code));
  return [...told, ...later];
}

function viewOf(
  { file, name, seen, told, of, filled, isNamedTwice }: Planned,
  problems: Problem[],
  failure: string | null,
  isHeld: boolean,
): BranchView {
  const type = seen.type?.text ?? '';
  return {
    path: file.path,
    text: file.text,
    name: seen.name?.text ?? name,
    kind: type in branchTypes ? type : 'hamlet',
    type: type in branchTypes ? branchTypes[type as keyof typeof branchTypes] : type,
    secretary: seen.secretary?.text ?? '',
    problems,
    failure,
    isHeld,
    of,
    filled,
    isNamedTwice,
    isOfList: told !== null,
  };
}

/** Checks all branches; `take` is given each as it is made. */
export function check(commune: Commune, on: string, { step, take }: CheckOptions): View {
  const { name, shared, sources, problems, ...lines } = sourcesOf(commune, on, (done, total) => {
    step(Math.floor(done / 2), total);
  });
  const { branches, problems: twins } = placed(
    sources.map((one) => ({ ...one, source: one.file.path, folders: [], seen: glance(one.file) })),
    'quy-che',
  );
  const isStopped = hasErrors(problems);
  const make = isStopped ? null : makerOf(branches, shared, on);
  const already = commune.list === null ? 0 : branches.length / 2;
  const share = (branches.length - already) / Math.max(1, branches.length);
  const views = branches.map((branch, index): BranchView => {
    const ownError = (branch.told ?? []).find(({ severity }) => severity === 'error');
    const tried = make === null || ownError !== undefined ? null : (make([branch])[0] ?? null);
    const isHeld = tried === null && ownError === undefined;
    const failure = isHeld ? HELD : (ownError?.message ?? tried?.failure ?? null);
    const found = tried === null ? (branch.told ?? []) : problemsOf(branch, tried);
    const view = viewOf(
      branch,
      [
        ...found,
        // The list tells by itself of names that are too near to one another.
        ...(isTooAlike({ problems: branch.told ?? [] })
          ? []
          : twins.filter(({ place }) => place.file === branch.source)),
      ],
      failure,
      isHeld,
    );
    take?.({ branch: view, path: branch.path, tried }, shared);
    step(Math.floor(already + share * (index + 1)), branches.length);
    return view;
  });
  return settled({ name, shared, problems, ...lines, branches: views });
}

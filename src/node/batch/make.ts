import type { Attempt } from '../../core/batch/make.ts';
import { hasErrors, type Result } from '../../core/diagnostic.ts';
import { makeEachRegulation, onlyAnnex, type Library, type MadeRegulation } from '../../core/index.ts';
import type { BranchInput } from '../../core/read/branch.ts';
import { readFound, type FoundBranch } from '../input/branches.ts';
import type { OnlyPart } from '../options.ts';

export interface MakeOptions {
  on: string;
  only: OnlyPart | undefined;
}

/** An attempt with the texts it was made from. */
export interface TextAttempt extends Attempt {
  texts: string[];
}

/** Reads some branches and makes the regulation of each, or the annex alone. */
export function makeBranches(branches: readonly FoundBranch[], library: Library, options: MakeOptions): TextAttempt[] {
  const found = branches.map(readFound);
  const inputs = found.flatMap(({ value }) => value ?? []);
  const made = makeEachRegulation(inputs, library, options);
  return found.map(({ value, problems }) => {
    const own = value === null ? undefined : made.shift();
    if (value === null || own === undefined) return { made: null, problems, texts: [] };
    return attemptOf(value, own, options);
  });
}

function attemptOf(input: BranchInput, made: Result<MadeRegulation>, { only }: MakeOptions): TextAttempt {
  const { value, problems } = made;
  const texts = [input.branch.text, input.commune?.text ?? ''];
  if (only === undefined || value === null || hasErrors(problems)) return { made: value, problems, texts };
  const annex = onlyAnnex(value, input.branch);
  return { made: annex.value, problems: [...problems, ...annex.problems], texts };
}

import type { Attempt } from '../../core/batch/make.ts';
import { makeRegulation, onlyAnnex, type Library } from '../../core/index.ts';
import { hasErrors } from '../../core/diagnostic.ts';
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

/** Reads one branch and makes its regulation, or the annex alone. */
export function makeBranch(branch: FoundBranch, library: Library, { on, only }: MakeOptions): TextAttempt {
  const input = readFound(branch);
  if (input.value === null) return { made: null, problems: input.problems, texts: [] };
  const texts = [input.value.branch.text, input.value.commune?.text ?? ''];
  const { value, problems } = makeRegulation(input.value, library, { on });
  if (only === undefined || value === null || hasErrors(problems)) return { made: value, problems, texts };
  const annex = onlyAnnex(value, input.value.branch);
  return { made: annex.value, problems: [...problems, ...annex.problems], texts };
}

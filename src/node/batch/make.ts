import { makeRegulation, onlyAnnex, type Library, type MadeRegulation } from '../../core/index.ts';
import { hasErrors, type Problem } from '../../core/diagnostic.ts';
import { readFound, type FoundBranch } from '../input/branches.ts';
import type { OnlyPart } from '../options.ts';

export interface MakeOptions {
  on: string;
  only: OnlyPart | undefined;
}

/** A branch's regulation, if it could be made, with every problem met on the way and the texts it was made from. */
export interface Attempt {
  made: MadeRegulation | null;
  problems: Problem[];
  texts: string[];
}

/** Reads one branch and makes its regulation, or the annex alone. */
export function makeBranch(branch: FoundBranch, library: Library, { on, only }: MakeOptions): Attempt {
  const input = readFound(branch);
  if (input.value === null) return { made: null, problems: input.problems, texts: [] };
  const texts = [input.value.branch.text, input.value.commune?.text ?? ''];
  const { value, problems } = makeRegulation(input.value, library, { on });
  if (only === undefined || value === null || hasErrors(problems)) return { made: value, problems, texts };
  const annex = onlyAnnex(value, input.value.branch);
  return { made: annex.value, problems: [...problems, ...annex.problems], texts };
}

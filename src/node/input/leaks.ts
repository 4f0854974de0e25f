import { exampleMarks, glance, marksOf, newLeakCheck, type Library, type MadeRegulation } from '../../core/index.ts';
import type { Problem, SourceFile } from '../../core/diagnostic.ts';
import type { BranchInput } from './branches.ts';

/**
 * Checks regulations for what belongs to another branch of their commune; branches under no commune.yaml have nothing
 * in common.
 */
export function leakChecks(
  branches: readonly BranchInput[],
  { schemas }: Library,
): (made: MadeRegulation, input: BranchInput) => Problem[] {
  const examples = exampleMarks(schemas.files);
  const communes = new Set(branches.flatMap(({ commune }) => commune ?? []));
  const alone = newLeakCheck([], examples);
  const checks = new Map(
    [...communes].map((commune): [SourceFile, typeof alone] => {
      const own = branches.filter((input) => input.commune === commune);
      const marks = own.map(({ branch }) => marksOf(branch.path, glance(branch)));
      return [commune, newLeakCheck(marks, examples)];
    }),
  );
  return (made, { branch, commune }) => {
    const check = commune === undefined ? alone : (checks.get(commune) ?? alone);
    return check(made, branch.path);
  };
}

import type { Problem } from '../../../core/diagnostic.ts';
import { startsWith, type Path } from '../../../core/read/path.ts';
import { toldProblems } from '../../state/begun.ts';
import { specMap, touched } from '../../state/session.ts';
import { fieldId, isSame } from '../path.ts';
import { formWords } from '../words.ts';

/** An empty field is only told once it has been left empty. */
export function isTold({ code, field }: Problem): boolean {
  return code !== 'field-missing' || touched.value.has((field ?? []).join('.'));
}

/** The problems of a field; `withInner` also those inside it, for what is shown as one field. */
export function problemsAt(path: Path, withInner: boolean): Problem[] {
  return toldProblems.value.filter((problem) => {
    const { field } = problem;
    if (field === undefined || field.length === 0 || !isTold(problem)) return false;
    return withInner ? startsWith(field, path) : isSame(field, path);
  });
}

export const problemsId = (path: Path): string => `${fieldId(path)}-loi`;

/** What is wrong with a field, said beside it. */
export function Problems({ path, found }: { path: Path; found: readonly Problem[] }) {
  if (found.length === 0) return null;
  return (
    <div class="problems" id={problemsId(path)}>
      {found.map((problem) => {
        const { message, hint } = formWords(problem, specMap.value);
        return (
          <p class={`problem ${problem.severity}`} key={problem.code + problem.message}>
            <strong>{problem.severity === 'error' ? 'Phải sửa: ' : 'Nên xem: '}</strong>
            {message}
            {problem.clause === undefined ? '' : ` (${problem.clause})`}.
            {hint === null ? null : <span class="hint"> Gợi ý: {hint}.</span>}
          </p>
        );
      })}
    </div>
  );
}

/** Problems as marks in the text, each with all that is to be said of it. */
import type { Diagnostic } from '@codemirror/lint';
import type { Problem } from '../../core/diagnostic.ts';
import { spanOf } from './spans.ts';

export const WORDS = { error: 'Phải sửa', warning: 'Nên xem' } as const;

/** “Thiếu tên chi bộ (điều 5 …)” */
export function sentenceOf({ message, clause }: Problem): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${clause === undefined ? '' : ` (${clause})`}.`;
}

export const hintOf = ({ hint }: Problem): string => (hint === undefined ? '' : `Gợi ý: ${hint}.`);

function note(problem: Problem): Node {
  const box = document.createElement('div');
  const kind = document.createElement('strong');
  kind.textContent = `${WORDS[problem.severity]}: `;
  const code = document.createElement('span');
  code.className = 'code';
  code.textContent = ` ${problem.code}`;
  box.append(kind, sentenceOf(problem), code);
  if (problem.hint === undefined) return box;
  const hint = document.createElement('div');
  hint.textContent = hintOf(problem);
  box.append(hint);
  return box;
}

/** @param file the name under which places stand in this text */
export function marksOf(problems: readonly Problem[], text: string, file: string): Diagnostic[] {
  const lines = text.split('\n');
  return problems.flatMap((problem): Diagnostic[] => {
    const span = spanOf(problem.place, lines, file);
    if (span === null) return [];
    const { severity } = problem;
    return [{ ...span, severity, message: sentenceOf(problem), renderMessage: () => note(problem) }];
  });
}

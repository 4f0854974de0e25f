import type { Problem } from '../../core/diagnostic.ts';

/** Problems for programs: one JSON array, the keys of a problem always in the same order. */
export function problemsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems.map(inOrder), null, 2)}\n`;
}

function inOrder({ code, severity, message, place, hint, clause, via }: Problem): Problem {
  return {
    code,
    severity,
    message,
    place,
    ...(hint === undefined ? {} : { hint }),
    ...(clause === undefined ? {} : { clause }),
    ...(via === undefined ? {} : { via }),
  };
}

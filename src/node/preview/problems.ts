import type { Problem } from '../../core/diagnostic.ts';
import type { ShownProblem } from './types.ts';

/** A problem for the page: its place as text, and a link that editors such as VS Code open at the line. */
export function shownProblem(problem: Problem, absolute: (file: string) => string): ShownProblem {
  const { severity, code, message, place, hint, clause } = problem;
  const at = place.kind === 'text' ? `:${place.line}:${place.column}` : '';
  return {
    severity,
    code,
    message,
    place: `${place.file}${at}`,
    href: `${editorLink(absolute(place.file))}${at}`,
    hint: hint ?? null,
    clause: clause ?? null,
  };
}

/** `vscode://file/…` of an absolute path; on Windows the drive stands behind the slash. */
export function editorLink(path: string): string {
  return `vscode://file/${encodeURI(path.replaceAll('\\', '/').replace(/^\//u, '')).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

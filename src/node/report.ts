import picocolors from 'picocolors';
import { sortProblems } from '../core/index.ts';
import type { Problem, SourceFile } from '../core/diagnostic.ts';
import { shownPath } from './input/library.ts';
import { coloursWanted, type World } from './world.ts';
import type { Colours } from './report/colours.ts';
import { problemsText } from './report/problems.ts';

/** Law data that is in force but has yet to be verified: told once a run, and no reason for --strict to stop. */
const lawToVerify = new Set(['law-to-verify']);

/** The problems of a run in the order of files and lines, each once, with their files as the user knows them. */
export function settle(problems: readonly Problem[], templates: string | undefined): Problem[] {
  const seen = new Set<string>();
  const kept = sortProblems([...problems]).filter((problem) => {
    const place = lawToVerify.has(problem.code) ? null : problem.place;
    const key = JSON.stringify([problem.code, problem.message, place]);
    return !seen.has(key) && seen.add(key);
  });
  return kept.map((problem) => ({
    ...problem,
    place: { ...problem.place, file: shownPath(problem.place.file, templates) },
    ...(problem.via === undefined
      ? {}
      : { via: problem.via.replace(/templates\/[^\s:]+/gu, (file) => shownPath(file, templates)) }),
  }));
}

/** True when the problems keep a branch from being written, or a check from passing. */
export function stops(problems: readonly Problem[], strict: boolean): boolean {
  return problems.some((problem) => problem.severity === 'error' || (strict && !lawToVerify.has(problem.code)));
}

/** What problems are told with: the folder of models that was given, and the texts that lines are quoted from. */
export interface Quoted {
  templates: string | undefined;
  files: readonly SourceFile[];
}

/** For problems in no text. */
export const NOTHING_QUOTED: Quoted = { templates: undefined, files: [] };

/** Says settled problems on stderr, with a blank line below them; nothing when there are none. */
export function tellProblems(problems: readonly Problem[], quoted: Quoted, world: World): void {
  if (problems.length > 0) world.stderr(`${problemsReport(problems, quoted, world)}\n`);
}

/** Settled problems as a person reads them. */
export function problemsReport(
  problems: readonly Problem[],
  { templates, files }: Quoted,
  world: Pick<World, 'env' | 'tty' | 'columns'>,
): string {
  // The text of a library's file is made when it is asked for, and problems stand in few of them.
  const pointedAt = new Set(problems.flatMap(({ place }) => (place.kind === 'text' ? place.file : [])));
  const shown = files.map((file) => ({ file, path: shownPath(file.path, templates) }));
  const texts = new Map(shown.flatMap(({ file, path }) => (pointedAt.has(path) ? [[path, file.text]] : [])));
  return problemsText(problems, { colours: coloursOf(world), columns: world.columns, texts });
}

/** Colour functions for this world; with colours off they give the text back. */
export function coloursOf(world: Pick<World, 'env' | 'tty'>): Colours {
  return picocolors.createColors(coloursWanted(world));
}

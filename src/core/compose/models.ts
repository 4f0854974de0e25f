/** A type's model: its outline with the texts it names, found among the templates by their paths. */
import type { Outline } from '../schema/outline.ts';
import type { Template } from '../template/program.ts';

export interface Model {
  outline: Outline;
  /** the outline's own file, for places */
  path: string;
  /** article id → its template, from the type's folder or from common */
  articles: ReadonlyMap<string, Template>;
  /** `runs/name` → template */
  runs: ReadonlyMap<string, Template>;
  /** the articles of the decision that the regulation may be annexed to, in order */
  decision: readonly Template[];
}

/** The articles of every decision, in order: files of common/decision. */
const DECISION = ['issue', 'force', 'execution'];

/** “scope” of “templates/common/scope.hbs”. */
export const slugOf = (path: string): string => path.replace(/^.*\/|\.hbs$/gu, '');

/** Where an article of an outline may be written: in the type's own folder first, then in common. */
export function placesOf(article: string, outlinePath: string): string[] {
  const folder = outlinePath.replace(/[^/]*$/u, '');
  return [`${folder}${article}.hbs`, `${commonOf(outlinePath)}${article}.hbs`];
}

const commonOf = (outlinePath: string): string => outlinePath.replace(/[^/]*\/[^/]*$/u, 'common/');

/** The runs among templates, by the name they are included under. */
export function runsIn(templates: Iterable<Template>): Map<string, Template> {
  const runs = [...templates].filter(({ file }) => file.includes('common/runs/'));
  return new Map(runs.map((run) => [`runs/${slugOf(run.file)}`, run]));
}

/** Puts a model together. An article that has no template is left out: whoever reads models tells it. */
export function modelOf(outline: Outline, path: string, templates: ReadonlyMap<string, Template>): Model {
  const articles = outline.chapters.flatMap(({ articles: entries }) =>
    entries.flatMap(({ article }): [string, Template][] => {
      const found = placesOf(article, path).flatMap((place) => templates.get(place) ?? [])[0];
      return found === undefined ? [] : [[article, found]];
    }),
  );
  const decision = DECISION.flatMap((name) => templates.get(`${commonOf(path)}decision/${name}.hbs`) ?? []);
  return { outline, path, articles: new Map(articles), runs: runsIn(templates.values()), decision };
}

/** Joins the parts of a library into what the rules look at. */
import type { PlacedOutline } from '../compose/read-models.ts';
import { pathsIn } from '../compose/shape.ts';
import { branchShape } from '../library.ts';
import type { LibraryParts } from '../read-parts.ts';
import type { Outline } from '../schema/outline.ts';
import { parseTemplate } from '../template/parse.ts';
import { logicOf } from './logic/possible.ts';
import { ANYTHING, blankScope, rootOfRun, textLeaf, type Root } from './scope.ts';
import { entriesOf, literalsOf, type LintSet, type Place } from './set.ts';
import { templateOf, type Template } from './template/template.ts';

const TYPES: readonly Outline['type'][] = ['hamlet', 'military', 'police', 'health-station', 'school'];

interface Files {
  templates: readonly Template[];
  outlines: readonly PlacedOutline[];
  scope: Root;
}

function finder(templates: readonly Template[]): LintSet['templateFor'] {
  const byPath = new Map(templates.map((template) => [`${template.folder}/${template.name}`, template]));
  return ({ type }, article) => byPath.get(`${type}/${article}`) ?? byPath.get(`common/${article}`);
}

/** An argument that is declared and not given has been told at the outline. */
function rootOf({ declared }: Template, given: Readonly<Record<string, string>>, scope: Root): Root {
  const open: Root = Object.fromEntries(declared.map(({ name }) => [name, ANYTHING]));
  const texts = Object.entries(given).map(([name, text]) => [name, textLeaf(text)] as const);
  return { ...scope, ...open, ...Object.fromEntries(texts) };
}

function articlePlaces({ templates, outlines, scope }: Files): Map<Template, Place[]> {
  const find = finder(templates);
  const places = new Map<Template, Place[]>();
  const add = (template: Template | undefined, place: Place): void => {
    if (template !== undefined) places.set(template, [...(places.get(template) ?? []), place]);
  };
  for (const { outline } of outlines) {
    const { type } = outline;
    for (const { article, when, with: given = {} } of entriesOf(outline)) {
      const template = find(outline, article);
      const root = template === undefined ? scope : rootOf(template, given, scope);
      add(template, { type, conditions: literalsOf(when), root, article, include: null });
    }
    const conditions = [{ fact: 'decision', wanted: true }];
    for (const template of templates.filter(({ kind }) => kind === 'decision')) {
      const article = `decision-${template.name.replace(/^.*\//u, '')}`;
      add(template, { type, conditions, root: rootOf(template, {}, scope), article, include: null });
    }
  }
  return places;
}

/** Runs stand where the articles that include them stand. */
function withRuns(articles: ReadonlyMap<Template, Place[]>, templates: readonly Template[]): Map<Template, Place[]> {
  const runs = new Map(templates.filter(({ kind }) => kind === 'run').map((run) => [run.name, run]));
  const places = new Map(articles);
  for (const [template, callers] of articles) {
    for (const include of template.includes) {
      const run = runs.get(include.run);
      if (run === undefined) continue;
      const inside = callers.map((caller) => {
        const given = rootOfRun(include, caller.root);
        const open: Root = Object.fromEntries(run.declared.map(({ name }) => [name, ANYTHING]));
        const conditions = [...caller.conditions, ...include.conditions];
        return { ...caller, conditions, include, root: { ...open, ...given } };
      });
      places.set(run, [...(places.get(run) ?? []), ...inside]);
    }
  }
  return places;
}

/** An outline in the folder of another type has been told; it is that folder's all the same. */
function inItsFolder(placed: PlacedOutline): PlacedOutline {
  const folder = placed.path.split('/').at(-2) ?? '';
  const type = TYPES.find((one) => one === folder) ?? placed.outline.type;
  return { ...placed, outline: { ...placed.outline, type } };
}

/** Joins the parts of a library into what the rules need. */
export function lintSet(parts: LibraryParts): LintSet {
  const { schemas, documents, figures, terms, contents } = parts;
  const outlines = parts.outlines.map(inItsFolder);
  const shape = branchShape(schemas.files);
  const parsed = parts.templates.map((file) => ({ file, program: parseTemplate(file).value }));
  const templates = parsed.flatMap(({ file, program }) => (program === null ? [] : templateOf(file, program)));
  const law = documents && figures && { documents, figures };
  const files: Files = { templates, outlines, scope: blankScope(shape) };
  const places = withRuns(articlePlaces(files), templates);
  const paths = new Set(parts.templates.map(({ path }) => path));
  return {
    templates,
    outlines,
    law,
    terms,
    contents,
    schemas,
    fields: pathsIn(shape),
    logic: logicOf(law && { documents: law.documents.value, figures: law.figures.value }),
    isWhole:
      templates.length === parts.templates.length && outlines.length === parts.outlineCount && outlines.length > 0,
    placesOf: (template) => places.get(template) ?? [],
    templateFor: finder(templates),
    hasFile: ({ type }, article) =>
      paths.has(`templates/${type}/${article}.hbs`) || paths.has(`templates/common/${article}.hbs`),
  };
}

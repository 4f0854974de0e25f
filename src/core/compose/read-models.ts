/** From template files to programs; what an outline or a template names must exist. */
import type { Problem, SourceFile } from '../diagnostic.ts';
import { isFactName } from '../facts/index.ts';
import type { Law } from '../law/index.ts';
import { nearest } from '../read/nearest.ts';
import type { Outline } from '../schema/outline.ts';
import { compileTemplate } from '../template/compile.ts';
import { statementsIn, type Template } from '../template/program.ts';
import { modelOf, placesOf, runsIn, slugOf, type Model } from './models.ts';
import { chainUnknown, checkNames, factUnknown, placeIn } from './names.ts';
import { scopeShape } from './scope.ts';
import type { Shape } from './shape.ts';
import { terms } from './when.ts';

/** An outline as read, with the place of each of its values. */
export interface PlacedOutline {
  outline: Outline;
  path: string;
  placeOf: (path: (string | number)[], at?: 'key' | 'value') => Problem['place'];
}

/** What the names of outlines and templates are looked up in. */
interface Names {
  /** every template that compiled, by path */
  templates: ReadonlyMap<string, Template>;
  /** every template that is written; what is wrong with those that did not compile has been told */
  written: ReadonlySet<string>;
  law: Law;
  /** the fields of a branch file */
  shape: Shape;
}

/** A run inside a run could hold itself, and its reader would have to look in three files to see one clause. */
function nested(name: string, place: Problem['place']): Problem {
  return {
    code: 'include-nested',
    severity: 'error',
    message: `đoạn chung này lại ghép đoạn “${name}”`,
    place,
    hint: 'ghép cả hai đoạn trong tệp của điều',
  };
}

interface Entry {
  entry: Outline['chapters'][number]['articles'][number];
  /** of the article's name */
  place: Problem['place'];
  placeOf: (path: (string | number)[], at?: 'key' | 'value') => Problem['place'];
}

function entriesOf({ outline, placeOf }: PlacedOutline): Entry[] {
  return outline.chapters.flatMap((chapter, at) =>
    chapter.articles.map((entry, index) => ({
      entry,
      place: placeOf(['chapters', at, 'articles', index, 'article']),
      placeOf: (path: (string | number)[], part?: 'key' | 'value') =>
        placeOf(['chapters', at, 'articles', index, ...path], part),
    })),
  );
}

/** The outline's arguments and the template's declared ones must be the same. */
function checkArguments({ entry, place, placeOf }: Entry, template: Template, problems: Problem[]): void {
  const given = Object.keys(entry.with ?? {});
  const missing = template.args.filter((name) => !given.includes(name));
  const extra = given.filter((name) => !template.args.includes(name));
  for (const name of [...missing, ...extra]) {
    problems.push({
      code: missing.includes(name) ? 'argument-missing' : 'argument-undeclared',
      severity: 'error',
      message: missing.includes(name)
        ? `điều “${entry.article}” cần tham số “${name}”`
        : `điều “${entry.article}” không khai tham số “${name}”`,
      place: missing.includes(name) ? place : placeOf(['with', name], 'key'),
      hint: missing.includes(name) ? `thêm with: {${name}: …}` : `thêm “${name}” vào {{! args: … }} của tệp điều`,
    });
  }
}

function checkWhen(
  when: string | readonly string[] | undefined,
  placeOf: (path: (string | number)[]) => Problem['place'],
  { law, shape }: Names,
  problems: Problem[],
): void {
  for (const [index, { fact }] of when === undefined ? [] : terms(when).entries()) {
    if (isFactName(fact, law)) continue;
    problems.push(factUnknown(fact, placeOf(typeof when === 'string' ? ['when'] : ['when', index]), shape));
  }
}

/** The căn cứ: each names a chain of the law's data, those with a condition a fact. */
function checkBases({ outline, placeOf }: PlacedOutline, names: Names, problems: Problem[]): void {
  for (const [index, basis] of outline.bases.entries()) {
    const [chain, path] = typeof basis === 'string' ? [basis, []] : [basis.chain, ['chain']];
    if (typeof basis !== 'string')
      checkWhen(basis.when, (inner) => placeOf(['bases', index, ...inner]), names, problems);
    const { chains } = names.law;
    if (!Object.hasOwn(chains, chain)) problems.push(chainUnknown(chain, chains, placeOf(['bases', index, ...path])));
  }
}

function twice(article: string, place: Problem['place']): Problem {
  return {
    code: 'article-twice',
    severity: 'error',
    message: `đề cương nêu điều “${article}” hai lần`,
    place,
    hint: 'giữ một chỗ, xóa chỗ kia',
  };
}

function articleNotFound({ entry, place }: Entry, { templates }: Names): Problem {
  const { article } = entry;
  const near = nearest(article, [...templates.keys()].map(slugOf));
  return {
    code: 'article-not-found',
    severity: 'error',
    message: `đề cương nêu điều “${article}” nhưng không có tệp ${article}.hbs`,
    place,
    ...(near === null ? {} : { hint: `viết “${near}”, hoặc thêm tệp ${article}.hbs` }),
  };
}

/** What is wrong with the articles an outline names. */
function checkOutline(placed: PlacedOutline, model: Model, names: Names): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  checkBases(placed, names, problems);
  for (const one of entriesOf(placed)) {
    const { article } = one.entry;
    const template = model.articles.get(article);
    checkWhen(one.entry.when, one.placeOf, names, problems);
    if (template === undefined) {
      const isWritten = placesOf(article, placed.path).some((path) => names.written.has(path));
      if (!isWritten) problems.push(articleNotFound(one, names));
    } else {
      if (seen.has(article)) problems.push(twice(article, one.place));
      checkArguments(one, template, problems);
    }
    seen.add(article);
  }
  return problems;
}

const nestedIn = ({ file, body }: Template): Problem[] =>
  [...statementsIn(body)].flatMap((one) => (one.type === 'include' ? nested(one.run, placeIn(file, one.at)) : []));

/** One problem once: a run is looked at from every article that includes it. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/**
 * Every template of the folder as a program, and what is wrong with outlines and templates.
 * @param shape the fields of a branch file
 * @param law the law of any day
 */
export function readModels(
  outlines: readonly PlacedOutline[],
  files: readonly SourceFile[],
  shape: Shape,
  law: Law,
): { templates: Template[]; problems: Problem[] } {
  const compiled = files.map(compileTemplate);
  const templates = compiled.flatMap(({ value }) => value ?? []);
  const runs = runsIn(templates);
  const names: Names = {
    templates: new Map(templates.map((template) => [template.file, template])),
    written: new Set(files.map(({ path }) => path)),
    law,
    shape,
  };
  const articles = templates.filter(({ file }) => !file.includes('common/runs/'));
  const models = outlines.map(({ outline, path }) => modelOf(outline, path, names.templates));
  const problems = [
    ...compiled.flatMap((one) => one.problems),
    ...[...runs.values()].flatMap(nestedIn),
    ...distinct(articles.flatMap((template) => checkNames(template, scopeShape(shape), runs, law))),
    ...models.flatMap((model, index) => (outlines[index] ? checkOutline(outlines[index], model, names) : [])),
  ];
  return { templates, problems };
}

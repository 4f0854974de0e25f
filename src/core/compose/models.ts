/** From outlines and template files to models; what an outline or a template names must exist. */
import type { Problem, Result, SourceFile } from '../diagnostic.ts';
import { FACT_NAMES, isFactName } from '../facts.ts';
import type { Law } from '../law/index.ts';
import { nearest } from '../read/nearest.ts';
import type { Outline } from '../schema/outline.ts';
import type { Model } from './chapters.ts';
import { compileTemplate, type Template } from '../template/compile.ts';
import { terms } from './when.ts';

/** An outline as read, with the place of each of its values. */
export interface PlacedOutline {
  outline: Outline;
  path: string;
  placeOf: (path: (string | number)[], at?: 'key' | 'value') => Problem['place'];
}

/** The articles of every decision, in order: files of common/decision. */
const DECISION = ['issue', 'force', 'execution'];

const slugOf = (path: string): string => path.replace(/^.*\/|\.hbs$/gu, '');

function compiled(files: readonly SourceFile[], law: Law, problems: Problem[]): Template[] {
  return files.flatMap((file) => {
    const result = compileTemplate(file);
    problems.push(...result.problems);
    if (result.value === null) return [];
    for (const { name, place } of result.value.conditions) {
      if (!isFactName(name, law)) problems.push(factUnknown(name, place));
    }
    return result.value;
  });
}

function factUnknown(name: string, place: Problem['place']): Problem {
  const near = nearest(name, FACT_NAMES);
  return {
    code: 'fact-unknown',
    severity: 'error',
    message: `điều kiện “${name}” không có trong danh mục điều kiện`,
    place,
    ...(near === null ? {} : { hint: `viết “${near}”` }),
  };
}

function checkIncludes(templates: readonly Template[], runs: ReadonlyMap<string, Template>, problems: Problem[]): void {
  for (const template of templates) {
    const isRun = template.file.path.includes('/common/runs/');
    for (const { name, place } of template.includes) {
      if (isRun) problems.push(nested(name, place));
      if (isRun || runs.has(name)) continue;
      const near = nearest(name, [...runs.keys()]);
      problems.push({
        code: 'run-not-found',
        severity: 'error',
        message: `đoạn chung “${name}” không có trong common/runs`,
        place,
        ...(near === null ? {} : { hint: `viết “${near}”` }),
      });
    }
  }
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
  law: Law,
  problems: Problem[],
): void {
  for (const [index, { fact }] of when === undefined ? [] : terms(when).entries()) {
    if (isFactName(fact, law)) continue;
    problems.push(factUnknown(fact, placeOf(typeof when === 'string' ? ['when'] : ['when', index])));
  }
}

/** The căn cứ: each names a chain of the law's data, those with a condition a fact. */
function checkBases({ outline, placeOf }: PlacedOutline, law: Law, problems: Problem[]): void {
  for (const [index, basis] of outline.bases.entries()) {
    const [chain, path] = typeof basis === 'string' ? [basis, []] : [basis.chain, ['chain']];
    if (typeof basis !== 'string') checkWhen(basis.when, (inner) => placeOf(['bases', index, ...inner]), law, problems);
    if (law.chains[chain] !== undefined) continue;
    const near = nearest(chain, Object.keys(law.chains));
    problems.push({
      code: 'chain-unknown',
      severity: 'error',
      message: `chuỗi văn bản “${chain}” không có trong law/documents.yaml`,
      place: placeOf(['bases', index, ...path]),
      hint: near === null ? 'thêm chuỗi ấy vào phần “chains”' : `viết “${near}”`,
    });
  }
}

/** Makes one type's model of the compiled `files`; `written` also has the paths of those that did not compile. */
function modelOf(
  placed: PlacedOutline,
  files: ReadonlyMap<string, Template>,
  written: ReadonlySet<string>,
  law: Law,
): Result<Model> {
  const problems: Problem[] = [];
  const { outline, path } = placed;
  checkBases(placed, law, problems);
  const folder = path.replace(/[^/]*$/u, '');
  const common = folder.replace(/[^/]*\/$/u, 'common/');
  const articles = new Map<string, Template>();
  for (const one of entriesOf(placed)) {
    const { article } = one.entry;
    const template = files.get(`${folder}${article}.hbs`) ?? files.get(`${common}${article}.hbs`);
    checkWhen(one.entry.when, one.placeOf, law, problems);
    const isThere = written.has(`${folder}${article}.hbs`) || written.has(`${common}${article}.hbs`);
    if (template === undefined && isThere) continue; // its own mistake has been told
    if (template === undefined) {
      const near = nearest(article, [...files.keys()].map(slugOf));
      problems.push({
        code: 'article-not-found',
        severity: 'error',
        message: `đề cương nêu điều “${article}” nhưng không có tệp ${article}.hbs`,
        place: one.place,
        ...(near === null ? {} : { hint: `viết “${near}”, hoặc thêm tệp ${article}.hbs` }),
      });
    } else {
      if (articles.has(article)) problems.push(twice(article, one.place));
      articles.set(article, template);
      checkArguments(one, template, problems);
    }
  }
  const runs = [...files].filter(([file]) => file.startsWith(`${common}runs/`));
  const decision = DECISION.flatMap((name) => files.get(`${common}decision/${name}.hbs`) ?? []);
  return {
    value: {
      outline,
      path,
      articles,
      runs: new Map(runs.map(([file, run]) => [`runs/${slugOf(file)}`, run])),
      decision,
    },
    problems,
  };
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

/** Every model of the templates folder, and what is wrong with outlines and templates. */
export function readModels(
  outlines: readonly PlacedOutline[],
  files: readonly SourceFile[],
  law: Law,
): Result<Model[]> {
  const problems: Problem[] = [];
  const templates = compiled(files, law, problems);
  const byPath = new Map(templates.map((template) => [template.file.path, template]));
  const runs = new Map(
    templates
      .filter(({ file }) => file.path.includes('common/runs/'))
      .map((run) => [`runs/${slugOf(run.file.path)}`, run]),
  );
  checkIncludes(templates, runs, problems);
  const models = outlines.map((outline) => {
    const model = modelOf(outline, byPath, new Set(files.map(({ path }) => path)), law);
    problems.push(...model.problems);
    return model.value;
  });
  return { value: models.filter((model) => model !== null), problems };
}

/** From an outline to chapters: each article's template is run; what is switched off leaves nothing. */
import type { Place, Problem } from '../diagnostic.ts';
import type { Chapter, DraftInline } from '../tree/nodes.ts';
import type { Outline } from '../schema/outline.ts';
import { statementsIn, type Template } from '../template/program.ts';
import type { ArticleFault, DraftArticle } from './article.ts';
import type { Answering, Host } from './asked.ts';
import { runTemplate } from './interpreter.ts';
import { slugOf, type Model } from './models.ts';
import { isWorthKeeping, keep, recalled } from './recalled.ts';
import { leaf, type Group } from './scope.ts';
import { answer } from './when.ts';

type OutlineChapter = Outline['chapters'][number];
type OutlineEntry = OutlineChapter['articles'][number];

/** How a fault was come upon: through which entry of the outline and, inside a run, through which article. */
const wayTo = (model: Model, id: string, template: Template, { source }: ArticleFault): string =>
  `${model.path}: ${id}${source.file === template.file ? '' : ` → ${template.file}`}`;

function toProblem(fault: ArticleFault, files: ReadonlyMap<string, Template>, via: string): Problem {
  const { source, code, message, hint } = fault;
  const written = statementsIn(files.get(source.file)?.body ?? []);
  const at = fault.at ?? [...written].find((statement) => statement.at.line === source.line)?.at;
  const place: Place =
    at === undefined
      ? { kind: 'file', file: source.file }
      : { kind: 'text', file: source.file, ...at, endLine: at.line };
  return { code, severity: 'error', message, place, ...(hint === undefined ? {} : { hint }), via };
}

interface Composer {
  model: Model;
  host: Host;
  scope: Group;
  problems: Problem[];
}

/** What an article sees: the branch's fields and the words the outline passes it. */
function namesOf(scope: Group, given: Readonly<Record<string, string>> | undefined): Group {
  if (given === undefined) return scope;
  const words = Object.entries(given).map(([name, text]) => [name, leaf({ type: 'text', text })] as const);
  return { kind: 'group', fields: { ...scope.fields, ...Object.fromEntries(words) } };
}

function runArticle(id: string, template: Template, names: Group, composer: Composer): DraftArticle {
  const { model, host } = composer;
  const from: Answering = { host, names, runs: model.runs };
  const known = recalled(template, from);
  if (known !== null) return known;
  const isKept = isWorthKeeping(template);
  const { article, asked, faults } = runTemplate(id, template, from, isKept);
  if (faults.length === 0) {
    if (isKept) keep(template, asked, article);
  } else {
    const files = new Map([template, ...model.runs.values()].map((one) => [one.file, one]));
    composer.problems.push(...faults.map((fault) => toProblem(fault, files, wayTo(model, id, template, fault))));
  }
  return article;
}

function composeEntry(entry: OutlineEntry, composer: Composer): DraftArticle | null {
  const { truth, words } = answer(entry.when, composer.host.facts);
  if (truth === 'no') return null;
  const template = composer.model.articles.get(entry.article);
  if (template === undefined) throw new Error(`outline names “${entry.article}”, which has no template`);
  const article = runArticle(entry.article, template, namesOf(composer.scope, entry.with), composer);
  return words === '' ? article : { ...article, condition: words };
}

/** Composes the articles of the decision; their ids begin with “decision-”. */
export function composeDecision(
  model: Model,
  host: Host,
  scope: Group,
): { articles: DraftArticle[]; problems: Problem[] } {
  const composer: Composer = { model, host, scope, problems: [] };
  const articles = model.decision.map((template) => {
    return runArticle(`decision-${slugOf(template.file)}`, template, scope, composer);
  });
  return { articles, problems: composer.problems };
}

/** Composes every chapter of the model; a chapter that no article is left in is a problem. */
export function composeChapters(
  model: Model,
  host: Host,
  scope: Group,
): { chapters: Chapter<DraftInline, null>[]; problems: Problem[] } {
  const composer: Composer = { model, host, scope, problems: [] };
  const source = { file: model.path, line: 1 };
  const chapters = model.outline.chapters.map((chapter): Chapter<DraftInline, null> => {
    const articles = chapter.articles.flatMap((entry) => composeEntry(entry, composer) ?? []);
    if (articles.length === 0) {
      composer.problems.push({
        code: 'chapter-empty',
        severity: 'error',
        message: `chương “${chapter.title}” không còn điều nào`,
        place: { kind: 'file', file: model.path },
        hint: 'giữ ít nhất một điều không có điều kiện trong mỗi chương',
      });
    }
    const title = [{ type: 'text' as const, text: chapter.title }];
    return { type: 'chapter', source, origin: 'model', id: chapter.id, number: null, title, children: articles };
  });
  return { chapters, problems: composer.problems };
}

/** From an outline to chapters: each article's template is run and read; what is switched off leaves nothing. */
import type { Problem } from '../diagnostic.ts';
import type { Chapter, DraftInline } from '../tree/nodes.ts';
import type { Outline } from '../schema/outline.ts';
import { helpersOf, type Host } from './helpers.ts';
import type { DraftArticle, LineFault } from './article.ts';
import { parseArticle } from './markup.ts';
import type { Shadow } from './scope.ts';
import type { Helpers, Template } from '../template/compile.ts';
import { answer } from './when.ts';

/** A type's outline with the texts it names. */
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

type OutlineChapter = Outline['chapters'][number];
type OutlineEntry = OutlineChapter['articles'][number];

function toProblem(fault: LineFault, files: ReadonlyMap<string, Template>, via: string): Problem {
  const { file, line } = fault.source;
  const text = files.get(file)?.file.text.split('\n')[line - 1] ?? '';
  return {
    code: fault.code,
    severity: 'error',
    message: fault.message,
    place: { kind: 'text', file, line, column: 1, endLine: line, endColumn: text.length + 1 },
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
    via,
  };
}

interface Composer {
  model: Model;
  host: Host;
  scope: Record<string, Shadow>;
  helpers: Helpers;
  partials: Record<string, Template['body']>;
  problems: Problem[];
}

function composerOf(model: Model, host: Host, scope: Record<string, Shadow>): Composer {
  const partials = Object.fromEntries([...model.runs].map(([name, run]) => [name, run.body]));
  return { model, host, scope, helpers: helpersOf(host), partials, problems: [] };
}

function runArticle(id: string, template: Template, given: Record<string, string>, composer: Composer): DraftArticle {
  const { model, host, scope, helpers, partials } = composer;
  const text = template.render({ ...scope, ...given }, helpers, partials);
  const { article, faults } = parseArticle(id, template.file.path, text, host.tokens);
  if (faults.length > 0) {
    const files = new Map([template, ...model.runs.values()].map((one) => [one.file.path, one]));
    composer.problems.push(...faults.map((fault) => toProblem(fault, files, `${model.path}: ${id}`)));
  }
  return article;
}

function composeEntry(entry: OutlineEntry, composer: Composer): DraftArticle | null {
  const { truth, words } = answer(entry.when, composer.host.facts);
  if (truth === 'no') return null;
  const template = composer.model.articles.get(entry.article);
  if (template === undefined) throw new Error(`outline names “${entry.article}”, which has no template`);
  const article = runArticle(entry.article, template, entry.with ?? {}, composer);
  return words === '' ? article : { ...article, condition: words };
}

/** Composes the articles of the decision; their ids begin with “decision-”. */
export function composeDecision(
  model: Model,
  host: Host,
  scope: Record<string, Shadow>,
): { articles: DraftArticle[]; problems: Problem[] } {
  const composer = composerOf(model, host, scope);
  const articles = model.decision.map((template) => {
    const name = template.file.path.replace(/^.*\/|\.hbs$/gu, '');
    return runArticle(`decision-${name}`, template, {}, composer);
  });
  return { articles, problems: composer.problems };
}

/** Composes every chapter of the model; a chapter that no article is left in is a problem. */
export function composeChapters(
  model: Model,
  host: Host,
  scope: Record<string, Shadow>,
): { chapters: Chapter<DraftInline, null>[]; problems: Problem[] } {
  const composer = composerOf(model, host, scope);
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

/**
 * The library defines, the program equals it: every article of every model, for every covering combination of answers,
 * reads the same from the program's walk and from the real Handlebars library (design: a fast path is held by a test).
 */
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/core/compose/asked.ts';
import { runTemplate } from '../../src/core/compose/interpreter.ts';
import { scopeOf, type Field, type Group } from '../../src/core/compose/scope.ts';
import type { DraftArticle } from '../../src/core/compose/article.ts';
import { factsOf } from '../../src/core/facts/index.ts';
import { lawOn } from '../../src/core/law/index.ts';
import type { BranchType } from '../../src/core/index.ts';
import { readBranch } from '../../src/core/read/branch.ts';
import type { Branch } from '../../src/core/schema/branch.ts';
import type { DraftInline } from '../../src/core/tree/nodes.ts';
import { covering } from '../models/covering.ts';
import { TYPES } from '../models/full-branch.ts';
import { asked, branchOf } from '../models/questions.ts';
import { library, libraryFiles } from '../support/library.ts';
import { DOTS, handlebarsOf } from './handlebars.ts';

const render = handlebarsOf(libraryFiles().filter(({ path }) => path.endsWith('.hbs')));

/** The scope as plain strings, lists and records, as anyone would hand it to Handlebars. */
function plain(field: Field): unknown {
  if (field.kind === 'list') return field.items.map(plain);
  if (field.kind === 'group')
    return Object.fromEntries(Object.entries(field.fields).map(([name, one]) => [name, plain(one)]));
  return words(field.content);
}

function words(content: readonly DraftInline[]): string {
  const texts = content.map((inline) => {
    if (inline.type === 'blank') return DOTS;
    return inline.type === 'written-reference' ? `<${inline.target}>` : inline.text;
  });
  return texts.join('');
}

/** An article of the tree as an editor would write it. */
function written({ title, children }: DraftArticle): string[] {
  const id = (of: { id: string }): string => `{#${of.id.split('/').at(-1)!}}`;
  const row = (cells: DraftInline[][]): string => `| ${cells.map(words).join(' | ')} |`;
  const lines = children.flatMap((child): string[] => {
    if (child.type === 'paragraph') return [words(child.content)];
    if (child.type === 'table') return child.rows.map(row);
    const inner = child.children.flatMap((part): string[] => {
      if (part.type === 'paragraph') return [`  ${words(part.content)}`];
      if (part.type === 'table') return part.rows.map((cells) => `  ${row(cells)}`);
      // The end mark is set by compose.
      return [`  - ${words(part.content.slice(0, -1))} ${id(part)}`];
    });
    return [`- ${words(child.content)} ${id(child)}`, ...inner];
  });
  return title.length === 0 ? lines : [`# ${words(title)}`, ...lines];
}

const NOTHING: Record<string, string> = {};

const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trimEnd()));

/** Every article of the model both ways, whatever its own condition. */
function bothWays(type: BranchType, branch: Branch, date: string): { ours: string[]; theirs: string[] } {
  const { models, documents, figures, shape } = library();
  const model = models.get(type)!;
  const law = lawOn(date, documents, figures);
  const facts = factsOf(branch, law);
  const host: Host = { facts, law, cited: new Set(), figures: new Set() };
  const scope = scopeOf(branch, shape);
  const rendered = render(facts, law);
  const entries = model.outline.chapters.flatMap(({ articles }) => articles);
  const articles = entries.map(({ article, with: given }) => ({
    template: model.articles.get(article)!,
    given: given ?? NOTHING,
  }));
  const ours: string[] = [];
  const theirs: string[] = [];
  for (const { template, given } of [
    ...articles,
    ...model.decision.map((one) => ({ template: one, given: NOTHING })),
  ]) {
    const passed = Object.entries(given).map(([name, text]): [string, Field] => [
      name,
      { kind: 'leaf', content: [{ type: 'text', text }] },
    ]);
    const names: Group = { kind: 'group', fields: { ...scope.fields, ...Object.fromEntries(passed) } };
    const run = runTemplate('a', template, { host, names, runs: model.runs });
    ours.push(template.file, ...written(run.article));
    theirs.push(template.file, ...linesOf(rendered(template.file, plain(names) as object)));
  }
  return { ours, theirs };
}

describe('a program prints what Handlebars renders', () => {
  it.each(TYPES)('%s', (type) => {
    const { sizes, clash } = asked(type);
    const rows = covering(sizes, clash);
    const lengths = rows.map((row, index) => {
      const { name, day, branch } = branchOf(type, row, index);
      const read = readBranch({ branch: { path: 'branch.yaml', text: stringify(branch) } }, library().schemas);
      const { ours, theirs } = bothWays(type, read.value!.branch, day);
      expect(ours, name).toEqual(theirs);
      return ours.length;
    });
    expect(Math.min(...lengths)).toBeGreaterThan(120);
  });
});

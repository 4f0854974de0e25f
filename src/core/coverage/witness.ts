/** What each branch has shown: which answers its conditions got, which blocks stand in its regulation. */
import type { Facts } from '../facts/index.ts';
import type { BlockBase, Regulation } from '../tree/nodes.ts';
import type { Term, WrittenFile, WrittenModel } from './models.ts';
import type { Written } from './written.ts';

/** By what an answer to a condition of a template is known. */
export const answerKey = (file: string, line: number, fact: string, answer: 'yes' | 'no'): string =>
  `${file}:${line} ${fact} ${answer}`;
/** By what a text of a template is known: the line it begins on. */
export const textKey = (file: string, line: number): string => `${file}:${line}`;
/** An article belongs to a model, however many share its text. */
export const articleKey = (type: string, article: string): string => `${type} ${article}`;

/** One branch as made. */
export interface Shown {
  facts: Facts;
  regulation: Regulation;
}

/** Keys of what was met, each with how many branches met it. */
export type Met = Map<string, number>;

/** The terms that are asked: up to the first that fails, and no further than the first that is not answered. */
function askTerms(terms: readonly Term[], file: string, facts: Facts, met: Set<string>): boolean {
  for (const { fact, wanted, line } of terms) {
    const answer = facts(fact);
    if (answer !== 'yes' && answer !== 'no') return false;
    met.add(answerKey(file, line, fact, answer));
    if ((answer === 'yes') !== wanted) return false;
  }
  return true;
}

function ask(written: readonly Written[], path: string, reach: Reach): void {
  for (const one of written) {
    if (one.type === 'inclusion') {
      const run = reach.runs.get(one.run);
      if (run !== undefined) ask(run.written, run.file.path, reach);
    } else if (one.type === 'condition') {
      const answer = reach.facts(one.fact);
      // What a draft has not answered prints both alternatives and decides neither.
      if (answer !== 'yes' && answer !== 'no') continue;
      reach.met.add(answerKey(path, one.line, one.fact, answer));
      ask(answer === 'yes' ? one.whenYes : one.whenNo, path, reach);
    }
  }
}

interface Reach {
  facts: Facts;
  runs: ReadonlyMap<string, WrittenFile>;
  met: Set<string>;
}

/** Every block that certainly stands in the regulation: not as one of two alternatives. */
function* certain(blocks: readonly unknown[]): Generator<BlockBase & { type: string; id?: string }> {
  for (const block of blocks as (BlockBase & { type: string; id?: string; children?: unknown[] })[]) {
    if (block.condition !== undefined) continue;
    yield block;
    yield* certain(block.children ?? []);
  }
}

/** What one branch has met of its model. */
function metBy({ facts, regulation }: Shown, model: WrittenModel, runs: Reach['runs']): Set<string> {
  const met = new Set<string>();
  const reach: Reach = { facts, runs, met };
  const files = new Set<string>();
  const ids = new Set<string>();
  for (const block of regulation.parts.flatMap((part) => [...certain(part.blocks)])) {
    if (block.origin !== 'model') continue;
    met.add(textKey(block.source.file, block.source.line));
    if (block.type === 'article') {
      files.add(block.source.file);
      ids.add(block.id ?? '');
    }
  }
  for (const basis of model.bases) askTerms(basis, model.file.path, facts, met);
  for (const { article, when, template } of model.entries) {
    const stands = askTerms(when, model.file.path, facts, met);
    // A commune may have left the article out, or written it anew.
    if (!stands || !ids.has(article) || !files.has(template.file.path)) continue;
    met.add(articleKey(model.type, article));
    ask(template.written, template.file.path, reach);
  }
  for (const { file, written } of regulation.kind === 'decision' ? model.decision : []) ask(written, file.path, reach);
  return met;
}

/** Counts what the branches of all models have met. */
export function metByAll(
  shown: readonly (Shown & { model: WrittenModel })[],
  runs: ReadonlyMap<string, WrittenFile>,
): Met {
  const met: Met = new Map();
  for (const { model, ...one } of shown) {
    for (const key of metBy(one, model, runs)) met.set(key, (met.get(key) ?? 0) + 1);
  }
  return met;
}

/**
 * Coverage: what given branches show of the models, for editors who want to see every alternative in print.
 *
 * Counted are the answers of conditions (each condition of a template or an outline is to be met both ways), the
 * articles of each model, and the clauses, points, paragraphs and tables of the templates. A condition counts for a
 * branch where the branch comes to it; one that stands inside another counts only when the outer one lets it. What a
 * draft leaves open counts as neither answer. A condition on the law is answered by dates alone: only the answers that
 * the law gives on some day of the period of the branches count, for it cannot be met otherwise.
 */
import { hasErrors, type Result, type SourceFile } from '../diagnostic.ts';
import type { BranchType, Library } from '../library.ts';
import { makeRegulation, type Options } from '../pipeline.ts';
import type { BranchInput } from '../read/branch.ts';
import { writtenModels, type Term, type WrittenFile, type WrittenModel } from './models.ts';
import { periodOf, type Days, type Period } from './period.ts';
import { countsOf } from './counts.ts';
import type { Coverage, CoveredFile, CoveredLine, Hits, TextLine } from './types.ts';
import { answerKey, articleKey, metByAll, textKey, type Met, type Shown } from './witness.ts';
import type { Written, WrittenText } from './written.ts';

export { percent } from './counts.ts';
export { writeCoverage } from './page.ts';
export { percentText } from './words.ts';

/** A branch as the pipeline made it, with how it answers conditions. */
export interface ShownBranch extends Shown {
  type: BranchType;
  /** the day by which law was chosen */
  date: string;
}

export interface CoverageOptions {
  /** the day (YYYY-MM-DD) up to which law counts even if no branch is so young */
  on: string;
  /** the models that count; all when absent */
  types?: readonly BranchType[];
}

/** Makes a branch's regulation and keeps how it answers; no value when the branch has errors. */
export function showBranch(input: BranchInput, library: Library, { on }: Options): Result<ShownBranch> {
  let heard: Pick<ShownBranch, 'facts' | 'type'> | null = null;
  const keep = (facts: Shown['facts'], type: BranchType): void => {
    heard = { facts, type };
  };
  const { value, problems } = makeRegulation(input, library, { on, heard: keep });
  const answers = heard as Pick<ShownBranch, 'facts' | 'type'> | null;
  if (value === null || answers === null || hasErrors(problems)) return { value: null, problems };
  return { value: { ...answers, regulation: value.regulation, date: value.date }, problems };
}

interface Collector {
  met: Met;
  runs: ReadonlyMap<string, WrittenFile>;
  period: Period;
  /** file → its lines, keyed so that what two models share stands once */
  files: Map<string, { file: SourceFile; lines: Map<string, CoveredLine> }>;
}

/** The lines of a file, to add to. */
function linesOf(file: SourceFile, { files }: Collector): Map<string, CoveredLine> {
  const known = files.get(file.path) ?? { file, lines: new Map<string, CoveredLine>() };
  files.set(file.path, known);
  return known.lines;
}

const KINDS: Record<WrittenText['kind'], TextLine['kind'] | null> = {
  title: null,
  clause: 'clause',
  point: 'point',
  paragraph: 'paragraph',
  table: 'table',
};

/** @param days those on which the law lets a branch come to the condition */
function addCondition(file: SourceFile, line: number, fact: string, days: Days, to: Collector): void {
  const key = `${line} ${fact}`;
  const before = linesOf(file, to).get(key);
  const hits = (answer: 'yes' | 'no'): Hits => {
    if (to.period.when(fact, answer, days).length > 0) return to.met.get(answerKey(file.path, line, fact, answer)) ?? 0;
    return before?.kind === 'condition' ? before[answer] : null;
  };
  linesOf(file, to).set(key, { kind: 'condition', line, fact, yes: hits('yes'), no: hits('no') });
}

function addWritten(written: readonly Written[], file: SourceFile, days: Days, to: Collector): void {
  const possible = days.length > 0;
  for (const one of written) {
    if (one.type === 'inclusion') {
      const run = to.runs.get(one.run);
      if (run !== undefined) addWritten(run.written, run.file, days, to);
    } else if (one.type === 'condition') {
      addCondition(file, one.line, one.fact, days, to);
      addWritten(one.whenYes, file, to.period.when(one.fact, 'yes', days), to);
      addWritten(one.whenNo, file, to.period.when(one.fact, 'no', days), to);
    } else {
      const kind = KINDS[one.kind];
      const key = String(one.line);
      const known = linesOf(file, to).get(key);
      if (kind === null || (!possible && known !== undefined)) continue;
      const hits = possible ? (to.met.get(textKey(file.path, one.line)) ?? 0) : null;
      linesOf(file, to).set(key, { kind, line: one.line, id: one.id, hits });
    }
  }
}

/** Adds the terms of an outline; gives the days on which all of them can hold. */
function addTerms(terms: readonly Term[], file: SourceFile, to: Collector): Days {
  return terms.reduce((days, { fact, wanted, line }) => {
    addCondition(file, line, fact, days, to);
    return to.period.when(fact, wanted ? 'yes' : 'no', days);
  }, to.period.all);
}

function addModel({ type, file, bases, entries, decision }: WrittenModel, to: Collector): void {
  for (const basis of bases) addTerms(basis, file, to);
  for (const { article, line, when, template } of entries) {
    const days = addTerms(when, file, to);
    const hits = days.length > 0 ? (to.met.get(articleKey(type, article)) ?? 0) : null;
    linesOf(file, to).set(article, { kind: 'article', line, id: article, hits });
    addWritten(template.written, template.file, days, to);
  }
  for (const { file: own, written } of decision) addWritten(written, own, to.period.all, to);
}

/** Measures what the branches show of the library that they were made by. `files` are the texts of that library. */
export function coverage(
  branches: readonly ShownBranch[],
  library: Library,
  files: readonly SourceFile[],
  { on, types }: CoverageOptions,
): Coverage {
  const dates = [...branches.map(({ date }) => date), on].sort();
  const period = { from: dates[0] ?? on, to: dates.at(-1) ?? on };
  const { models, runs } = writtenModels(library, files);
  const counted = models.filter(({ type }) => types === undefined || types.includes(type));
  const shown = branches.flatMap((branch) => {
    const model = counted.find(({ type }) => type === branch.type);
    return model === undefined ? [] : { ...branch, model };
  });
  const collector: Collector = {
    met: metByAll(shown, runs),
    runs,
    period: periodOf(library, period.from, period.to),
    files: new Map(),
  };
  for (const model of counted) addModel(model, collector);

  const covered = [...collector.files.values()].map(({ file, lines }): CoveredFile => {
    const sorted = [...lines.values()].sort((a, b) => a.line - b.line);
    return { path: file.path, text: file.text, lines: sorted };
  });
  covered.sort((a, b) => (a.path < b.path ? -1 : 1));
  const counts = countsOf(covered.flatMap(({ lines }) => lines));
  return { files: covered, counts, branches: shown.length, period };
}

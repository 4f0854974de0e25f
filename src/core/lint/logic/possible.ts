/**
 * Can conditions hold together in some branch on some day? Facts of the law are tried day by day, the others by cases.
 */
import { FACT_NAMES } from '../../facts/index.ts';
import { lawOn } from '../../law/index.ts';
import type { LawDocuments } from '../../schema/documents.ts';
import type { LawFigures } from '../../schema/figures.ts';
import type { Conditions, Literal } from '../template/tags.ts';
import { IMPLICATIONS } from './implications.ts';

/** At least one literal is true. */
export type Clause = readonly Literal[];

type LawFacts = ReadonlyMap<string, readonly boolean[]>;

/** Every law fact with its answer on each day on which anything in the law changes. */
function lawFacts(documents: LawDocuments, figures: LawFigures): LawFacts {
  const days = new Set<string>();
  const add = (day: string | null): void => {
    if (day !== null) days.add(day.length === 4 ? `${day}-01-01` : day);
  };
  for (const { date, inForceFrom, supersededOn } of documents.documents) [date, inForceFrom, supersededOn].forEach(add);
  for (const { from, to } of figures.figures.flatMap(({ values }) => values)) [from, to].forEach(add);
  // The day before everything, too.
  const laws = ['1900-01-01', ...[...days].sort()].map((day) => lawOn(day, documents, figures));
  const chains = Object.keys(documents.chains).map((chain): [string, boolean[]] => [
    `law.${chain}`,
    laws.map(({ chains: verdicts }) => ['in-force', 'to-verify'].includes(verdicts[chain]?.state ?? '')),
  ]);
  const numbers = figures.figures.map(({ id }): [string, boolean[]] => [
    `figure.${id}`,
    laws.map(({ figures: verdicts }) => verdicts[id]?.state !== 'none'),
  ]);
  return new Map([...chains, ...numbers]);
}

/** Tries both answers of one fact after another. */
function satisfiable(clauses: readonly Clause[]): boolean {
  if (clauses.some((clause) => clause.length === 0)) return false;
  const unit = clauses.find((clause) => clause.length === 1)?.[0];
  const literal = unit ?? clauses[0]?.[0];
  if (literal === undefined) return true;
  if (satisfiable(assume(clauses, literal))) return true;
  return unit === undefined && satisfiable(assume(clauses, { ...literal, wanted: !literal.wanted }));
}

/** What is left to satisfy when the literal is true. */
function assume(clauses: readonly Clause[], { fact, wanted }: Literal): Clause[] {
  return clauses
    .filter((clause) => !clause.some((one) => one.fact === fact && one.wanted === wanted))
    .map((clause) => clause.filter((one) => one.fact !== fact));
}

export interface Logic {
  /**
   * Is there a branch of the type, and a day, for which every clause holds? No, when a clause names what is no fact:
   * that has been told, and whatever else follows from it would be a second message for one cause.
   */
  possible: (type: string, clauses: readonly Clause[]) => boolean;
  /** Whenever the conditions hold, does the literal? Of a fact of a law that could not be read nobody can say no. */
  follows: (type: string, conditions: Conditions, literal: Literal) => boolean;
  /** Is there such a fact? Facts of a law that could not be read all count as known. */
  knows: (fact: string) => boolean;
}

/** The logic of facts under this law; with law data that could not be read its facts may have any answer. */
export function logicOf(law: { documents: LawDocuments; figures: LawFigures } | null): Logic {
  const onDays: LawFacts = law === null ? new Map() : lawFacts(law.documents, law.figures);
  const known = new Map<string, boolean>();

  const isUnread = (fact: string): boolean => law === null && /^(?:law|figure)\./u.test(fact);
  const knows = (fact: string): boolean => FACT_NAMES.includes(fact) || onDays.has(fact) || isUnread(fact);

  const solve = (type: string, clauses: readonly Clause[]): boolean => {
    const rules = IMPLICATIONS.filter(({ types }) => types?.includes(type) ?? true).map(({ clause }) => clause);
    const facts = [...new Set(clauses.flat().map(({ fact }) => fact))].filter((fact) => onDays.has(fact));
    const answers = new Map<string, boolean[]>();
    const days = facts.length === 0 ? 1 : (onDays.get(facts[0] ?? '')?.length ?? 1);
    for (let day = 0; day < days; day += 1) {
      const row = facts.map((fact) => onDays.get(fact)?.[day] ?? false);
      answers.set(row.join(), row);
    }
    return [...answers.values()].some((row) => {
      const settled = facts.map((fact, index): Literal => ({ fact, wanted: row[index] ?? false }));
      return satisfiable(settled.reduce(assume, [...rules, ...clauses]));
    });
  };

  const possible = (type: string, clauses: readonly Clause[]): boolean => {
    const key = JSON.stringify([type, clauses]);
    const isSound = clauses.flat().every(({ fact }) => knows(fact));
    const answer = known.get(key) ?? (isSound && solve(type, clauses));
    known.set(key, answer);
    return answer;
  };
  return {
    possible,
    follows: (type, conditions, { fact, wanted }) =>
      isUnread(fact) || !possible(type, [...conditions.map((literal) => [literal]), [{ fact, wanted: !wanted }]]),
    knows,
  };
}

/**
 * The facts a model may ask about: the only names that stand in `#if`, `#unless` and `when:`.
 */
import type { Law } from '../law/index.ts';
import type { Branch } from '../schema/branch.ts';
import { BRANCH_FACTS } from './branch.ts';
import { lawFact } from './law.ts';
import { truth, type Truth } from './truth.ts';

export type { Truth } from './truth.ts';

/** Answers one fact's name; null when there is no such fact. */
export type Facts = (name: string) => Truth | null;

/** Every fact's name that does not depend on the law. */
export const FACT_NAMES: readonly string[] = [...Object.keys(BRANCH_FACTS), 'decision'];

/** The form a branch gives its regulation: as the file says, otherwise as the law of the day allows. */
export function formOf(branch: Partial<Branch>, law: Law): 'regulation' | 'decision' {
  const may = law.figures['branch-issues-regulation'];
  const allowed = may === undefined || may.state === 'none' || may.value !== 'không';
  return branch.document?.form ?? (allowed ? 'regulation' : 'decision');
}

/** Is this a name that may stand in a condition? Chains and figures are looked up in the law data. */
export function isFactName(name: string, law: Law): boolean {
  return FACT_NAMES.includes(name) || lawFact(name, law) !== null;
}

/**
 * The facts of a branch on the law's date. In a final document what an optional field leaves unsaid is no (a required
 * one would have been missed); a blank model passes an empty branch, in which all is unknown but the law.
 */
export function factsOf(branch: Partial<Branch>, law: Law): Facts {
  // Templates ask the same again and again.
  const known = new Map<string, Truth | null>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = answerOf(name, branch, law)));
    return answer;
  };
}

function answerOf(name: string, branch: Partial<Branch>, law: Law): Truth | null {
  if (name === 'decision') return truth(formOf(branch, law) === 'decision');
  if (!Object.hasOwn(BRANCH_FACTS, name)) return lawFact(name, law);
  const answer = BRANCH_FACTS[name]?.ask(branch) ?? null;
  return answer === 'unknown' && branch.status === 'final' ? 'no' : answer;
}

/** “nếu có chi ủy” for an alternative that stands when the fact is `value`. */
export function conditionWords(name: string, value: boolean): string {
  const fact = BRANCH_FACTS[name];
  if (fact === undefined) return `nếu ${value ? '' : 'không '}${name}`;
  return value ? fact.yes : fact.no;
}

/** “nếu có chi ủy, không có phó bí thư”: several conditions in one phrase. */
export function joinConditions(conditions: readonly string[]): string {
  return conditions.map((words, index) => (index === 0 ? words : words.replace(/^nếu /u, ''))).join(', ');
}

/** Conditions of an outline: `when: fact`, `when: not fact`, `when: [a, not b]` (all must hold). */
import { conditionWords, joinConditions, type Facts, type Truth } from '../facts/index.ts';

interface Term {
  fact: string;
  wanted: boolean;
}

/** Splits a condition into its terms. */
export function terms(when: string | readonly string[]): Term[] {
  const list = typeof when === 'string' ? [when] : when;
  return list.map((text) => {
    const negated = /^not\s+/u.exec(text);
    return negated ? { fact: text.slice(negated[0].length), wanted: false } : { fact: text, wanted: true };
  });
}

export interface Answer {
  truth: Truth;
  /** the open terms in words, “nếu có chi ủy, có phó bí thư”; empty when nothing is open */
  words: string;
}

/** A condition holds when all terms hold, fails when one fails, and is open otherwise. */
export function answer(when: string | readonly string[] | undefined, facts: Facts): Answer {
  const open: string[] = [];
  for (const { fact, wanted } of when === undefined ? [] : terms(when)) {
    const truth = facts(fact);
    if (truth === null) throw new Error(`condition on “${fact}”, which is no fact`);
    if (truth === 'unknown') open.push(conditionWords(fact, wanted));
    else if ((truth === 'yes') !== wanted) return { truth: 'no', words: '' };
  }
  return { truth: open.length > 0 ? 'unknown' : 'yes', words: joinConditions(open) };
}

/** The chains an outline cites under these facts, in order; those whose condition is open are cited too. */
export function chainsOf(bases: readonly (string | { chain: string; when: string })[], facts: Facts): string[] {
  return bases.flatMap((basis) => {
    if (typeof basis === 'string') return basis;
    return answer(basis.when, facts).truth === 'no' ? [] : basis.chain;
  });
}

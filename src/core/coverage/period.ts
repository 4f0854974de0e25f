/** The answers that the law gives to its conditions within a period. */
import { factsOf, type Truth } from '../facts.ts';
import { lawOn } from '../law/index.ts';
import type { Library } from '../library.ts';

const DAY = /"(\d{4}-\d{2}-\d{2})"/gu;

/** The days of the period on which the law may change: its first one, and every day that the law data name. */
function days({ documents, figures }: Library, from: string, to: string): string[] {
  const named = [...JSON.stringify([documents, figures]).matchAll(DAY)].map(([, day = '']) => day);
  return [...new Set([from, ...named, to])].filter((day) => day >= from && day <= to);
}

/** Says whether a condition can be answered so on some day of the period; what is not of the law always can. */
export function answersIn(library: Library, from: string, to: string): (fact: string, answer: Truth) => boolean {
  const laws = days(library, from, to).map((day) => factsOf({}, lawOn(day, library.documents, library.figures)));
  const known = new Map<string, Set<Truth | null>>();
  return (fact, answer) => {
    if (!/^(law|figure)\./u.test(fact)) return true;
    const answers = known.get(fact) ?? new Set(laws.map((facts) => facts(fact)));
    known.set(fact, answers);
    return answers.has(answer);
  };
}

/** The answers that the law gives to its conditions within a period. */
import { factsOf, type Truth } from '../facts/index.ts';
import { lawOn } from '../law/index.ts';
import type { Library } from '../library.ts';

const DAY = /"(\d{4}-\d{2}-\d{2})"/gu;

/** The days of the period on which the law may change: its first one, and every day that the law data name. */
function days({ documents, figures }: Library, from: string, to: string): string[] {
  const named = [...JSON.stringify([documents, figures]).matchAll(DAY)].map(([, day = '']) => day);
  return [...new Set([from, ...named, to])].filter((day) => day >= from && day <= to);
}

/** Days of the period, by their place in it. */
export type Days = readonly number[];

export interface Period {
  /** every day on which the law may differ from the day before */
  all: Days;
  /** those of `days` on which a condition has the answer; what is not of the law may be answered so on each */
  when: (fact: string, answer: Truth, days: Days) => Days;
}

/** The days of the period on which law conditions can be answered one way or the other. */
export function periodOf(library: Library, from: string, to: string): Period {
  const laws = days(library, from, to).map((day) => factsOf({}, lawOn(day, library.documents, library.figures)));
  const known = new Map<string, (Truth | null)[]>();
  const answers = (fact: string): (Truth | null)[] => {
    const found = known.get(fact) ?? laws.map((facts) => facts(fact));
    known.set(fact, found);
    return found;
  };
  return {
    all: laws.map((_, index) => index),
    when: (fact, answer, among) =>
      /^(law|figure)\./u.test(fact) ? among.filter((day) => answers(fact)[day] === answer) : among,
  };
}

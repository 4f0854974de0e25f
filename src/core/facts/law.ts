/** The facts that the law of the day answers: `law.<chain>` and `figure.<id>` are in force. */
import type { Law } from '../law/index.ts';
import { truth, type Truth } from './truth.ts';

/** Every document of a day asks the same: the answers are kept as long as the law is. */
const answers = new WeakMap<Law, ReadonlyMap<string, Truth>>();

/** The answer to a fact's name; null when the law has no such fact. */
export function lawFact(name: string, law: Law): Truth | null {
  let known = answers.get(law);
  if (known === undefined) {
    known = factsOfLaw(law);
    answers.set(law, known);
  }
  return known.get(name) ?? null;
}

function factsOfLaw({ chains, figures }: Law): Map<string, Truth> {
  const facts = new Map<string, Truth>();
  for (const [id, { state }] of Object.entries(chains)) {
    facts.set(`law.${id}`, truth(state === 'in-force' || state === 'to-verify'));
  }
  for (const [id, { state }] of Object.entries(figures)) facts.set(`figure.${id}`, truth(state !== 'none'));
  return facts;
}

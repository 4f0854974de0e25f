/**
 * Templates as the real Handlebars library renders them, with nothing of ours but the helpers: the definition of what
 * a program must print. Conditions name facts, not values, so their names are handed over as strings.
 */
import Handlebars from 'handlebars';
import { inWords } from '../../src/core/compose/words.ts';
import type { SourceFile } from '../../src/core/diagnostic.ts';
import type { Facts } from '../../src/core/facts/index.ts';
import { isFullDate, longDate, shortDate } from '../../src/core/law/date.ts';
import { citation, figureText, shortCitation, type Law } from '../../src/core/law/index.ts';

/** What stands for a blank. */
export const DOTS = '………';

interface Options {
  hash: Record<string, string | undefined>;
  fn: (context: unknown) => string;
  inverse: (context: unknown) => string;
}

/** One document's helpers; `cited` are the chains whose full citation stands before. */
function helpersOf(facts: Facts, law: Law, cited: Set<string>): Record<string, (...args: never[]) => unknown> {
  return {
    if(this: unknown, fact: string, { fn, inverse }: Options) {
      return facts(fact) === 'yes' ? fn(this) : inverse(this);
    },
    unless(this: unknown, fact: string, { fn, inverse }: Options) {
      return facts(fact) === 'yes' ? inverse(this) : fn(this);
    },
    ref: (target: string) => `<${target}>`,
    date(text: string, { hash }: Options) {
      if (!isFullDate(text)) return text;
      return hash['form'] === 'long' ? longDate(text) : shortDate(text);
    },
    words: (text: string) => (text === DOTS ? DOTS : inWords(Number(text))),
    items(list: (string | Record<string, string>)[], key: unknown) {
      const texts = list.map((item) => (typeof item === 'string' ? item : (item[String(key)] ?? '')));
      const last = texts.pop() ?? '';
      return texts.length === 0 ? last : `${texts.join(', ')} và ${last}`;
    },
    figure(id: string, { hash }: Options) {
      const verdict = law.figures[id];
      if (verdict === undefined || verdict.state === 'none') return hash['else'];
      return hash['form'] === 'words' && typeof verdict.value === 'number'
        ? inWords(verdict.value)
        : figureText(verdict);
    },
    basis(chain: string, { hash }: Options) {
      const verdict = law.chains[chain];
      if (verdict?.state !== 'in-force' && verdict?.state !== 'to-verify') return hash['else'];
      const words = cited.has(chain) ? shortCitation(verdict) : citation(verdict);
      cited.add(chain);
      return words;
    },
  };
}

/** Compiles every template of the folder once. The answer renders one of them for a document. */
export function handlebarsOf(files: readonly SourceFile[]) {
  const environment = Handlebars.create();
  const options = { noEscape: true, explicitPartialContext: true };
  const bodies = files.map(({ path, text }) => {
    const source = text.replace(/\{\{(#|else )(if|unless) ([\w.-]+)\}\}/gu, '{{$1$2 "$3"}}');
    const body = environment.compile(source, options);
    const run = /common\/(runs\/.*)\.hbs$/u.exec(path)?.[1];
    if (run !== undefined) environment.registerPartial(run, body);
    return [path, body] as const;
  });
  const byPath = new Map(bodies);
  return (facts: Facts, law: Law) => {
    const helpers = helpersOf(facts, law, new Set());
    return (path: string, names: object): string => byPath.get(path)?.(names, { helpers: helpers }) ?? '';
  };
}

/** The articles and clauses of the model that an adaptation may name. */
import type { Model } from '../../../core/compose/models.ts';
import { partsOf, statementsIn, type Line, type Statement } from '../../../core/template/program.ts';
import type { Offer } from './offers.ts';

/** The keys of an adaptation whose value is the id of an article or a clause. */
export const ACTIONS: readonly string[] = ['omit', 'include', 'replace', 'addAfter'];

/** So much of a clause is enough to know it by. */
const SHOWN = 70;

/** The words of a line; what a branch fills in is dotted. */
function wordsOf(line: Line): string {
  const words = partsOf(line).map((part) => (part.type === 'text' ? part.text : '…'));
  const text = words.join('').trim();
  return text.length > SHOWN ? `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …` : text;
}

function linesOf(article: string, { articles, runs }: Model): Statement[] {
  const own = [...statementsIn(articles.get(article)?.body ?? [])];
  return own.flatMap((one) => (one.type === 'include' ? [...statementsIn(runs.get(one.run)?.body ?? [])] : one));
}

/** What an action of that name may name, as far as the locks of the outline let it, in the order of the model. */
export function targetOffers(action: string, model: Model): Offer[] {
  const entries = model.outline.chapters.flatMap(({ articles }) => articles);
  return entries.flatMap(({ article, lock }): Offer[] => {
    if (lock === 'locked') return [];
    const lines = linesOf(article, model);
    const title = lines.find((one) => one.type === 'title');
    const whole: Offer = {
      text: article,
      title: title === undefined ? '' : wordsOf(title),
      info: '',
      opens: 'nothing',
    };
    const all = lines.flatMap((one): Offer[] =>
      one.type === 'clause' ? [{ text: `${article}/${one.id}`, title: wordsOf(one), info: '', opens: 'nothing' }] : [],
    );
    // A clause may be written for each of two cases.
    const clauses = [...new Map(all.map((one) => [one.text, one])).values()];
    if (action === 'include') return lock === 'optional' ? [whole] : [];
    return action === 'omit' && lock === 'text' ? clauses : [whole, ...clauses];
  });
}

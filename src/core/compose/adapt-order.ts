/** Which of several adaptations of one place stand: a branch decides over its commune, one file only once. */
import type { Problem } from '../diagnostic.ts';
import { articleOf, isClause, type Adaptation } from './adaptation.ts';

/** Does the change take the whole article, with all that stands in it? */
const takesArticle = ({ action, target }: Adaptation): boolean =>
  !isClause(target) && (action === 'omit' || action === 'replace');

/** Do two changes decide of the same text? Additions never stand in the way of one another's anchor. */
function collide(one: Adaptation, other: Adaptation): boolean {
  if (one.target === other.target) return (one.action === 'addAfter') === (other.action === 'addAfter');
  return takesArticle(other) && isClause(one.target) && articleOf(one.target) === other.target;
}

/** An addition to the end of an article that is replaced or left out by the same file. */
const addsToTaken = (one: Adaptation, other: Adaptation): boolean =>
  takesArticle(other) && one.target === other.target && one.action === 'addAfter';

const conflict = (one: Adaptation, other: Adaptation): boolean =>
  collide(one, other) || collide(other, one) || addsToTaken(one, other) || addsToTaken(other, one);

/** A branch's addition stands beside its commune's; anything else of the branch takes the place of the commune's. */
const overrules = (own: Adaptation, common: Adaptation): boolean =>
  own.action === 'addAfter' ? false : collide(common, own) || addsToTaken(common, own);

function twice(one: Adaptation, first: Adaptation): Problem {
  const same = one.target === first.target;
  return {
    code: 'adaptation-twice',
    severity: 'error',
    message: same
      ? `“${one.target}” đã được điều chỉnh ở dòng ${first.place.line}`
      : `“${one.target}” và “${first.target}” ở dòng ${first.place.line} cùng điều chỉnh một chỗ`,
    place: one.place,
    hint: 'gộp hai mục thành một, hoặc bỏ một mục',
  };
}

function nothingToInclude(one: Adaptation): Problem {
  return {
    code: 'adaptation-changes-nothing',
    severity: 'warning',
    message: `“${one.target}” không bị tệp xã, phường bỏ hay thay nên không cần giữ lại`,
    place: one.place,
    hint: 'bỏ mục này khỏi adaptations',
  };
}

/** The adaptations that stand, in their order; of two in one file about the same text the second is a problem. */
export function standing(adaptations: readonly Adaptation[]): { standing: Adaptation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const single: Adaptation[] = [];
  for (const one of adaptations) {
    const first = single.find((other) => other.origin === one.origin && conflict(one, other));
    if (first === undefined) single.push(one);
    else problems.push(twice(one, first));
  }
  const own = single.filter(({ origin }) => origin === 'branch');
  const common = single.filter(({ origin }) => origin === 'commune');
  const kept = single.filter((one) => one.origin === 'branch' || !own.some((other) => overrules(other, one)));
  const isNeeded = (one: Adaptation): boolean =>
    one.action !== 'include' || (one.origin === 'branch' && common.some((other) => overrules(one, other)));
  problems.push(...kept.filter((one) => !isNeeded(one)).map(nothingToInclude));
  return { standing: kept.filter(isNeeded), problems };
}

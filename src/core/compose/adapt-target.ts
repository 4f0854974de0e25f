/** What an adaptation aims at: is it in the model, do the outline's locks allow the change, does the branch have it? */
import type { Problem } from '../diagnostic.ts';
import { conditionWords, joinConditions } from '../facts/index.ts';
import { nearest } from '../read/nearest.ts';
import { statementsIn } from '../template/program.ts';
import { articleOf, isClause, type Adaptation } from './adaptation.ts';
import type { Model } from './models.ts';
import type { DraftArticle } from './article.ts';
import { terms } from './when.ts';

type Refusal = Omit<Problem, 'place'>;

const error = (code: string, message: string, hint: string): Refusal => ({ code, severity: 'error', message, hint });

const entriesOf = ({ outline }: Model) => outline.chapters.flatMap((chapter) => chapter.articles);

/** Every clause that an article may have, whatever the facts: those of its template and of the runs it includes. */
function clausesOf(article: string, model: Model): string[] {
  const own = [...statementsIn(model.articles.get(article)?.body ?? [])];
  const runs = own.flatMap((one) => (one.type === 'include' ? (model.runs.get(one.run)?.body ?? []) : []));
  return [...own, ...statementsIn(runs)].flatMap((one) => (one.type === 'clause' ? `${article}/${one.id}` : []));
}

function unknownArticle({ target }: Adaptation, model: Model): Refusal {
  const name = articleOf(target);
  const near = nearest(
    name,
    entriesOf(model).map(({ article }) => article),
  );
  const hint =
    near === null ? 'mã điều là tên tệp của điều trong thư mục templates' : `viết “${target.replace(name, near)}”`;
  return error('adaptation-target-unknown', `điều “${name}” không có trong quy chế mẫu`, hint);
}

/** Why the model does not allow the change; null when it does. Locks are the outline's: locked, text, optional. */
export function misfit(one: Adaptation, model: Model): Refusal | null {
  const name = articleOf(one.target);
  const lock = entriesOf(model).find(({ article }) => article === name)?.lock;
  if (lock === undefined) return unknownArticle(one, model);
  if (lock === 'locked') {
    const message = `điều “${name}” bị khóa: nội dung do quy định của Đảng quyết định`;
    return error('adaptation-locked', message, 'bỏ mục này khỏi adaptations');
  }
  if (lock === 'text' && !isClause(one.target) && one.action === 'omit') {
    const message = `điều “${name}” không được bỏ, chỉ được sửa lời văn`;
    return error('adaptation-article-required', message, 'dùng replace để sửa lời văn');
  }
  return null;
}

/** The id that was probably meant: one that begins alike, or one that is a slip of the pen away. */
function meant(target: string, ids: readonly string[]): string | null {
  return ids.find((id) => id.startsWith(target) || target.startsWith(id)) ?? nearest(target, ids);
}

function clauseHint(target: string, there: readonly string[]): string {
  const near = meant(target, there);
  if (near !== null) return `viết “${near}”`;
  return `các khoản của điều này: ${there.map((id) => `“${id}”`).join(', ')}`;
}

function articleOff(name: string, model: Model): Refusal {
  const when = entriesOf(model).find(({ article }) => article === name)?.when;
  const words = joinConditions(
    when === undefined ? [] : terms(when).map(({ fact, wanted }) => conditionWords(fact, wanted)),
  );
  const message = `điều “${name}” không có trong quy chế của chi bộ này`;
  const why = words === '' ? '' : `; điều ấy chỉ có ${words}`;
  return error('adaptation-target-off', message, `bỏ mục này khỏi adaptations${why}`);
}

/**
 * What to say of a target that the branch's draft does not hold; null for a commune's change of something that only
 * some of its branches have.
 * @param article the target's article, when the draft holds that
 * @param remover the change that took the target away
 */
export function absent(
  one: Adaptation,
  model: Model,
  article: DraftArticle | undefined,
  remover: Adaptation | undefined,
): Refusal | null {
  const { target } = one;
  if (remover !== undefined) {
    const { file, line } = remover.place;
    const message = `“${target}” đã bị bỏ hoặc thay ở ${file}:${line}`;
    return error(
      'adaptation-target-omitted',
      message,
      `thêm “- include: ${remover.target}” vào adaptations của chi bộ này`,
    );
  }
  const there = article?.children.flatMap((child) => (child.type === 'clause' ? child.id : [])) ?? [];
  const known = clausesOf(articleOf(target), model);
  if (isClause(target) && !known.includes(target)) {
    const message = `khoản “${target}” không có trong quy chế mẫu`;
    return error('adaptation-target-unknown', message, clauseHint(target, there.length > 0 ? there : known));
  }
  if (one.origin === 'commune') return null;
  if (article === undefined) return articleOff(articleOf(target), model);
  const message = `khoản “${target}” không có trong quy chế của chi bộ này`;
  return error('adaptation-target-off', message, clauseHint(target, there));
}

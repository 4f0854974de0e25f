/**
 * Adaptations: what a commune or a branch changes of its model, by the id of an article or clause, within the
 * outline's locks. They work on the draft, so that numbers and references come out right afterwards.
 */
import type { Problem } from '../diagnostic.ts';
import type { Chapter, Clause, DraftInline } from '../tree/nodes.ts';
import { numberedBlocks } from '../tree/walk.ts';
import { standing } from './adapt-order.ts';
import { absent, misfit } from './adapt-target.ts';
import { articleOf, isClause, type Adaptation, type Applied } from './adaptation.ts';
import { unknownReferences } from './adapted-references.ts';
import { parseAdapted } from './adapted-text.ts';
import type { Model } from './models.ts';
import { idsOf, lostTargets, type Removal } from './lost-targets.ts';
import { alternativeId, type DraftArticle } from './article.ts';
import { openingWords, sameWording } from './wording.ts';

type DraftChapter = Chapter<DraftInline, null>;
type DraftClause = Clause<DraftInline, null>;

interface Adapting {
  model: Model;
  chapters: DraftChapter[];
  /** what is gone, with the change that took it away */
  removals: Removal[];
  applied: Applied[];
  problems: Problem[];
}

function articleNamed({ chapters }: Adapting, id: string): DraftArticle | undefined {
  const articles = chapters.flatMap((chapter) =>
    chapter.children.flatMap((child) => (child.type === 'section' ? child.children : child)),
  );
  return articles.find((article) => article.id === id);
}

/** The clauses of an id: two when both alternatives of a condition that the branch has not answered carry it. */
const clausesNamed = (article: DraftArticle, id: string): DraftClause[] =>
  article.children.filter(
    (child): child is DraftClause =>
      child.type === 'clause' && (child.id === id || (child.condition !== undefined && child.id === alternativeId(id))),
  );

function say({ problems }: Adapting, one: Adaptation, problem: Omit<Problem, 'place'>): null {
  problems.push({ ...problem, place: one.place });
  return null;
}

/** A change that leaves everything as the model has it: harmless, but the committee's list should not name it. */
function nothingChanged(adapting: Adapting, one: Adaptation): null {
  return say(adapting, one, {
    code: 'adaptation-changes-nothing',
    severity: 'warning',
    message: `“${one.target}” được thay bằng đúng lời của quy chế mẫu`,
    hint: 'bỏ mục này khỏi adaptations',
  });
}

/** An article or chapter of which nothing but the title would be left. */
function nothingLeft(adapting: Adapting, one: Adaptation, what: string): null {
  return say(adapting, one, {
    code: 'adaptation-leaves-nothing',
    severity: 'error',
    message: `bỏ “${one.target}” thì ${what} không còn nội dung`,
    hint: 'giữ lại, hoặc dùng replace để thay lời văn',
  });
}

/** The clauses of the change's text; null when it cannot be read. `stay`: what it stands beside. */
function newClauses(adapting: Adapting, one: Adaptation, stay: DraftArticle['children']): DraftClause[] | null {
  const taken = new Set(stay.flatMap((child) => (child.type === 'clause' ? child.id : [])));
  const { clauses, problems } = parseAdapted(one, taken);
  adapting.problems.push(...problems);
  return problems.length > 0 ? null : clauses;
}

/** Clauses with the condition of the one they replace or follow; two alternatives together have none. */
function conditioned(clauses: DraftClause[], [first, ...others]: readonly DraftClause[]): DraftClause[] {
  const condition = others.length > 0 ? undefined : first?.condition;
  return condition === undefined ? clauses : clauses.map((clause) => ({ ...clause, condition }));
}

function changeClause(
  adapting: Adapting,
  one: Adaptation,
  article: DraftArticle,
  old: readonly DraftClause[],
): DraftArticle | null {
  const { children } = article;
  const isOld = (child: DraftArticle['children'][number]): boolean => old.some((clause) => clause === child);
  const others = children.filter((child) => !isOld(child));
  if (one.action === 'omit') {
    return others.length === 0 ? nothingLeft(adapting, one, `điều “${article.id}”`) : { ...article, children: others };
  }
  const clauses = newClauses(adapting, one, one.action === 'replace' ? others : children);
  if (clauses === null) return null;
  if (one.action === 'replace' && old.some((clause) => sameWording([clause], clauses))) {
    return nothingChanged(adapting, one);
  }
  const fresh = conditioned(clauses, old);
  const at = children.findLastIndex(isOld) + 1;
  const before = one.action === 'replace' ? others.slice(0, at - old.length) : children.slice(0, at);
  return { ...article, children: [...before, ...fresh, ...children.slice(at)] };
}

/** The article as changed, null when it cannot be, none when it is left out. */
function changeArticle(adapting: Adapting, one: Adaptation, article: DraftArticle): DraftArticle[] | null {
  if (one.action === 'omit') {
    const chapter = adapting.chapters.find(({ children }) => children.length === 1 && children[0] === article);
    return chapter === undefined ? [] : nothingLeft(adapting, one, `chương “${chapter.id}”`);
  }
  const stay = one.action === 'replace' ? [] : article.children;
  const clauses = newClauses(adapting, one, stay);
  if (clauses === null) return null;
  if (one.action === 'addAfter') return [{ ...article, children: [...stay, ...clauses] }];
  if (sameWording(article.children, clauses)) return nothingChanged(adapting, one);
  return [{ ...article, origin: one.origin, children: clauses }];
}

/** Puts articles in the place of one; none takes it away. */
function put(adapting: Adapting, article: DraftArticle, instead: DraftArticle[]): void {
  const swap = (one: DraftArticle): DraftArticle[] => (one === article ? instead : [one]);
  adapting.chapters = adapting.chapters.map((chapter) => ({
    ...chapter,
    children: chapter.children.flatMap((child): DraftChapter['children'] =>
      child.type === 'section' ? [{ ...child, children: child.children.flatMap(swap) }] : swap(child),
    ),
  }));
}

function change(
  adapting: Adapting,
  one: Adaptation,
  article: DraftArticle,
  clauses: readonly DraftClause[],
): DraftArticle[] | null {
  if (one.action === 'include') return [article];
  if (!isClause(one.target)) return changeArticle(adapting, one, article);
  const changed = changeClause(adapting, one, article, clauses);
  return changed && [changed];
}

function apply(adapting: Adapting, one: Adaptation): void {
  const article = articleNamed(adapting, articleOf(one.target));
  const clauses = article === undefined ? [] : clausesNamed(article, one.target);
  if (article === undefined || (isClause(one.target) && clauses.length === 0)) {
    const removal = adapting.removals.find(({ id }) => id === one.target);
    const problem = absent(one, adapting.model, article, removal?.by);
    if (problem !== null) say(adapting, one, problem);
    return;
  }
  const instead = change(adapting, one, article, clauses);
  if (instead === null) return;
  const left = new Set(instead.flatMap(idsOf));
  const gone = idsOf(article).filter((id) => !left.has(id));
  adapting.removals.push(...gone.map((id) => ({ id, by: one })));
  adapting.applied.push({
    adaptation: one,
    title: openingWords(article.title),
    clause: clauses[0] === undefined ? null : openingWords(clauses[0].content),
  });
  put(adapting, article, instead);
}

/**
 * Applies adaptations, those of the commune before those of the branch. A commune's change of something that this
 * branch does not have (it has no committee, no groups …) is passed over.
 */
export function adapt(
  chapters: readonly DraftChapter[],
  model: Model,
  adaptations: readonly Adaptation[],
): { chapters: DraftChapter[]; applied: Applied[]; problems: Problem[] } {
  if (adaptations.length === 0) return { chapters: [...chapters], applied: [], problems: [] };
  const order = standing(adaptations);
  const adapting: Adapting = { model, chapters: [...chapters], removals: [], applied: [], problems: order.problems };
  for (const one of order.standing) {
    const problem = misfit(one, model);
    if (problem === null) apply(adapting, one);
    else say(adapting, one, problem);
  }
  const there = numberedBlocks({ blocks: adapting.chapters }).map(({ block }) => block.id);
  const made = adapting.applied.map(({ adaptation }) => adaptation);
  adapting.problems.push(
    ...lostTargets(adapting.chapters, adapting.removals),
    ...unknownReferences(made, there, new Set(adapting.removals.map(({ id }) => id))),
  );
  return { chapters: adapting.chapters, applied: adapting.applied, problems: adapting.problems };
}

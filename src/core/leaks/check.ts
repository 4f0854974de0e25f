/**
 * Looks for what slipped in from elsewhere: another branch of the commune, our examples, a place left to be filled in.
 * What the branch's own file says may be meant: a warning. Words that come from elsewhere are not about another branch
 * by intention, unless they call it by its full name: an error.
 */
import type { Place, Problem } from '../diagnostic.ts';
import type { MadeRegulation } from '../pipeline.ts';
import { exampleLeft, nameOfOther, placeholderLeft, sharedMark, type Owner } from './problems.ts';
import { placeholderIn } from './placeholders.ts';
import { writtenTexts, type WrittenText } from './texts.ts';
import type { BranchMarks } from './marks.ts';
import { newWords, type Words } from './words.ts';

/** Checks one regulation; `file` is the branch's file as its marks name it. */
export type LeakCheck = (made: MadeRegulation, file: string) => Problem[];

/** What one sequence of words gives away. */
interface Secret {
  owners: Owner[];
  isExample: boolean;
}

/**
 * The check of a commune, whose branches' marks are given in the order of their files. `examples` are values of ours.
 */
export function newLeakCheck(branches: readonly BranchMarks[], examples: readonly string[]): LeakCheck {
  const words = secretsOf(branches, examples);
  const find = once(words.find);
  const branchOf = new Map(branches.map((branch) => [branch.file, branch]));
  return (made, file) => {
    const shared = sharedIn(branchOf.get(file), words);
    const written = writtenTexts(made.regulation).flatMap((text) => problemsIn(text, file, made, find));
    return unique([...shared, ...written]);
  };
}

function secretsOf(branches: readonly BranchMarks[], examples: readonly string[]): Words<Secret> {
  const words = newWords<Secret>();
  const secretOf = (text: string) => words.entry(text, () => ({ owners: [], isExample: false }));
  for (const { file, name, marks } of branches) {
    for (const mark of marks) {
      const owners = secretOf(mark.text)?.owners;
      if (owners?.at(-1)?.file !== file) owners?.push({ file, name, mark });
    }
  }
  for (const text of examples) {
    const secret = secretOf(text);
    if (secret !== null) secret.isExample = true;
  }
  return words;
}

/** What a branch shares with another, each place once: a name holds the name of its place, too. */
function sharedIn(branch: BranchMarks | undefined, words: Words<Secret>): Problem[] {
  if (branch === undefined) return [];
  const { file, name, marks, isTwin } = branch;
  const told = isTwin ? name.toLocaleLowerCase('vi') : '';
  const open = marks.filter(({ text }) => !told.includes(text.toLocaleLowerCase('vi')));
  const seen = new Set<string>();
  return open
    .flatMap(({ text }) => sharedBy(text, file, words))
    .filter(({ place }) => !seen.has(JSON.stringify(place)) && seen.add(JSON.stringify(place)));
}

/** Told once, at the second of those that share the words. */
function sharedBy(text: string, file: string, words: Words<Secret>): Problem[] {
  const owners = words.entry(text, () => ({ owners: [], isExample: false }))?.owners ?? [];
  return owners[1]?.file === file ? [sharedMark(text, owners, owners[1])] : [];
}

function problemsIn(written: WrittenText, file: string, made: MadeRegulation, find: Words<Secret>['find']): Problem[] {
  const problems: Problem[] = [];
  for (const { value, text } of find(written.text)) {
    const { owners, isExample } = value;
    if (owners.some((owner) => owner.file === file)) continue;
    if (owners[0] !== undefined) {
      problems.push(nameOfOther(text, owners[0], placeOf(written, made), isOwn(written, file)));
    } else if (isExample && !saysSo(made, text)) problems.push(exampleLeft(text, placeOf(written, made)));
  }
  const isFilledIn = written.path !== null || written.block.origin !== 'model';
  const gap = isFilledIn && made.branch.status === 'final' ? placeholderIn(written.text) : null;
  return gap === null ? problems : [...problems, placeholderLeft(gap, placeOf(written, made))];
}

/** Remembers what was found: the words of the models are the same in every branch. */
function once(find: Words<Secret>['find']): Words<Secret>['find'] {
  const known = new Map<string, ReturnType<typeof find>>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    if (known.size < MOST_KEPT) known.set(text, found);
    return found;
  };
}

/** A name stands in several clauses: that is one thing to change. */
function unique(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ code, message, place }: Problem) => JSON.stringify([code, message, place]);
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

/** The values of the branches differ: they are not kept beyond measure. */
const MOST_KEPT = 20_000;

function isOwn({ path, block }: WrittenText, file: string): boolean {
  return path !== null || block.source.file === file;
}

/** A branch of the commune that our examples are named after says so itself. */
function saysSo({ branch }: MadeRegulation, text: string): boolean {
  const own = [branch.name, branch.unit?.name, branch.superior?.unit].join('\n').toLocaleLowerCase('vi');
  return own.includes(text.toLocaleLowerCase('vi'));
}

function placeOf({ path, block }: WrittenText, made: MadeRegulation): Place {
  if (path !== null) return made.placeOf(path.split('.'));
  const { file, line } = block.source;
  return { kind: 'text', file, line, column: 1, endLine: line, endColumn: 1 };
}

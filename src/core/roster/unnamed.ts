/** Lines of the branches' sheet without a name that can be read: no branch, but perhaps one that other sheets name. */
import type { Problem, SheetPlace } from '../diagnostic.ts';
import { shortName } from './names.ts';
import { bare } from './values/words.ts';

/** What a branch is called that the list does not name. */
export const NO_NAME = '(chưa rõ tên)';

export interface UnnamedLine {
  place: SheetPlace;
  /** why there is no name */
  problem: Omit<Problem, 'place'>;
  /** what its other cells show */
  texts: readonly string[];
}

/** A name that another sheet has and that no branch of the list bears. */
export interface UnknownName {
  name: string;
  /** the first sheet that has it */
  sheet: string;
  /** it may be a slip of the pen for the name of a branch that the list has */
  isSlip: boolean;
}

/** The unnamed lines by the short name of the branch that they are, as far as that can be told. */
export type Owners = ReadonlyMap<string, { line: UnnamedLine; said: UnknownName }>;

const holds = (text: string, words: string): boolean => ` ${bare(text)} `.includes(` ${words} `);

/**
 * Whose the unnamed lines are: a line of which a cell holds a name (“hội trường thôn Bảo An Tây”) is that branch; when
 * one name and one line are left, that line is it, unless its cells speak of a branch that the list has.
 */
export function ownersOf(
  unknown: readonly UnknownName[],
  lines: readonly UnnamedLine[],
  branches: readonly { name: string }[],
): Owners {
  const owners = new Map<string, { line: UnnamedLine; said: UnknownName }>();
  const free = new Set(lines);
  const names = new Map<string, UnknownName>();
  for (const said of unknown) if (!names.has(shortName(said.name))) names.set(shortName(said.name), said);
  // The longest first: “Bảo An Đông” holds “Bảo An”, too.
  for (const [short, said] of [...names].sort(([a], [b]) => b.length - a.length)) {
    const found = [...free].filter(({ texts }) => texts.some((text) => holds(text, short)));
    const [line] = found;
    if (line === undefined || found.length > 1) continue;
    owners.set(short, { line, said });
    free.delete(line);
  }
  const left = [...names].filter(([short, { isSlip }]) => !owners.has(short) && !isSlip);
  const [[short, said] = [], ...others] = left;
  const [line, ...lone] = free;
  if (short === undefined || said === undefined || line === undefined) return owners;
  const isOfList = branches.some(({ name }) => line.texts.some((text) => holds(text, shortName(name))));
  if (others.length + lone.length === 0 && !isOfList) owners.set(short, { line, said });
  return owners;
}

/** What is told of an unnamed line: the name that it lacks, where other sheets have it. */
export function unnamedProblem(line: UnnamedLine, owners: Owners): Problem {
  const owner = [...owners.values()].find((one) => one.line === line);
  const { problem, place } = line;
  if (owner === undefined) return { ...problem, place };
  const hint = `ghi “${owner.said.name}” như ở trang tính “${owner.said.sheet}”, hoặc xóa cả dòng`;
  return { ...problem, place, hint };
}

import type { Branch } from '../schema/branch.ts';
import type { Path } from './check.ts';

export interface Person {
  name: string;
  note: string | undefined;
  path: Path;
  /** the post in words, as in the middle of a sentence */
  post: string;
}

/** Secretary, deputy and the other members of the committee, as far as they are named. */
export function officers({ secretary, deputy, committee }: Branch): Person[] {
  const people: Person[] = [];
  if (secretary?.name !== undefined)
    people.push({ name: secretary.name, note: secretary.note, path: ['secretary', 'name'], post: 'bí thư' });
  if (typeof deputy === 'object' && deputy.name !== undefined)
    people.push({ name: deputy.name, note: deputy.note, path: ['deputy', 'name'], post: 'phó bí thư' });
  if (typeof committee === 'object')
    committee.members?.forEach(({ name, note }, index) => {
      people.push({ name, note, path: ['committee', 'members', index, 'name'], post: 'chi ủy viên' });
    });
  return people;
}

/** Every name of a person in the file, wherever it stands. */
export function allNames(branch: Branch): { name: string; path: Path }[] {
  const { unit, groups, assignments } = branch;
  const names: { name: string | undefined; path: Path }[] = [
    ...officers(branch),
    { name: unit?.headName, path: ['unit', 'headName'] },
    ...(assignments ?? []).flatMap(({ name }, index) => [{ name, path: ['assignments', index, 'name'] }]),
    ...(Array.isArray(groups) ? groups : []).flatMap(({ leader, deputyLeader }, index) => [
      { name: leader, path: ['groups', index, 'leader'] },
      { name: deputyLeader, path: ['groups', index, 'deputyLeader'] },
    ]),
  ];
  return names.flatMap(({ name, path }) => (name === undefined ? [] : [{ name, path }]));
}

/** The later ones of equal texts, each with the index of the first. */
export function repeats<T>(
  items: readonly T[],
  textOf: (item: T) => string,
): { item: T; index: number; first: number }[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const text = textOf(item).toLowerCase();
    const first = seen.get(text);
    if (first === undefined) seen.set(text, index);
    return first === undefined ? [] : [{ item, index, first }];
  });
}

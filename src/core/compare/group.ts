/** The changes of many branches, each told once with the branches it happens in. */
import type { Change, ChangeKind } from './changes.ts';
import type { Run } from './runs.ts';

export interface Group {
  kind: Exclude<ChangeKind, 'renumbered'>;
  /** as the first branch has it */
  before: Run | null;
  after: Run | null;
  branches: string[];
}

/** Numbers that moved while the words stayed: “Điều 12 → Điều 13”, and the places whose references moved with them. */
export interface Renumbering {
  numbers: { before: string; after: string }[];
  references: string[];
  branches: string[];
}

export interface Grouped {
  groups: Group[];
  renumberings: Renumbering[];
}

function keyOf({ kind, before, after }: Change): string {
  const one = after ?? before;
  return [kind, one?.place, before?.pattern, after?.pattern].join('\u0000');
}

function renumberingOf(changes: readonly Change[]): Omit<Renumbering, 'branches'> {
  const numbers: Renumbering['numbers'] = [];
  const references: string[] = [];
  for (const { kind, before, after } of changes) {
    if (kind !== 'renumbered' || before === null || after === null) continue;
    if (before.number === after.number) references.push(after.label);
    else numbers.push({ before: before.label, after: after.label });
  }
  return { numbers, references };
}

/** Groups the changes of branches. Branches without changes are not named. */
export function groupChanges(branches: readonly { branch: string; changes: readonly Change[] }[]): Grouped {
  const groups = new Map<string, Group>();
  const renumberings = new Map<string, Renumbering>();
  for (const { branch, changes } of branches) {
    for (const change of changes) {
      if (change.kind === 'renumbered') continue;
      const { kind, before, after } = change;
      const key = keyOf(change);
      const known = groups.get(key) ?? { kind, before, after, branches: [] };
      if (known.branches.at(-1) !== branch) known.branches.push(branch);
      groups.set(key, known);
    }
    const moved = renumberingOf(changes);
    if (moved.numbers.length + moved.references.length === 0) continue;
    const key = JSON.stringify(moved);
    const known = renumberings.get(key) ?? { ...moved, branches: [] };
    known.branches.push(branch);
    renumberings.set(key, known);
  }
  return { groups: [...groups.values()], renumberings: [...renumberings.values()] };
}

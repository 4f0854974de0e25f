/** What differs between two states of one branch's regulation, run by run. */
import type { Regulation } from '../tree/nodes.ts';
import { runsOf, type Run } from './runs.ts';
import { align } from './words.ts';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'renumbered';

export interface Change {
  kind: ChangeKind;
  /** null when added */
  before: Run | null;
  /** null when removed */
  after: Run | null;
}

export interface Pair {
  before: Run | null;
  after: Run | null;
}

function byPlace(runs: readonly Run[]): Map<string, Run[]> {
  const places = new Map<string, Run[]>();
  for (const run of runs) {
    const known = places.get(run.place);
    if (known === undefined) places.set(run.place, [run]);
    else known.push(run);
  }
  return places;
}

/** Pairs the runs of two regulations: in the order of the second, what is gone where it stood in the first. */
export function pairsOf(before: readonly Run[], after: readonly Run[]): Pair[] {
  const olds = byPlace(before);
  const news = byPlace(after);
  const pairs = [...new Set([...olds.keys(), ...news.keys()])].flatMap((place) =>
    align(olds.get(place) ?? [], news.get(place) ?? [], ({ words }) => words),
  );
  const newAt = new Map(after.map((run, index) => [run, index]));
  const partner = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const order = new Map<Pair, number>();
  // Something gone stands behind the last thing before it that is still there.
  const goneAt = new Map<Run, number>();
  let last = -1;
  for (const run of before) {
    const now = partner.get(run) ?? null;
    if (now === null) goneAt.set(run, last + 0.5);
    else last = newAt.get(now) ?? last;
  }
  for (const pair of pairs) {
    order.set(pair, pair.after === null ? (goneAt.get(pair.before as Run) ?? 0) : (newAt.get(pair.after) ?? 0));
  }
  return pairs.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** How a pair differs; null when it does not. */
export function kindOf({ before, after }: Pair): ChangeKind | null {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (before.words !== after.words) return 'changed';
  return before.number !== after.number || before.text !== after.text ? 'renumbered' : null;
}

/**
 * What differs, in the order of the text. A moved number, in a heading or a reference, is told apart from changed
 * words.
 */
export function changesBetween(before: Regulation, after: Regulation): Change[] {
  return pairsOf(runsOf(before), runsOf(after)).flatMap((pair) => {
    const kind = kindOf(pair);
    return kind === null ? [] : { kind, ...pair };
  });
}

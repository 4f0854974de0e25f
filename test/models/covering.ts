/** Covering arrays: few rows of answers in which every three answers to different questions meet somewhere. */

/** One answer to each question, by its index. */
export type Row = readonly number[];

/** May these answers stand together? Asked about two questions at a time. */
export type Clash = (first: number, answer: number, second: number, other: number) => boolean;

type Partial = (number | undefined)[];

const key = (...parts: number[]): string => parts.join(' ');

function* triples(sizes: readonly number[]): Generator<[number, number, number, number, number, number]> {
  for (const [i, a] of choices(sizes, 0)) {
    for (const [j, b] of choices(sizes, i + 1)) {
      for (const [k, c] of choices(sizes, j + 1)) yield [i, a, j, b, k, c];
    }
  }
}

function* choices(sizes: readonly number[], from: number): Generator<[number, number]> {
  for (let question = from; question < sizes.length; question += 1) {
    for (let answer = 0; answer < (sizes[question] ?? 0); answer += 1) yield [question, answer];
  }
}

/** The keys of the triples that an answer makes with two answers already in the row. */
function triplesWith(row: Partial, question: number, answer: number): string[] {
  const set = row.flatMap((given, at) => (given === undefined || at === question ? [] : [[at, given] as const]));
  return set.flatMap(([i, a], at) =>
    set.slice(at + 1).map(([j, b]) => {
      const sorted = [[i, a] as const, [j, b] as const, [question, answer] as const].sort(([x], [y]) => x - y);
      return key(...sorted.flat());
    }),
  );
}

function fits(row: Partial, question: number, answer: number, clash: Clash): boolean {
  return row.every(
    (given, at) =>
      given === undefined ||
      at === question ||
      !(clash(at, given, question, answer) || clash(question, answer, at, given)),
  );
}

/** The answer that makes the most triples not seen yet; the first of equals. */
function bestAnswer(row: Partial, question: number, size: number, open: ReadonlySet<string>, clash: Clash): number {
  let best = { answer: -1, gain: -1 };
  for (let answer = 0; answer < size; answer += 1) {
    if (!fits(row, question, answer, clash)) continue;
    const gain = triplesWith(row, question, answer).filter((triple) => open.has(triple)).length;
    if (gain > best.gain) best = { answer, gain };
  }
  if (best.answer < 0) throw new Error(`question ${question} has no answer that fits`);
  return best.answer;
}

/**
 * Rows that hold every triple of answers which may stand together; greedy, the same rows every time. `sizes` are the
 * numbers of answers; every question needs an answer that clashes with nothing.
 */
export function covering(sizes: readonly number[], clash: Clash): Row[] {
  const together = ([i, a, j, b, k, c]: readonly [number, number, number, number, number, number]): boolean => {
    const row: Partial = [];
    row[i] = a;
    row[j] = b;
    return fits(row, j, b, clash) && fits(row, k, c, clash);
  };
  const open = new Map([...triples(sizes)].filter(together).map((triple) => [key(...triple), triple]));
  const isOpen = new Set(open.keys());
  const rows: Row[] = [];
  for (const [name, [i, a, j, b, k, c]] of open) {
    if (!isOpen.has(name)) continue;
    const row: Partial = sizes.map(() => undefined);
    row[i] = a;
    row[j] = b;
    row[k] = c;
    for (const [question, size] of sizes.entries()) row[question] ??= bestAnswer(row, question, size, isOpen, clash);
    for (const [question, answer] of row.entries()) {
      for (const triple of triplesWith(row, question, answer ?? 0)) isOpen.delete(triple);
    }
    rows.push(row.map((answer) => answer ?? 0));
  }
  return rows;
}

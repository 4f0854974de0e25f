/** What of the paper the last change touched. */

/** Which of the new blocks were not there before; none of them when there was nothing before. */
export function newBlocks(before: readonly string[] | null, now: readonly string[]): boolean[] {
  if (before === null) return now.map(() => false);
  const left = new Map<string, number>();
  for (const words of before) left.set(words, (left.get(words) ?? 0) + 1);
  return now.map((words) => {
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count <= 0;
  });
}

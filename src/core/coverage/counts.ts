import type { Count, Counts, CoveredLine, Hits } from './types.ts';

const hitsOf = (line: CoveredLine): Hits[] => (line.kind === 'condition' ? [line.yes, line.no] : [line.hits]);

function count(lines: readonly CoveredLine[]): Count {
  const can = lines.flatMap(hitsOf).filter((hits) => hits !== null);
  return { met: can.filter((hits) => hits > 0).length, all: can.length };
}

/** The three counts of some lines. */
export function countsOf(lines: readonly CoveredLine[]): Counts {
  return {
    answers: count(lines.filter(({ kind }) => kind === 'condition')),
    articles: count(lines.filter(({ kind }) => kind === 'article')),
    texts: count(lines.filter(({ kind }) => kind !== 'condition' && kind !== 'article')),
  };
}

/** What was met in per cent of all that counts, cut to one decimal: 100 only when nothing is missing. */
export function percent({ answers, articles, texts }: Counts): number {
  const all = answers.all + articles.all + texts.all;
  const met = answers.met + articles.met + texts.met;
  return all === 0 ? 100 : Math.floor((met / all) * 1000) / 10;
}

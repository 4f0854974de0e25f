/** Interleaved timing: every way runs in turn, so that a busy machine slows them alike; ratios stay true. */
import { performance } from 'node:perf_hooks';

/** @returns the value below which `share` of the samples lie */
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

async function timeOf({ times, run }) {
  const start = performance.now();
  for (let count = 0; count < times; count += 1) await run();
  return (performance.now() - start) / times;
}

/**
 * @param ways each `{ title, times, run }`; `times` documents make one sample, so that none is shorter than the clock
 * is fine
 * @param options `sample` takes a way's time where it does not run in this process
 * @returns the ways with their `samples` in ms a document, warm-up rounds left out
 */
export async function interleave(ways, { rounds, warmUp, sample = timeOf }) {
  const measured = ways.map((way) => ({ ...way, samples: [] }));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const way of measured) {
      const time = await sample(way);
      if (round >= 0) way.samples.push(time);
    }
  }
  return measured;
}

/** A Markdown table; the first column reads to the left, the others to the right. */
export function table(head, rows) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** “2.71 (2.60-3.05)”: median and the span in which eight of ten samples lie */
export function spread(samples, digits = 2) {
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantile(samples, share).toFixed(digits));
  return `${median} (${low}-${high})`;
}

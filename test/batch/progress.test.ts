import { expect, it } from 'vitest';
import { progressText } from '../../src/core/progress-words.ts';
import { newProgress } from '../../src/node/report/progress.ts';

it.each([
  [1200, 5000, 10_000, '1.200/5.000 chi bộ, 120 chi bộ/giây, còn khoảng 32 giây'],
  [10, 5000, 10_000, '10/5.000 chi bộ, 1 chi bộ/giây, còn khoảng 83 phút'],
  [2, 60, 10_000, '2/60 chi bộ, 5 giây/chi bộ, còn khoảng 5 phút'],
  [100, 250_000, 10_000, '100/250.000 chi bộ, 10 chi bộ/giây, còn khoảng 6,9 giờ'],
  [60, 60, 900, '60/60 chi bộ'],
  [0, 60, 0, '0/60 chi bộ'],
])('%i of %i after %i ms', (done, total, elapsed, text) => {
  expect(progressText(done, total, elapsed)).toBe(text);
});

it('counts PDF files as it does branches', () => {
  expect(progressText(12, 60, 6000, 'tệp PDF')).toBe('12/60 tệp PDF, 2 tệp PDF/giây, còn khoảng 24 giây');
});

/** What a progress over so many branches prints, one millisecond a step. */
function printed(total: number, tty: boolean, steps = total): string[] {
  const lines: string[] = [];
  let now = 0;
  const progress = newProgress(total, { stderr: (text) => lines.push(text), tty }, 'chi bộ', () => now);
  for (let done = 0; done < steps; done += 1) {
    now += 1;
    progress.step();
  }
  progress.clear();
  return lines;
}

it('renews one line on a terminal, ten times a second, and takes it away', () => {
  const lines = printed(350, true);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('\r\u001b[K100/350 chi bộ, 1.000 chi bộ/giây, còn khoảng 1 giây');
  expect(lines.at(-1)).toBe('\r\u001b[K');
});

it('says every tenth in a log, nothing where each branch has its own line', () => {
  expect(printed(1000, false)).toHaveLength(10);
  expect(printed(1000, false)[4]).toBe('500/1.000 chi bộ, 1.000 chi bộ/giây, còn khoảng 1 giây\n');
  expect(printed(60, false)).toEqual([]);
});

it('never counts more than there are', () => {
  expect(printed(1000, false, 1500)).toEqual(printed(1000, false));
  expect(printed(350, true, 600).at(-2)).toContain('300/350');
});

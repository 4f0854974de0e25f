/** A regulation with marks on what differs from an earlier state, word by word, for a page that shows them. */
import type { Inline, Regulation } from '../tree/nodes.ts';
import { kindOf, pairsOf } from './changes.ts';
import { mapRuns, printed, runsOf } from './runs.ts';
import { wordsOf, wordStretches } from './words.ts';

interface Word {
  text: string;
  from: Inline;
}

/** The words of a run. A reference or a blank is one: it is not cut. */
function wordsIn(inlines: readonly Inline[]): Word[] {
  return inlines.flatMap((from) => {
    const text = printed(from);
    const whole = from.type === 'reference' || from.type === 'blank';
    return (whole ? [text] : wordsOf(text)).map((word) => ({ text: word, from }));
  });
}

/** Words put together again, each stretch of one inline as a piece of it. */
function rejoin(words: readonly Word[], change: 'added' | undefined): Inline[] {
  const pieces: { from: Inline; text: string }[] = [];
  for (const { text, from } of words) {
    const last = pieces.at(-1);
    if (last?.from === from) last.text += text;
    else pieces.push({ from, text });
  }
  return pieces.map(({ from, text }) => ({
    ...(from.type === 'text' || from.type === 'value' ? { ...from, text } : from),
    ...(change === undefined ? {} : { change }),
  }));
}

function markRun(before: readonly Inline[], after: readonly Inline[]): Inline[] {
  const stretches = wordStretches(wordsIn(before), wordsIn(after), ({ text }) => text);
  return stretches.flatMap((stretch): Inline[] => {
    if (stretch.same) return rejoin(stretch.after, undefined);
    const gone = stretch.before.map(({ text }) => text).join('');
    const removed: Inline[] = gone === '' ? [] : [{ type: 'text', text: gone, change: 'removed' }];
    return [...removed, ...rejoin(stretch.after, 'added')];
  });
}

/** Marks what is new or changed since `before`; what is gone with its whole place has no place to be marked at. */
export function markChanges(before: Regulation, after: Regulation): Regulation {
  const runs = runsOf(after);
  const pairs = new Map(pairsOf(runsOf(before), runs).map((pair) => [pair.after, pair]));
  let at = 0;
  return mapRuns(after, (inlines) => {
    const pair = pairs.get(runs[at++] ?? null);
    if (pair === undefined || kindOf(pair) === null) return [...inlines];
    return markRun(pair.before?.inlines ?? [], inlines);
  });
}

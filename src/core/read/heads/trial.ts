import { placesOf, type Span } from '../lines.ts';
import { isRecord } from '../path.ts';
import { entryOf } from '../yaml/entries.ts';
import { parse } from '../yaml/parse.ts';
import type { Reading } from '../yaml/reading.ts';

/** So many letters are read again for one head line: the file of a branch has a few thousand. */
const MOST_LETTERS = 300_000;

/** What some lines say when they are read by themselves. */
export interface Trial {
  value: unknown;
  /** keys that are there twice */
  twice: number;
}

/** Reads parts of a text by themselves, and no more after many of them: a text that long is no branch's. */
export class Trials {
  #letters = 0;

  /** @returns null when the part cannot be read; of a part that is one key, the value of that key */
  read(all: string, { from, to }: Span, key: string | null): Trial | null {
    this.#letters += to - from;
    if (this.#letters > MOST_LETTERS) return null;
    const text = all.slice(from, to);
    const reading: Reading = { text, from: 0, place: placesOf('', text), afterTab: false, problems: [] };
    const { root, broken } = parse(reading);
    if (broken !== 'nothing') return null;
    const value = root === null ? null : entryOf(root, null, reading).value;
    const twice = reading.problems.length;
    return { value: key === null ? value : isRecord(value) ? value[key] : null, twice };
  }
}

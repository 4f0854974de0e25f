/** Finds many word sequences in a text at once, whole words only, whatever their letter case. */
export interface Found<T> {
  value: T;
  /** the words as they stand in the text */
  text: string;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  value: T | undefined;
}

/** A text of Latin letters and the usual signs alone, as nearly all are. */
const LATIN = /^[\u0300-\u036f\n -\u024f\u1e00-\u1eff\u2010-\u205e]*$/;
/** Of those the letters, marks and numbers: the classes of all languages take ten times as long to compile. */
const LATIN_WORD =
  /[\u0300-\u036f0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+/g;

/** What finds the words of a text. */
const wordOf = (text: string): RegExp => (LATIN.test(text) ? LATIN_WORD : /[\p{L}\p{M}\p{N}]+/gu);

/** Sequences of words, each with a value. */
export interface Words<T> {
  /** the value of a sequence, made if it is new; null for a single word, which says too little to be looked for */
  entry: (text: string, make: () => T) => T | null;
  /**
   * the sequences in a text from left to right; of those that begin at one word the longest, and none inside another
   */
  find: (text: string) => Found<T>[];
}

/** To look for so many sequences one by one is quicker than to take a text apart. */
const FEW = 16;

/** No sequences yet. */
export function newWords<T>(): Words<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  const sequences: string[][] = [];
  const mayHoldOne = (text: string): boolean =>
    sequences.length > FEW || sequences.some((words) => words.every((word) => text.includes(word)));
  return {
    entry: (text, make) => {
      const words = wordsIn(text);
      if (words.length < 2) return null;
      let node = root;
      for (const { word } of words) {
        const next: Node<T> = node.next.get(word) ?? { next: new Map(), value: undefined };
        node.next.set(word, next);
        node = next;
      }
      if (node.value === undefined) {
        node.value = make();
        sequences.push(words.map(({ word }) => word));
      }
      return node.value;
    },
    find: (text) => {
      // Nearly every text holds none.
      if (!mayHoldOne(lower(text))) return [];
      if (text.match(wordOf(text))?.some((word) => root.next.has(lower(word))) !== true) return [];
      const words = wordsIn(text);
      const found: Found<T>[] = [];
      for (let start = 0; start < words.length; start += 1) {
        const longest = longestAt(root, words, start);
        if (longest === null) continue;
        found.push({ value: longest.value, text: text.slice(words[start]?.from, words[longest.end]?.to) });
        start = longest.end;
      }
      return found;
    },
  };
}

interface Word {
  word: string;
  from: number;
  to: number;
}

function longestAt<T>(root: Node<T>, words: readonly Word[], start: number): { end: number; value: T } | null {
  let longest: { end: number; value: T } | null = null;
  let node = root.next.get(words[start]?.word ?? '');
  for (let at = start; node !== undefined; at += 1) {
    if (node.value !== undefined) longest = { end: at, value: node.value };
    node = node.next.get(words[at + 1]?.word ?? '');
  }
  return longest;
}

/** Vietnamese has no letters of its own way here, and the way of all languages is the fastest. */
const lower = (word: string): string => word.toLowerCase();

function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordOf(text))].map(({ 0: word, index }) => ({
    word: lower(word),
    from: index,
    to: index + word.length,
  }));
}

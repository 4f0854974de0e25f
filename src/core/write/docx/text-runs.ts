import { hashedText } from '../../stamp/hash.ts';
import type { Text } from '../../tree/nodes.ts';
import { utf8 } from './bytes.ts';
import { escapeXml } from './escape.ts';
import type { TextRun } from './plan-types.ts';

/** Shorter ones are escaped, encoded and hashed again before they would be found. */
const WORTH_KEEPING = 16;

export const textRun = (text: string): TextRun => ({ type: 'text', text, ready: undefined });

/**
 * The runs of the tree's texts. Most of these are a template's, which gives the same ones to every document: what comes a
 * second time is made ready for all that follow. A run is kept as long as its text is.
 */
export class TextRuns {
  private readonly known = new WeakMap<Text, TextRun>();

  /** Null for a text that is not one run or not worth keeping. */
  of(text: Text): TextRun | null {
    const words = text.text;
    if (words.length < WORTH_KEEPING) return null;
    const known = this.known.get(text);
    if (known !== undefined) {
      known.ready ??= { xml: utf8(escapeXml(words)), hashed: hashedText(text) };
      return known;
    }
    if (words.includes('\n')) return null;
    const run = textRun(words);
    this.known.set(text, run);
    return run;
  }
}

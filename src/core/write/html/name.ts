/** The name of a body in the head, which breaks between whole words as on the Word page: not “TRƯỜNG TIỂU / HỌC”. */
import type { Inline } from '../../tree/nodes.ts';
import { wholeWords } from '../whole-words.ts';
import type { Context } from './context.ts';
import { plainText, writeInlines } from './inline.ts';
import { element, joined } from './markup.ts';
import type { Markup } from './markup.ts';

type Words = Extract<Inline, { text: string }>;

/** The text cut so that each blank at which a line may break stands alone. @param before the syllables that stand before it */
function pieces(text: string, before: number, isJoined: readonly boolean[]): string[] {
  const found: string[] = [];
  for (const [index, syllable] of text.split(' ').entries()) {
    const last = found.pop() ?? '';
    if (index === 0) found.push(syllable);
    else if (isJoined[before + index] === true && last !== '' && syllable !== '') found.push(`${last} ${syllable}`);
    else found.push(last, ' ', syllable);
  }
  return found.filter((piece) => piece !== '');
}

function writeWords(node: Words, words: readonly string[], context: Context): Markup {
  return joined(
    words.map((word) => {
      const written = writeInlines([{ ...node, text: word }], context);
      return word.trim().includes(' ') ? element('span', { class: 'word' }, written) : written;
    }),
  );
}

/** A word of several syllables is an inline block: whole on one line wherever a line has room for it. */
export function writeName(nodes: readonly Inline[], context: Context): Markup {
  const isJoined = wholeWords(plainText(nodes).split(' '));
  let before = 0;
  return joined(
    nodes.map((node) => {
      const at = before;
      before += plainText([node]).split(' ').length - 1;
      if (node.type !== 'text' && node.type !== 'value') return writeInlines([node], context);
      return writeWords(node, pieces(node.text, at, isJoined), context);
    }),
  );
}

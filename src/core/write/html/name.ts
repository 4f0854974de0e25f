/** The name of a body in the head, which breaks between whole words as on the Word page: not “TRƯỜNG TIỂU / HỌC”. */
import type { Inline } from '../../tree/nodes.ts';
import { type Bond, bonds } from '../whole-words.ts';
import type { Context } from './context.ts';
import { plainText, writeInlines } from './inline.ts';
import { element, joined } from './markup.ts';
import type { Markup } from './markup.ts';

type Words = Extract<Inline, { text: string }>;

/** The text cut so that each blank at which a line may break stands alone. @param bonds of its syllables to those before */
function pieces(text: string, bonds: readonly Bond[], isFirm: (bond: Bond | undefined) => boolean): string[] {
  const found: string[] = [];
  for (const [index, syllable] of text.split(' ').entries()) {
    const last = found.pop() ?? '';
    if (index === 0) found.push(syllable);
    else if (isFirm(bonds[index]) && last !== '' && syllable !== '') found.push(`${last} ${syllable}`);
    else found.push(last, ' ', syllable);
  }
  return found.filter((piece) => piece !== '');
}

/**
 * A phrase, and each word of several syllables in it, is an inline block: whole on one line wherever a line has room for it.
 * @param bonds of the syllables of the text
 */
function writeWords(node: Words, bonds: readonly Bond[], context: Context): Markup {
  const write = (text: string): Markup => writeInlines([{ ...node, text }], context);
  const block = (piece: string, inside: Markup): Markup =>
    piece.trim().includes(' ') ? element('span', { class: 'word' }, inside) : inside;
  let at = 0;
  return joined(
    pieces(node.text, bonds, (bond) => bond !== 'none').map((phrase) => {
      const blanks = phrase.split(' ').length - 1;
      const own = bonds.slice(at, at + blanks + 1);
      at += blanks;
      if (!own.includes('phrase', 1) || !own.includes('word', 1)) return block(phrase, write(phrase));
      const words = pieces(phrase, own, (bond) => bond === 'word');
      return block(phrase, joined(words.map((word) => block(word, write(word)))));
    }),
  );
}

export function writeName(nodes: readonly Inline[], context: Context): Markup {
  const all = bonds(plainText(nodes).split(' '));
  let before = 0;
  return joined(
    nodes.map((node) => {
      const at = before;
      before += plainText([node]).split(' ').length - 1;
      if (node.type !== 'text' && node.type !== 'value') return writeInlines([node], context);
      return writeWords(node, all.slice(at), context);
    }),
  );
}

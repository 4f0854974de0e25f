/**
 * Texts that break between whole words as on the Word page: the name of a body in the head not “TRƯỜNG TIỂU / HỌC”, a
 * cell not “Tổ đảng số / 1”.
 */
import type { Inline } from '../../tree/nodes.ts';
import { type Bond, bonds } from '../whole-words.ts';
import type { Context } from './context.ts';
import { plainText, writeInlines } from './inline.ts';
import { element, joined } from './markup.ts';
import type { Markup } from './markup.ts';

/**
 * The text cut so that each blank at which a line may break stands alone.
 * @param bonds of its syllables to those before
 */
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

/** Some of a name's syllables: from which letter on, and how each holds to the one before. */
interface Part {
  readonly from: number;
  readonly text: string;
  readonly bonds: readonly Bond[];
}

function partsOf({ from, text, bonds }: Part, isFirm: (bond: Bond | undefined) => boolean): Part[] {
  let [letter, syllable] = [from, 0];
  return pieces(text, bonds, isFirm).map((piece) => {
    const blanks = piece.split(' ').length - 1;
    const part = { from: letter, text: piece, bonds: bonds.slice(syllable, syllable + blanks + 1) };
    letter += piece.length;
    syllable += blanks;
    return part;
  });
}

/** What of the nodes stands from one letter to another. */
function between(nodes: readonly Inline[], from: number, to: number): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'value') {
      const words = node.text.slice(Math.max(0, from - at), Math.max(0, to - at));
      if (words !== '') found.push({ ...node, text: words });
    } else if (at >= from && at < to) found.push(node);
    at += plainText([node]).length;
  }
  return found;
}

/**
 * A phrase, and each word of several syllables in it, is an inline block: whole on one line wherever a line has room
 * for it. A comma goes into the block of its word, though it be of another node: beside a block a line may break before
 * it.
 */
export function writeName(nodes: readonly Inline[], context: Context): Markup {
  const name = plainText(nodes);
  const write = ({ from, text }: Part): Markup => writeInlines(between(nodes, from, from + text.length), context);
  const block = ({ text }: Part, inside: Markup): Markup =>
    text.trim().includes(' ') ? element('span', { class: 'word' }, inside) : inside;
  const phrases = partsOf({ from: 0, text: name, bonds: bonds(name.split(' ')) }, (bond) => bond !== 'none');
  return joined(
    phrases.map((phrase) => {
      if (!phrase.bonds.includes('phrase', 1) || !phrase.bonds.includes('word', 1)) return block(phrase, write(phrase));
      const words = partsOf(phrase, (bond) => bond === 'word');
      return block(phrase, joined(words.map((word) => block(word, write(word)))));
    }),
  );
}

/** A text whose syllables that hold to the one before stand on one line with it, even where that makes a table wider. */
export function writeWhole(nodes: readonly Inline[], holds: readonly boolean[], context: Context): Markup {
  if (!holds.includes(true)) return writeInlines(nodes, context);
  const bonds = holds.map((one): Bond => (one ? 'word' : 'none'));
  const parts = partsOf({ from: 0, text: plainText(nodes), bonds }, (bond) => bond !== 'none');
  return joined(
    parts.map(({ from, text }) => {
      const inside = writeInlines(between(nodes, from, from + text.length), context);
      return text.trim().includes(' ') ? element('span', { class: 'whole' }, inside) : inside;
    }),
  );
}

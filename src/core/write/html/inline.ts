import type { BlockBase, Blank, Inline, Reference, Text, Value } from '../../tree/nodes.ts';
import { DOTS } from './context.ts';
import type { Context } from './context.ts';
import { element, joined, text } from './markup.ts';
import type { Markup } from './markup.ts';

type InlineHandlers = {
  [Type in Inline['type']]: (node: Extract<Inline, { type: Type }>, context: Context) => Markup;
};

const inlineHandlers: InlineHandlers = {
  text: (node: Text) => words(node.text),
  value: (node: Value, context) =>
    context.trace ? element('span', { 'data-path': node.path }, words(node.text)) : words(node.text),
  blank: (node: Blank, context) =>
    element(
      'span',
      {
        class: 'blank',
        role: 'img',
        'aria-label': node.label,
        title: node.label,
        'data-path': context.trace ? node.path : undefined,
      },
      text(context.dots),
    ),
  reference: (node: Reference) => element('a', { href: `#${node.target}` }, text(referenceText(node))),
};

/** Longer than any document's number: this breaks wherever it must. */
const TOO_LONG = 30;

/** The number of a document, with the marks that touch it: “12-QĐ/ĐU,”. */
const isNumber = (word: string): boolean => word.length < TOO_LONG && /\d/.test(word) && /[\d\p{L}]-\p{Lu}/u.test(word);

/** Words as they are; a line does not break behind the hyphen of a document's number. */
function words(value: string): Markup {
  if (!value.includes('-')) return text(value);
  const pieces = value.split(/(\s+)/u);
  return joined(
    pieces.map((piece) => (isNumber(piece) ? element('span', { class: 'whole' }, text(piece)) : text(piece))),
  );
}

const CHANGE_ELEMENTS = { added: 'ins', removed: 'del' } as const;

/** Inline nodes as markup: texts and values as they are, blanks as labelled dots, references as links. */
export function writeInlines(nodes: readonly Inline[], context: Context): Markup {
  return joined(
    nodes.map((node) => {
      const written = inlineHandlers[node.type](node as never, context);
      return node.change === undefined ? written : element(CHANGE_ELEMENTS[node.change], {}, written);
    }),
  );
}

/** The same words without links and labels, for the contents list. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'reference') return referenceText(node);
      return node.type === 'blank' ? DOTS : node.text;
    })
    .join('');
}

/** The nodes in capitals, where the format prints a name so. */
export function capitals(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node) => {
    if (node.type === 'text' || node.type === 'value') return { ...node, text: node.text.toUpperCase() };
    if (node.type === 'blank') return node;
    return { ...node, parts: node.parts.map((part) => ({ ...part, text: part.text.toUpperCase() })) };
  });
}

/** The words of a block; before them, in a blank model, the condition under which it stands: “(nếu có chi ủy)”. */
export function withCondition(node: BlockBase, words: Markup): Markup {
  if (node.condition === undefined) return words;
  return joined([element('i', { class: 'condition' }, text(`(${node.condition})`)), text(' '), words]);
}

function referenceText(node: Reference): string {
  return node.parts.map((part) => part.text).join('');
}

import type { BlockBase, Inline } from '../../tree/nodes.ts';
import { safeInside, safeText } from './unsafe.ts';

type InlineHandlers = { [Type in Inline['type']]: (node: Extract<Inline, { type: Type }>) => string };

/** What a value still to be filled in looks like on paper. */
const DOTS = '…………';

const inlineHandlers: InlineHandlers = {
  text: (node) => node.text,
  value: (node) => node.text,
  blank: () => DOTS,
  reference: (node) => node.parts.map((part) => part.text).join(''),
};

/** Inline nodes as their text, not yet escaped. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node) => inlineHandlers[node.type](node as never)).join('');
}

/** Inline nodes as a safe text. */
export function inlines(nodes: readonly Inline[]): string {
  return safeText(plainText(nodes));
}

/** A safe text in bold; nothing for an empty text, whose marks would be printed. */
export function strong(safe: string): string {
  return safe === '' ? '' : `**${safeInside(safe)}**`;
}

/** A safe text in italics. */
export function emphasis(safe: string): string {
  return safe === '' ? '' : `*${safeInside(safe)}*`;
}

/** The safe text of a block; before it, in a blank model, the condition under which it stands: “(nếu có chi ủy)”. */
export function withCondition(node: BlockBase, safe: string): string {
  if (node.condition === undefined) return safe;
  const note = emphasis(safeText(`(${node.condition})`));
  return safe === '' ? note : `${note} ${safe}`;
}

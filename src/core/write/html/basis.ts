import type { Basis, Inline } from '../../tree/nodes.ts';
import { line, traced } from './context.ts';
import type { Context } from './context.ts';
import { withCondition, writeInlines } from './inline.ts';
import { element, lines, text } from './markup.ts';
import type { Markup } from './markup.ts';

/** The “Căn cứ” lines, each with its dash and the end mark of the profile. */
export function writeBasis(node: Basis<Inline>, context: Context): Markup {
  const { marks } = context.profile;
  const items = node.items.map((item, index) => {
    return element(
      'li',
      { ...line('basisItem'), ...traced(item, context) },
      text('- '),
      withCondition(item, writeInlines(item.content, context)),
      text(index === node.items.length - 1 ? marks.basisLast : marks.basisItem),
    );
  });
  return element('ul', { class: 'basis', ...traced(node, context) }, lines(items));
}

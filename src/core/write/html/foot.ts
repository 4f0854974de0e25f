import type { Foot, Inline, Recipients } from '../../tree/nodes.ts';
import { fixedText, line, traced } from './context.ts';
import type { Context } from './context.ts';
import { withCondition, writeInlines } from './inline.ts';
import { element, lines, nothing, text } from './markup.ts';
import type { Markup } from './markup.ts';

/**
 * Signature and recipients. The signature comes first, as it is read; on paper the style sheet sets it at the right.
 */
export function writeFoot(node: Foot<Inline>, context: Context): Markup {
  return element(
    'footer',
    { class: 'foot', ...traced(node, context) },
    lines([
      writeSignature(node, context),
      node.recipients === null ? nothing : writeRecipients(node.recipients, context),
    ]),
  );
}

function writeSignature(foot: Foot<Inline>, context: Context): Markup {
  const node = foot.signature;
  return element(
    'div',
    { class: 'signature', ...traced(node, context) },
    lines([
      element('p', line('signAuthority'), withCondition(foot, text(node.authority))),
      element('p', line('signPost'), text(node.post)),
      element('p', line('signName'), writeInlines(node.name, context)),
    ]),
  );
}

function writeRecipients(node: Recipients<Inline>, context: Context): Markup {
  const { marks } = context.profile;
  const items = node.items.map((item, index) => {
    const mark = index === node.items.length - 1 ? marks.recipientLast : marks.recipientItem;
    return element('li', line('recipientsItem'), text('- '), writeInlines(item, context), text(mark));
  });
  return element(
    'div',
    { class: 'recipients', ...traced(node, context) },
    lines([
      element('p', line('recipientsHead'), text(fixedText(context.profile, 'recipientsHead'))),
      element('ul', {}, lines(items)),
    ]),
  );
}

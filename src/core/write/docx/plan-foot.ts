import type { Foot, Inline, Recipients } from '../../tree/nodes.ts';
import { content, fixed, paragraph, type PlanContext } from './paragraphs.ts';
import type { Planned, PlannedParagraph } from './plan-types.ts';
import { conditionRuns } from './runs.ts';

/** Recipients at the left, signature at the right. */
export function planFoot(foot: Foot<Inline>, context: PlanContext, out: Planned[]): void {
  const { signature, recipients } = foot;
  const { textWidth } = context.layout;
  const half = Math.floor(textWidth / 2);
  out.push({
    type: 'foot',
    widths: [half, textWidth - half],
    // A cell without a paragraph makes Word call the file unreadable.
    left: recipients === null ? [paragraph('recipientsItem', [])] : planRecipients(recipients, context),
    right: [
      paragraph('signAuthority', [...conditionRuns(foot), { type: 'text', text: signature.authority }]),
      fixed('signPost', signature.post),
      paragraph('signName', content('signName', signature.name, context)),
    ],
  });
}

function planRecipients(recipients: Recipients<Inline>, context: PlanContext): PlannedParagraph[] {
  const { marks, texts } = context.layout;
  const items = recipients.items.map((item, index) =>
    paragraph('recipientsItem', [
      { type: 'text', text: '- ' },
      ...content('recipientsItem', item, context),
      { type: 'text', text: index === recipients.items.length - 1 ? marks.recipientLast : marks.recipientItem },
    ]),
  );
  return [fixed('recipientsHead', texts.recipientsHead), ...items];
}

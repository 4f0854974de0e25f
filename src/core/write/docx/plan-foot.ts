import type { Foot, Inline, Recipients } from '../../tree/nodes.ts';
import { addContent, fixed, paragraph, type PlanContext } from './paragraphs.ts';
import type { Planned, PlannedParagraph, Run } from './plan-types.ts';
import { addCondition, textRun } from './runs.ts';

/** Recipients at the left, signature at the right. */
export function planFoot(foot: Foot<Inline>, context: PlanContext, out: Planned[]): void {
  const { signature, recipients } = foot;
  const { textWidth } = context.layout;
  const half = Math.floor(textWidth / 2);
  const authority: Run[] = [];
  addCondition(authority, foot);
  authority.push(textRun(signature.authority));
  out.push({
    type: 'foot',
    widths: [half, textWidth - half],
    // A cell without a paragraph makes Word call the file unreadable.
    left: recipients === null ? [paragraph('recipientsItem', [])] : planRecipients(recipients, context),
    right: [
      paragraph('signAuthority', authority),
      fixed('signPost', signature.post),
      paragraph('signName', addContent([], 'signName', signature.name, context)),
    ],
  });
}

function planRecipients(recipients: Recipients<Inline>, context: PlanContext): PlannedParagraph[] {
  const { marks, texts } = context.layout;
  const items = recipients.items.map((item, index) => {
    const runs = addContent([textRun('- ')], 'recipientsItem', item, context);
    runs.push(textRun(index === recipients.items.length - 1 ? marks.recipientLast : marks.recipientItem));
    return paragraph('recipientsItem', runs);
  });
  return [fixed('recipientsHead', texts.recipientsHead), ...items];
}

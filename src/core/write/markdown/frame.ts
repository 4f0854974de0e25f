import type { FormatProfile } from '../../schema/format.ts';
import type { Foot, Head, Inline, Title } from '../../tree/nodes.ts';
import { emphasis, inlines, strong, withCondition } from './inline.ts';
import { list } from './list.ts';
import { safeLine, safeParagraph, safeText } from './unsafe.ts';

/** The head as two paragraphs of short lines: the bodies with star and number, the title with place and date. */
export function head(node: Head<Inline>, profile: FormatProfile): string[] {
  return [
    stack([
      inlines(node.superior),
      strong(inlines(node.branch)),
      fixedText(profile, 'star'),
      inlines(node.number),
      emphasis(safeText(node.draftMark ?? '')),
    ]),
    stack([strong(fixedText(profile, 'partyTitle')), emphasis(inlines(node.placeDate))]),
  ];
}

/** The kind as the only heading of the first level, then subject, pointer and the five hyphens. */
export function title(node: Title<Inline>, profile: FormatProfile): string[] {
  return [
    `# ${safeLine(withCondition(node, safeText(node.kind)))}`,
    stack([strong(inlines(node.subject)), inlines(node.pointer ?? []), fixedText(profile, 'subjectSeparator')]),
  ];
}

/** Signature, then recipients: side by side on paper, below each other here. */
export function foot(node: Foot<Inline>, profile: FormatProfile): string[] {
  const { signature, recipients } = node;
  const signed = [
    stack([withCondition(node, strong(safeText(signature.authority))), safeText(signature.post)]),
    stack([strong(inlines(signature.name))]),
  ];
  if (recipients === null) return signed;
  const { recipientItem, recipientLast } = profile.marks;
  const items = recipients.items.map(inlines);
  return [...signed, fixedText(profile, 'recipientsHead'), list(items, recipientItem, recipientLast)];
}

/** Safe texts below each other in one paragraph, the empty ones left out. */
function stack(texts: readonly string[]): string {
  return safeParagraph(texts.filter((text) => text !== '').join('\n'));
}

/** The text that the format fixes for an element, as a safe text. A profile without it is our bug. */
function fixedText(profile: FormatProfile, name: keyof FormatProfile['elements']): string {
  const fixed = profile.elements[name].text;
  if (fixed === undefined) throw new Error(`format profile ${profile.id} has no text for ${name}`);
  return safeText(fixed);
}

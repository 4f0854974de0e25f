import type { FormatProfile } from '../../schema/format.ts';
import type { BlockBase } from '../../tree/nodes.ts';
import type { Attributes } from './markup.ts';

/** What every handler knows besides its node. */
export interface Context {
  profile: FormatProfile;
  /** mark values with the field and blocks with the line they came from */
  trace: boolean;
  /** what a value still to be filled in looks like */
  dots: string;
}

export const DOTS = '…………';
/** The lines of the head have less room. */
export const SHORT_DOTS = '……';

export type ElementName = keyof FormatProfile['elements'];

/**
 * The class of a printed line is the name of its row in the format profile; the style sheet is made from the same rows.
 */
export function line(name: ElementName): { class: string } {
  return { class: name };
}

/** The text that the format fixes for an element, such as the title of the Party. A profile without it is our bug. */
export function fixedText(profile: FormatProfile, name: ElementName): string {
  const fixed = profile.elements[name].text;
  if (fixed === undefined) throw new Error(`format profile ${profile.id} has no text for ${name}`);
  return fixed;
}

/** `data-source` of a block, when sources are wanted. */
export function traced(node: BlockBase, context: Context): Attributes {
  return context.trace ? { 'data-source': `${node.source.file}:${node.source.line}` } : {};
}

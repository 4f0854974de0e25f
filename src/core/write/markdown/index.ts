import type { FormatProfile } from '../../schema/format.ts';
import type { Regulation } from '../../tree/nodes.ts';
import { writeBlock } from './blocks.ts';

/** The level of heading below the document's title. */
const FIRST_LEVEL = 2;

/** Stands between the paper and its annex. */
const PART_RULE = '---';

/**
 * Writes a regulation as CommonMark with pipe tables. Numbers are text, so every reader shows the numbers of the paper;
 * of the format profile only the end marks, the fixed texts and the letter case are used.
 */
export function writeMarkdown(regulation: Regulation, profile: FormatProfile): string {
  const parts = regulation.parts.map((part) => part.blocks.flatMap((block) => writeBlock(block, profile, FIRST_LEVEL)));
  const blocks = parts.flatMap((part, index) => (index === 0 ? part : [PART_RULE, ...part]));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

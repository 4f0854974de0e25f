import { Document, type FileChild, Packer } from 'docx';
import type { FormatProfile } from '../core/schema/format.ts';
import type { Plan, Planned, PlannedParagraph } from '../core/write/docx/plan-types.ts';
import { paragraphOf } from './components.ts';
import { keptParts } from './package.ts';
import { sectionOf } from './page.ts';
import { stylesOf } from './styles.ts';
import { columnsOf, tableOf } from './tables.ts';
import { unzip } from './unzip.ts';

/** A paragraph that takes next to no room: a table cannot end a part, and a break needs a paragraph to stand in. */
const PART_END: PlannedParagraph = { type: 'paragraph', kind: 'partEnd', runs: [], keep: false, narrow: 0 };

/**
 * The whole document of a plan as the `docx` library makes it: the definition that the fast writer is cut from.
 * @public asked for by the benchmark, too
 */
export function documentOf(plan: Plan, profile: FormatProfile): Document {
  return new Document({
    styles: stylesOf(profile),
    // A justified line that ends with a line break keeps its word spaces.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: plan.map((items, index) => ({
      ...sectionOf(profile, index === 0),
      children: [...items, PART_END].flatMap((item) => childrenOf(item, profile)),
    })),
  });
}

/** The parts of the document of a plan by name, without those that a paper has no use for and without properties. */
export async function packageOf(plan: Plan, profile: FormatProfile): Promise<Map<string, string>> {
  return keptParts(unzip(await Packer.toBuffer(documentOf(plan, profile))));
}

function childrenOf(item: Planned, profile: FormatProfile): FileChild[] {
  if (item.type === 'article') return item.lines.flatMap((line) => childrenOf(line, profile));
  if (item.type === 'paragraph') return [paragraphOf(item)];
  return [item.type === 'table' ? tableOf(item, profile) : columnsOf(item, profile)];
}

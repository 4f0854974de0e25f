import type { FormatProfile } from '../core/schema/format.ts';
import type { Regulation } from '../core/tree/nodes.ts';
import { planDocument } from '../core/write/docx/plan.ts';
import { propertyParts } from '../core/write/docx/properties.ts';
import { packageOf } from './document.ts';
import { layoutOf } from './layout.ts';

/**
 * The parts of a regulation's DOCX by name, made as a whole by the `docx` library from the same definitions that the
 * shell is cut from: what the fast writer is measured against.
 */
export async function referenceParts(regulation: Regulation, profile: FormatProfile): Promise<Map<string, string>> {
  const parts = await packageOf(planDocument(regulation, layoutOf(profile)), profile);
  for (const { name, text } of propertyParts(regulation)) parts.set(name, text);
  return parts;
}

import type { FormatProfile } from '../core/schema/format.ts';
import type { Regulation } from '../core/tree/nodes.ts';
import { planDocument, planningFor } from '../core/write/docx/plan.ts';
import { APP_PROPERTIES, propertyParts } from '../core/write/docx/properties.ts';
import { stampOf } from '../core/write/docx/stamp.ts';
import { entry, type Deflate } from '../core/write/docx/zip.ts';
import { packageOf } from './document.ts';
import { layoutOf } from './layout.ts';

/**
 * The parts of a regulation's DOCX by name, made as a whole by the `docx` library from the same definitions that the
 * shell is cut from: what the fast writer is measured against.
 */
export async function referenceParts(
  regulation: Regulation,
  profile: FormatProfile,
  deflate: Deflate,
): Promise<Map<string, string>> {
  const plan = planDocument(regulation, planningFor(layoutOf(profile)));
  const parts = await packageOf(plan, profile);
  const body = entry('word/document.xml', parts.get('word/document.xml') ?? '', deflate);
  for (const { name, text } of [APP_PROPERTIES, ...propertyParts(regulation, stampOf(plan, body, ''))]) {
    parts.set(name, text);
  }
  return parts;
}

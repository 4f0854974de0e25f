/** The types of branch in words. */
import type { Field } from '../../core/read/fields.ts';
import { library } from '../library.ts';

const LABELS =
  (library.schemas.files['branch.schema.json'] as { properties: Record<string, Field> }).properties['type']?.[
    'x-labels'
  ] ?? {};

/** “Thôn, khối phố”; a type that the page does not know is said as it is written. */
export function typeLabel(type: string): string {
  const label = LABELS[type] ?? type;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

import { attribute, child, type Xml } from './xml.ts';

/** Extensions whose shapes are understood; anything else is read from its fallback. */
const UNDERSTOOD = new Set(['wps', 'wpg', 'wpc', 'w14', 'w15', 'w16', 'wp14', 'a14', 'wpi']);

/** The one branch of an alternative that counts. */
export function choose(alternative: Xml): Xml {
  const choice = alternative.children.find(
    (item) =>
      item.name === 'mc:Choice' &&
      (attribute(item, 'Requires') ?? '').split(/\s+/).every((name) => UNDERSTOOD.has(name)),
  );
  return choice ?? child(alternative, 'mc:Fallback') ?? { ...alternative, children: [] };
}

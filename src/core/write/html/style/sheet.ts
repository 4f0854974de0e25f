import type { FormatProfile } from '../../../schema/format.ts';
import { changeRules } from './changes.ts';
import { paperRules } from './paper.ts';
import { printRules } from './print.ts';
import { screenRules } from './screen.ts';

/**
 * The style sheet of a page with so many parts. Every figure of the format comes from the profile.
 * @param changes whether the page may show marks of what has changed
 */
export function styleSheet(profile: FormatProfile, parts: number, changes: boolean): string {
  const rules = [
    ...paperRules(profile),
    ...screenRules(profile),
    ...printRules(profile, parts),
    ...(changes ? changeRules() : []),
  ];
  return `${rules.join('\n')}\n`;
}

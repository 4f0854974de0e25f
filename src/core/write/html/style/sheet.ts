import type { FormatProfile } from '../../../schema/format.ts';
import { paperRules } from './paper.ts';
import { printRules } from './print.ts';
import { screenRules } from './screen.ts';

/** The style sheet of a page with so many parts. Every figure of the format comes from the profile. */
export function styleSheet(profile: FormatProfile, parts: number): string {
  return `${[...paperRules(profile), ...screenRules(profile), ...printRules(profile, parts)].join('\n')}\n`;
}

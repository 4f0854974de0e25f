import type { FormatProfile } from '../../../schema/format.ts';

/** The typefaces for the paper: the one the format demands, then those cut to the same widths. */
export function paperFont(profile: FormatProfile): string {
  return `"${profile.font.name}", "Liberation Serif", Tinos, Times, serif`;
}

import type { FormatProfile } from '../schema/format.ts';

/** The name of an element of the format: “partyTitle”, “clause” … */
export type ElementName = keyof FormatProfile['elements'];

/** How one element is printed. */
export type ElementRow = FormatProfile['elements'][ElementName];

/** One rule as the profile has it: severity, clause and parameters. */
export type RuleRow = FormatProfile['rules'][number];

/** The profile in force on a day (YYYY-MM-DD); null before the first one. */
export function profileOn(profiles: readonly FormatProfile[], date: string): FormatProfile | null {
  return (
    profiles.find((profile) => profile.validFrom <= date && (profile.validTo === null || date < profile.validTo)) ??
    null
  );
}

/** The profile that came into force last. */
export function newestProfile(profiles: readonly FormatProfile[]): FormatProfile | null {
  return profiles.reduce<FormatProfile | null>(
    (newest, profile) => (newest !== null && newest.validFrom >= profile.validFrom ? newest : profile),
    null,
  );
}

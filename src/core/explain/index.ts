/** An explanation for every code that the program can tell: a door of its own, since it brings every rule with it. */
import { CHECKS } from '../checks/index.ts';
import type { FormatProfile } from '../schema/format.ts';
import { ADAPTATIONS } from './adaptations.ts';
import { CHARACTERS } from './characters.ts';
import type { Area, Explanation } from './explanation.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { codeOfRule, formatArea } from './format.ts';
import { ROSTER } from './roster.ts';
import { TEMPLATES } from './templates.ts';
import { YAML } from './yaml.ts';

export type { Area, Explanation } from './explanation.ts';

const BRANCH: Area = { title: 'Các mục của chi bộ với nhau', explanations: CHECKS };

/** All areas in the order in which one meets them; `profiles` are the format's, newest first. */
export function explanationAreas(profiles: readonly Pick<FormatProfile, 'rules'>[]): Area[] {
  return [YAML, CHARACTERS, FIELDS, BRANCH, ROSTER, ADAPTATIONS, TEMPLATES, formatArea(profiles), FILES];
}

/** The explanation of a code, also by the number of a format rule (“F35”); null when there is none. */
export function explanationOf(
  name: string,
  areas: readonly Area[],
  profiles: readonly Pick<FormatProfile, 'rules'>[],
): Explanation | null {
  const code = codeOfRule(name, profiles) ?? name.toLowerCase();
  return areas.flatMap(({ explanations }) => explanations).find((one) => one.code === code) ?? null;
}

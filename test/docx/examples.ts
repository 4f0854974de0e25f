import { profiles } from '../format/profiles.ts';
import { exampleRegulations, type Example } from '../support/examples.ts';
import { awkward, decision, plain } from './fixture.ts';

/** The regulations made by hand, each under every format profile. */
function fixtures(): Example[] {
  return profiles.flatMap((profile) =>
    Object.entries({ plain, decision, awkward }).map(([name, made]) => ({
      name: `${name} (${profile.id})`,
      regulation: { ...made, profile: profile.id },
      profile,
    })),
  );
}

/** Every document that the tests on whole documents look at: those made by hand and the repository's own. */
export function allExamples(): Example[] {
  return [...fixtures(), ...exampleRegulations()];
}

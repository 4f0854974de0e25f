/** What can be made of a branch's file with mistakes, for whoever looks at it while it is being filled in. */
import type { Place, Problem } from './diagnostic.ts';
import { make, type Made, type Making } from './making.ts';
import type { AdaptationRecord } from './read/adaptations.ts';

/** What the model gives without the adaptations that are wrong, or without any when that is not enough. */
export function withoutWrong(making: Making, problems: readonly Problem[]): Made | null {
  const wrong = new Set(problems.filter(({ severity }) => severity === 'error').map(({ place }) => spot(place)));
  const sound = making.adaptations.filter((one) => !spotsOf(one).some((at) => wrong.has(at)));
  return make({ ...making, adaptations: sound }).value ?? make({ ...making, adaptations: [] }).value;
}

/** The problems that stand at an adaptation of which nothing is `told` yet. */
export function atAdaptations(
  problems: readonly Problem[],
  adaptations: readonly AdaptationRecord[],
  told: readonly Problem[],
): Problem[] {
  const taken = new Set(told.map(({ place }) => spot(place)));
  const open = new Set(adaptations.flatMap(spotsOf).filter((at) => !taken.has(at)));
  return problems.filter(({ place }) => open.has(spot(place)));
}

const spot = (place: Place): string => JSON.stringify(place);
const spotsOf = ({ place, textPlace = place }: AdaptationRecord): string[] => [spot(place), spot(textPlace)];

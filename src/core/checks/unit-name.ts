/** Reads names of administrative units against the table of places. */
import type { Places } from '../schema/places.ts';

export type Level = Places['levels'][number];
export type Commune = Places['communes'][number];

/** “phường An Thắng” as level and proper name; null when it starts with no level's word. */
export function unitName(text: string, places: Places): { level: Level; name: string } | null {
  const level = places.levels.find(({ word }) => text.toLowerCase().startsWith(`${word} `));
  return level === undefined ? null : { level, name: text.slice(level.word.length + 1) };
}

/** “phường An Thắng” of “phường An Thắng, thành phố Đà Nẵng”: the unit without what is written behind it. */
export const unitAlone = (text: string): string => text.split(/\s*(?:[,;(]|\s[-–]\s)/u)[0] ?? '';

/** Is the day one on which the unit existed? It is abolished on the day `to`. */
export const isThere = ({ from, to }: { from?: string; to?: string }, on: string): boolean =>
  (from === undefined || from <= on) && (to === undefined || on < to);

export const communeText = ({ word, name }: Commune): string => `${word} ${name}`;

/** The new commune that a former unit became part of. */
export function successorOf(name: string, places: Places): Commune | undefined {
  return places.communes.find(({ formerly }) => formerly.some((former) => former.name === name));
}

/** Is the branch under this commune or its predecessors, as far as the file says? Others may have the same name. */
export function isUnder(parent: string | undefined, { parent: now, formerParents }: Commune): boolean {
  return parent === undefined || parent === now || formerParents.includes(parent);
}

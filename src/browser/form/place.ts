/** From a place of the file to the field that is written there. */
import type { Problem, TextPlace } from '../../core/diagnostic.ts';
import type { Located } from '../../core/read/located.ts';
import { isRecord, type Path } from '../../core/read/path.ts';

const isIn = ({ line, column }: TextPlace, around: TextPlace): boolean => {
  const isAfterStart = line > around.line || (line === around.line && column >= around.column);
  const isBeforeEnd = line < around.endLine || (line === around.endLine && column <= around.endColumn);
  return isAfterStart && isBeforeEnd;
};

/** The path of the value whose text the place is in; null when it is in none. */
function pathAt(located: Located, place: TextPlace, path: Path = []): Path | null {
  const value = path.reduce<unknown>(
    (data, step) =>
      isRecord(data) || Array.isArray(data) ? (data as Record<string | number, unknown>)[step] : undefined,
    located.value,
  );
  const steps = Array.isArray(value) ? [...value.keys()] : isRecord(value) ? Object.keys(value) : [];
  for (const step of steps) {
    const found = pathAt(located, place, [...path, step]);
    if (found !== null) return found;
  }
  return steps.length === 0 && path.length > 0 && isIn(place, located.placeOf(path)) ? path : null;
}

/** Where the form asks for what is missing, when the problem stands at another line of the file. */
const ASKED_AT: Readonly<Record<string, Path>> = { 'draft-without-date': ['document', 'date'] };

/** The problem with the field that it stands at, where it is told by its place in the draft's text alone. */
export function withField(problem: Problem, located: Located | null): Problem {
  const { code, field, place } = problem;
  if (ASKED_AT[code] !== undefined) return { ...problem, field: ASKED_AT[code] };
  if (field !== undefined || located === null || place.kind !== 'text' || place.file !== located.file) return problem;
  const path = pathAt(located, place);
  return path === null ? problem : { ...problem, field: path };
}

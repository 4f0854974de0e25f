/** From a place of the file to the field that is written there. */
import type { Problem, TextPlace } from '../../core/diagnostic.ts';
import type { Located } from '../../core/read/located.ts';
import { isRecord, type Path } from '../../core/read/path.ts';

const isIn = ({ line, column }: TextPlace, around: TextPlace): boolean => {
  const isAfterStart = line > around.line || (line === around.line && column >= around.column);
  const isBeforeEnd = line < around.endLine || (line === around.endLine && column <= around.endColumn);
  return isAfterStart && isBeforeEnd;
};

/** The path of the innermost value whose text, or whose key, the place is in; null when it is in none. */
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
  if (path.length === 0) return null;
  // The place of a map or a list is its first line.
  return isIn(place, located.placeOf(path)) || isIn(place, located.placeOf(path, 'key')) ? path : null;
}

/** Where the form asks for what is missing, when the problem stands at another line of the file. */
const ASKED_AT: Readonly<Record<string, Path>> = {
  'draft-without-date': ['document', 'date'],
  'committee-meeting-days-missing': ['committeeMeeting', 'daysBefore'],
  'meeting-day-missing': ['meeting', 'day'],
  'professional-superior-missing': ['superior', 'professional'],
};

/** A mistake in how the file is written, which no field of the form holds. */
export const isOfWriting = ({ code }: Problem): boolean =>
  /^(?:yaml|key|file|head-lines?)-|^text-cut-by-comma$/u.test(code);

function withoutField({ field: _, ...problem }: Problem): Problem {
  return problem;
}

/** The problem with the field that it stands at, where it is told by its place in the draft's text alone. */
export function withField(problem: Problem, located: Located | null): Problem {
  const { code, field, place } = problem;
  if (ASKED_AT[code] !== undefined) return { ...problem, field: ASKED_AT[code] };
  if (isOfWriting(problem)) return withoutField(problem);
  if (field !== undefined || located === null || place.kind !== 'text' || place.file !== located.file) return problem;
  const path = pathAt(located, place);
  return path === null ? problem : { ...problem, field: path };
}

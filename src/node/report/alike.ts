/** Problems with one remedy: of sixty branches that lack the same, what to do about it is not told sixty times. */
import type { Place, Problem } from '../../core/diagnostic.ts';
import { cellContent, innerPlace } from '../../core/place-words.ts';

/** So many besides the first are each shown whole. */
const FEW = 2;

export interface Group {
  /** shown whole */
  first: Problem;
  /** those after it that ask for the same; none where they are few */
  others: readonly Problem[];
}

function grouped(problems: readonly Problem[], keyOf: (problem: Problem) => string): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(keyOf(problem));
    if (group === undefined) groups.set(keyOf(problem), [problem]);
    else group.push(problem);
  }
  return groups;
}

const remedy = ({ code, severity, hint, clause, via }: Problem): string =>
  JSON.stringify([code, severity, hint, clause, via]);

/** The problems in their order; of many with the same remedy all stand with the first. */
export function groupsOf(problems: readonly Problem[]): Group[] {
  const groups = grouped(problems, remedy);
  return problems.flatMap((problem): Group[] => {
    const [first, ...others] = groups.get(remedy(problem)) ?? [];
    if (others.length <= FEW) return [{ first: problem, others: [] }];
    return problem === first ? [{ first, others }] : [];
  });
}

/** Where the others of a group stand, each with what is said of it where that is not what is said of the first. */
export function otherLines({ first, others }: Group): string[] {
  const lines = grouped(others, (problem) => JSON.stringify([wordsOf(problem, first), lineOf(problem.place)]));
  return [...lines.values()].map((alike) => {
    const [one = first] = alike;
    const words = wordsOf(one, first);
    const places = alike.map(({ place }, index) => placeFrom(index === 0 ? first.place : one.place, place));
    const where = one.place.kind === 'file' && one.place.file === first.place.file ? '' : places.join(', ');
    return [where, words].filter((part) => part !== '').join(': ');
  });
}

/** Cells of a sheet and paragraphs are short enough to share a line; places in texts and files have each their own. */
function lineOf(place: Place): string {
  if (place.kind === 'sheet') return place.sheet ?? '';
  return place.kind === 'docx' ? place.file : `${place.file} ${innerPlace(place)}`;
}

/**
 * What is said of a problem, and the content of its cell where that does not hold it; nothing where the first says it.
 */
function wordsOf({ message, place }: Problem, first: Problem): string {
  const said = message === first.message ? '' : message;
  if (place.kind !== 'sheet' || message.includes(place.value)) return said;
  const content = cellContent(place);
  return first.place.kind === 'sheet' && content === cellContent(first.place) ? said : `${said} (${content})`.trim();
}

/** A place as seen from another one: the file or the sheet that both stand in is left out. */
function placeFrom(from: Place, place: Place): string {
  if (place.kind === 'sheet' && from.kind === 'sheet' && place.sheet === from.sheet && place.row !== null)
    return innerPlace({ ...place, sheet: null });
  return place.kind !== 'file' && place.kind !== 'text' && place.file === from.file
    ? innerPlace(place)
    : fullPlace(place);
}

/** A place with its file: “xa/thon-bao-an.yaml:4:7”, “danh-sach.xlsx: trang tính “Chi bộ”, ô C7”. */
export function fullPlace(place: Place): string {
  const inner = innerPlace(place);
  if (inner === '') return place.file;
  return place.kind === 'text' ? `${place.file}:${inner}` : `${place.file}: ${inner}`;
}

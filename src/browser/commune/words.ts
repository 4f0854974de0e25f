/** Problems of a commune in words for its office: places in the list as Excel shows them, no paths, no commands. */
import type { Place, Problem } from '../../core/diagnostic.ts';
import { innerPlace } from '../../core/place-words.ts';
import { branchSpecs, specsByName, type Spec } from '../form/spec.ts';
import { fieldTitle, formWords } from '../form/words.ts';
import { library } from '../library.ts';
import { hereWords } from './here.ts';
import { commune } from './state.ts';

export interface ProblemWords {
  /** where it stands: “trang “Chi bộ”, ô C7”; empty where nothing smaller than the whole is known */
  where: string;
  message: string;
  hint: string | null;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const known = new Map<string, Map<string, Spec>>();

function specsOf(type: string): Map<string, Spec> {
  const specs = known.get(type) ?? specsByName(branchSpecs(type, library.schemas.files));
  known.set(type, specs);
  return specs;
}

/** The line of an opened file, for what no field holds; the files that a list becomes nobody has seen. */
function lineOf(place: Place): string {
  if (place.kind !== 'text' || commune.value?.list !== null) return '';
  return `Tệp ${place.file.replace(/^.*\//u, '')}, dòng ${place.line}`;
}

/** @param type of the branch, in the words of its file */
export function wordsOf(problem: Problem, type: string): ProblemWords {
  const { place } = problem;
  const here = hereWords(problem, commune.value !== null && commune.value.list !== null);
  if (place.kind !== 'sheet') {
    const { message, hint } = formWords({ ...problem, ...here }, specsOf(type));
    const title = fieldTitle(problem, specsOf(type));
    return { where: title === '' ? lineOf(place) : title, message, hint };
  }
  const heading = place.heading === null ? '' : `, “${place.heading}”`;
  return {
    where: upperFirst(innerPlace(place)) + heading,
    message: upperFirst(here.message),
    hint: here.hint ?? null,
  };
}

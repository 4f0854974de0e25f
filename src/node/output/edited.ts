import type { Problem } from '../../core/diagnostic.ts';
import type { Located } from '../input/read.ts';
import { edited } from './problems.ts';

/** A file that is there and is not ours to write over. `isKnown`: a run before this one wrote it. */
export function editedProblem(file: Located, _bytes: Uint8Array, isKnown: boolean): Problem {
  return edited(file.shown, isKnown);
}

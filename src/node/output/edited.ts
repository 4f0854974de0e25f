import type { Problem } from '../../core/diagnostic.ts';
import { sinceStamped } from '../../core/stamp/read.ts';
import type { Located } from '../input/read.ts';
import { deflater } from './deflate.ts';
import * as problems from './problems.ts';

/**
 * A file that is there and has no digest of ours: null when it may be written over all the same, for its stamp says
 * that nobody has touched what quyche wrote. Otherwise what was done to it. `isKnown`: a run before this one wrote it.
 */
export function editedProblem(file: Located, bytes: Uint8Array, isKnown: boolean): Problem | null {
  const since = file.shown.endsWith('.docx') ? sinceStamped(bytes, deflater.crc32) : ({ kind: 'unknown' } as const);
  switch (since.kind) {
    case 'untouched':
      return null;
    case 'saved-again':
      return problems.savedAgain(file.shown);
    case 'edited':
      return problems.editedIn(file.shown, since.places);
    case 'unknown':
      return problems.edited(file.shown, isKnown);
  }
}

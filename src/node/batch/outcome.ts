import type { AdaptationRow } from '../../core/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import type { Placed } from '../output/write.ts';
import type { BranchRow } from '../../core/batch/row.ts';

/** What a run made of one branch: plain and small, for it may come from a worker and thousands are kept. */
export interface Outcome {
  /** the branch's file as the user knows it */
  source: string;
  /** its name, as far as its file shows one */
  name: string;
  /** path of its outputs without their ending; null when it has none */
  path: string | null;
  placed: Placed[];
  /** all of its problems */
  problems: Problem[];
  /** why nothing, or not everything, was written; null when all is well */
  failure: string | null;
  /** what the manifest and the index say of it; null when its file could not be read as a branch */
  row: BranchRow | null;
  /** where it differs from the model, when that was asked for */
  adaptations: { branch: string; rows: AdaptationRow[] } | null;
}

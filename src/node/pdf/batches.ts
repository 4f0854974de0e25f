/** Files in one start of LibreOffice: more would leave too much to repeat when one takes the others along. */
const MOST = 50;
/** The start takes as long as five files: for fewer than this a start of their own does not pay. */
const LEAST = 10;

/** The files of each start of LibreOffice, as many starts at a time as there are lanes, all with equally much to do. */
export function batchesOf<T>(files: readonly T[], jobs: number): { lanes: number; batches: T[][] } {
  const lanes = Math.max(1, Math.min(jobs, Math.floor(files.length / LEAST)));
  const rounds = Math.ceil(files.length / (lanes * MOST));
  const size = Math.ceil(files.length / (lanes * rounds));
  const batches = Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  );
  return { lanes, batches };
}

/** A program of which a file is not there: no fault to look for, so one sentence says what to do, without a stack. */

/** What is thrown then: a plain object, which comes whole out of a worker thread. */
interface Incomplete {
  readonly missing: string;
}

/** Says that a file of the program is not there. */
export function incomplete(missing: string): never {
  const thrown: Incomplete = { missing };
  // An error of a class of its own does not leave a thread.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw thrown;
}

/** The sentence for what was thrown; null when it is something else. */
export function incompleteText(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('missing' in thrown)) return null;
  const { missing } = thrown as Incomplete;
  return `Lỗi: bản cài đặt thiếu tệp “${missing}”; cài lại quyche, hoặc chạy “npm run build” trong thư mục của quyche\n`;
}

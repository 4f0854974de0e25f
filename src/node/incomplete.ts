/** A program of which a file is not there: no fault to look for, so one sentence says what to do, without a stack. */

/** What is thrown then: a plain object, which comes whole out of a worker thread. */
export interface Incomplete {
  readonly missing: string;
}

/** The sentence for what was thrown; null when it is something else. */
export function incompleteText(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('missing' in thrown)) return null;
  const { missing } = thrown as Incomplete;
  return `Lỗi: bản cài đặt thiếu tệp “${missing}”; cài lại quyche, hoặc chạy “npm run build” trong thư mục của quyche\n`;
}

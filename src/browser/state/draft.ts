/** A draft as it is kept. */
export interface Draft {
  id: string;
  /** given by hand; without it the draft is called as its branch */
  name?: string;
  /** the branch file */
  text: string;
  /** when it was last changed, ISO 8601 */
  changed: string;
  /** the text as it last stood in a branch file, opened, saved or downloaded; null when it never did */
  saved: string | null;
}

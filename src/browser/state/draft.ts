/** A draft as it is kept. */
export interface Draft {
  id: string;
  /** given by hand; without it the draft is called as its branch */
  name?: string;
  /** the branch file */
  text: string;
  /** when it was last changed, ISO 8601 */
  changed: string;
  /** the text as it was last opened from a file or saved to one; null when it never was */
  saved: string | null;
}

/** What `quyche explain` says of a code. */
export interface Explanation {
  code: string;
  /** what the problem means and why it matters, in one or two Vietnamese sentences */
  why: string;
  /** a piece of a file that has the problem, as one types it, and the same piece without it */
  avoid?: string;
  prefer?: string;
  /** the clause of each rule that asks for it, newest first */
  clauses?: readonly string[];
}

/** The codes of one part of the program, under a title that a list is read by. */
export interface Area {
  title: string;
  explanations: readonly Explanation[];
}

import type { BranchType } from '../../core/branch-types.ts';

/** What the page asks to see; the day is one to try, null for the branch's own. */
export interface Selection {
  /** the path of a branch as shown, or the type of a blank model */
  show: { branch: string } | { model: BranchType };
  on: string | null;
}

/** A problem as the page shows it. */
export interface ShownProblem {
  severity: 'error' | 'warning';
  code: string;
  message: string;
  /** “templates/common/voting.hbs:3:5” */
  place: string;
  /** opens the place in an editor; null where there is no file */
  href: string | null;
  hint: string | null;
  clause: string | null;
}

export interface ShownChange {
  /** “sửa khoản 2 Điều 5” */
  label: string;
  /** where the page can go to; null for what is gone */
  id: string | null;
  /** the words of what is gone */
  gone: string | null;
}

/** All that the page shows: plain data, sent as JSON. */
export interface View {
  title: string;
  /** a line about date and law */
  about: string;
  /** the regulation as the HTML writer makes it, changes marked; null when it could not be made yet */
  html: string | null;
  /** the text is of an earlier state, because what stands in the files now has errors */
  stale: boolean;
  problems: ShownProblem[];
  changes: ShownChange[];
  branches: { path: string; name: string }[];
  models: { type: BranchType; name: string }[];
  /** the one that is shown, as the page's choice names it */
  selected: string;
  /** templates and the folder of the branches, for links from the text to its source */
  roots: { templates: string; files: string };
}

/** What the page and its worker say to each other: plain data. */
import type { Problem, SourceFile } from '../../../core/diagnostic.ts';
import type { OutFile } from '../../export/out-file.ts';
import type { Draft } from '../../state/draft.ts';
import type { Commune } from '../commune.ts';

/** A file that was chosen, with its way below the folder that was chosen. */
export interface Given {
  path: string;
  file: Blob;
}

export interface Request {
  /**
   * read what was chosen; check all branches; make them and their index; the commune's folder as files; a list to fill
   * in; all that is kept
   */
  open: { do: 'open'; given: Given[] };
  check: { do: 'check'; commune: Commune; on: string };
  make: { do: 'make'; commune: Commune; on: string };
  folder: { do: 'folder'; commune: Commune; on: string };
  blank: { do: 'blank' };
  kept: { do: 'kept'; drafts: readonly Draft[]; communes: readonly Commune[]; on: string };
}

/** Why something cannot be opened, and what to do instead. */
export interface Refusal {
  message: string;
  hint: string;
}

/** What was opened, or why it cannot be. */
export type Opened =
  | (Pick<Commune, 'source' | 'as' | 'list' | 'shared'> & { branches: SourceFile[]; notes: string[] })
  | { problems: Problem[] }
  | { refused: Refusal };

/** A branch with what is known of it. */
export interface BranchView {
  /** its file in the commune's folder */
  path: string;
  text: string;
  name: string;
  /** its type as its file says it, and as people call it */
  kind: string;
  type: string;
  secretary: string;
  problems: Problem[];
  /** why no regulation can be made; null when one can */
  failure: string | null;
  /** nothing is wrong with it, but what all share must be put right first */
  isHeld: boolean;
  /** the name that the list has for it; null where files were opened */
  of: string | null;
  /** what was filled in for it, among the files that are kept with the list; null where nothing was */
  filled: string | null;
  /** the list has another name for it than its file, and nobody has said yet which is right */
  isNamedTwice: boolean;
  /** its problems stand at cells of the list, not at fields of its file */
  isOfList: boolean;
}

/** A commune with what is known of it. */
export interface View {
  name: string;
  shared: SourceFile | null;
  branches: BranchView[];
  /** what was filled in for branches that the list does not have */
  gone: { path: string; name: string }[];
  /** what stands against all that was opened */
  problems: Problem[];
  /** lines of branches of the list that bear no name: each is a branch that cannot be made */
  unnamed: Problem[];
  /** lines of the list's other sheets that are of no branch that it has */
  strays: Problem[];
  /** what is said of the law, to one branch or to all */
  law: string[];
}

/** Files in one ZIP. */
export interface Packed {
  name: string;
  bytes: Uint8Array;
}

/** The commune's folder as files, and the names of the branches that are not in it. */
export interface Folder {
  zip: Packed;
  leftOut: string[];
}

export interface Answer {
  open: Opened;
  check: View;
  make: { view: View; zip: Packed | null };
  folder: Folder;
  blank: Packed;
  kept: OutFile;
}

export type Task = keyof Request;

/** From the worker: how far it has come, what came out, or how it failed. */
export type Word<T extends Task = Task> =
  | { kind: 'step'; done: number; total: number }
  | { kind: 'done'; answer: Answer[T] }
  | { kind: 'failed'; message: string };

import type { Problem, Severity, TextPlace } from '../diagnostic.ts';
import type { Law } from '../law/index.ts';
import type { Branch } from '../schema/branch.ts';
import type { Places } from '../schema/places.ts';

/** The way from the root of the branch file to a value. */
export type Path = readonly (string | number)[];

/** What the checks between fields look at. */
export interface CheckContext {
  /**
   * A value that holds an error is absent. An item of a list that holds one is a hole: the others keep their numbers,
   * and `map`, `flatMap`, `filter`, `forEach` pass over it, which `for … of`, `entries` and spreading do not.
   */
  branch: Branch;
  placeOf: (path: Path, at?: 'key' | 'value') => TextPlace;
  /** Is the field there, or something in it, but with an error of its own? It is then not missing. */
  isBroken: (path: Path) => boolean;
  /** null when the law, or the day it is asked for, could not be read: what depends on it is then not checked */
  law: Law | null;
  /** null when the table of places, or the day, could not be read */
  places: Places | null;
  /** the day the document is signed, YYYY-MM-DD */
  on: string;
}

/** What a check finds: a problem without what is the same for all it finds. */
export interface Finding {
  /** the value that is wrong, or the key to mark with `at: 'key'` */
  path: Path;
  at?: 'key' | 'value';
  message: string;
  hint: string;
  /** the rule of law, as printed */
  clause?: string;
  /** where it differs from the check's */
  severity?: Severity;
}

/** A rule between fields of a branch file. */
export interface Check {
  code: string;
  severity: Severity;
  /** why it matters, one Vietnamese sentence for `explain` */
  why: string;
  /** a piece of a branch file that has the problem and no other, and the same piece without it */
  avoid: string;
  prefer: string;
  check: (context: CheckContext) => Problem[];
}

interface CheckDefinition extends Omit<Check, 'check'> {
  find: (context: CheckContext) => Finding[];
}

/** Makes a check from the function that finds what is wrong. */
export function defineCheck({ find, ...definition }: CheckDefinition): Check {
  const { code, severity } = definition;
  const check = (context: CheckContext): Problem[] =>
    find(context).map(({ path, at, ...words }) => ({
      code,
      severity,
      place: context.placeOf(path, at),
      field: path,
      ...words,
    }));
  return { ...definition, check };
}

export const isFinal = ({ branch }: CheckContext): boolean => branch.status === 'final';

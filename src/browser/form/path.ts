/** Paths of fields: in the data, as names, as ids of elements. */
import { isRecord, type Path } from '../../core/read/path.ts';

/** The value at a path of the data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] as unknown;
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}

/** The id of the element in which a field is filled in. */
export const fieldId = (path: Path): string => `muc-${path.join('.')}`;

/** “committee.members.0.name” → the path with numbers for the places in lists. */
export function parsePath(text: string): Path {
  return text.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}

/** Do both lead to the same field? */
export const isSame = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, at) => step === b[at]);

/**
 * What to take out so that a cleared field leaves no empty group behind: the field, or the topmost group that would
 * hold nothing more. An item of a list stays, and so does a group that is an answer by itself.
 */
export function emptiedPath(data: unknown, path: Path, isAnswer: (path: Path) => boolean): Path {
  const parent = path.slice(0, -1);
  const group = valueAt(data, parent);
  const isAlone = isRecord(group) && Object.keys(group).every((key) => key === path.at(-1));
  if (parent.length === 0 || !isAlone || typeof parent.at(-1) === 'number' || isAnswer(parent)) return path;
  return emptiedPath(data, parent, isAnswer);
}

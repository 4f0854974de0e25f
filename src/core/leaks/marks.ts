/** What gives a branch away in another branch's text: its name, its unit, its secretary, the place where it meets. */
import type { Glance, Seen } from '../read/glance.ts';

export type MarkKind = 'name' | 'unit' | 'secretary' | 'place';

export interface Mark extends Seen {
  kind: MarkKind;
}

/** A branch by its file, with its marks. */
export interface BranchMarks {
  file: string;
  /** its name, or its file where it shows none */
  name: string;
  marks: Mark[];
  /** another branch has its name, and that has been told */
  isTwin: boolean;
}

/**
 * The marks of a branch. What a military, police, health or school branch leads is an office that the others may well
 * name, so that only hamlets have their unit among their marks.
 */
export function marksOf(file: string, { type, name, unit, secretary, place }: Glance, isTwin = false): BranchMarks {
  const isHamlet = type?.text === 'hamlet';
  const area = isHamlet && name !== null ? { ...name, text: name.text.replace(/^chi bộ /iu, '') } : null;
  const seen: [MarkKind, Seen | null][] = [
    ['name', name],
    ['unit', isHamlet ? unit : null],
    ['unit', area],
    ['secretary', secretary],
    ['place', place],
  ];
  const marks = seen.flatMap(([kind, value]): Mark[] => (value === null ? [] : [{ kind, ...value }]));
  return { file, name: name?.text ?? file, marks, isTwin };
}

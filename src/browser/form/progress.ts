/** How far a step of the form is. */
import { isRecord, type Path } from '../../core/read/path.ts';
import type { Section } from './sections.ts';
import type { Spec } from './spec.ts';

/** What is filled in at a path, by the branch itself or by what all branches share. */
type Value = (path: Path) => unknown;

/** Fields that a final document needs unless another answer stands for them, and those that it needs beside one. */
const NEEDED: Readonly<Record<string, (value: Value) => boolean>> = {
  'meeting.day': (value) => value(['meeting', 'rule']) === undefined,
  'committeeMeeting.daysBefore': (value) => isRecord(value(['committee'])),
};

/** How much of what a final document needs is still open in a field, by the fields that are to be filled in. */
function openIn(spec: Spec, path: Path, value: Value): number {
  const there = value(path);
  const open = (children: readonly Spec[], at: Path): number =>
    children.reduce((sum, child) => sum + openIn(child, [...at, child.key], value), 0);
  const isNeeded = spec.required !== 'no' || NEEDED[spec.name]?.(value) === true;
  if (there === 'none') return 0;
  if (spec.kind === 'list' && Array.isArray(there)) {
    if (there.length === 0) return isNeeded && !spec.orEmpty ? 1 : 0;
    return there.reduce<number>((sum, _, index) => sum + open(spec.children, [...path, index]), 0);
  }
  const isQuestion = spec.orNone && there === undefined;
  if (spec.kind === 'group' && !isQuestion) {
    // A group that may be left out asks for nothing until it is begun, unless another answer asks for it.
    const isLeftOut = there === undefined && !isNeeded;
    return open(isLeftOut ? spec.children.filter(({ name }) => NEEDED[name] !== undefined) : spec.children, path);
  }
  return isNeeded && there === undefined ? 1 : 0;
}

/** Filled in when a draft is begun. */
const BEGUN: readonly string[] = ['status', 'model'];

/** “chưa điền”, “còn 3 mục”, “đã điền”; “không bắt buộc” where nothing is needed. */
export function stepWords({ keys }: Section, specs: readonly Spec[], value: Value): string {
  const own = specs.filter(({ key }) => keys.includes(key));
  const isBegun = keys.some((key) => !BEGUN.includes(key) && value([key]) !== undefined);
  const open = own.reduce((sum, spec) => sum + openIn(spec, [spec.key], value), 0);
  if (open > 0) return isBegun ? `còn ${open} mục` : 'chưa điền';
  return isBegun ? 'đã điền' : 'không bắt buộc';
}

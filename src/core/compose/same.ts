/** Do two fields of a branch, or of two branches, print the same? */
import type { Field, Group, Leaf } from './scope.ts';

type Record = Readonly<{ [key: string]: unknown }>;

const isRecord = (data: unknown): data is Record => typeof data === 'object' && data !== null;

/** Are two pieces of plain data equal? */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isRecord(one) || !isRecord(other)) return false;
  if (Array.isArray(one) || Array.isArray(other)) return sameList(one, other);
  let count = 0;
  for (const key in one) {
    if (!sameData(one[key], other[key])) return false;
    count += 1;
  }
  for (const _ in other) count -= 1;
  return count === 0;
}

function sameList(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (!sameData(one[index], other[index])) return false;
  return true;
}

/** Fields that stand at one path are the same when they print the same. */
export function sameField(one: Field, other: Field): boolean {
  if (one === other) return true;
  if (one.kind === 'leaf') return other.kind === 'leaf' && sameContent(one.content, other.content);
  if (one.kind === 'group') return other.kind === 'group' && sameGroup(one, other);
  return (
    other.kind === 'list' &&
    one.items.length === other.items.length &&
    one.items.every((item, index) => other.items[index] !== undefined && sameField(item, other.items[index]))
  );
}

function sameContent(one: Leaf['content'], other: Leaf['content']): boolean {
  const [first, same] = [one[0], other[0]];
  // Nearly every leaf is one value.
  if (one.length === 1 && other.length === 1 && first?.type === 'value' && same?.type === 'value') {
    return first.text === same.text && first.path === same.path;
  }
  return sameList(one, other);
}

/** What a group of the schema prints follows from its data, so that its fields need not be made to be compared. */
function sameGroup(one: Group, other: Group): boolean {
  if (one.data !== undefined && other.data !== undefined) return sameData(one.data, other.data);
  const names = Object.keys(one.fields);
  return (
    names.length === Object.keys(other.fields).length &&
    names.every((name) => {
      const [field, same] = [one.fields[name], other.fields[name]];
      return field !== undefined && same !== undefined && sameField(field, same);
    })
  );
}

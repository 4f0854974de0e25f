/** What a name in a template stands for, looked up in the very scope that composing hands to templates. */
import { scopeOf, type Field, type Leaf, type List } from '../compose/scope.ts';
import type { Shape } from '../compose/shape.ts';
import type { Frame, Include } from './template/tags.ts';

/** Any name may stand below it: an argument of unknown origin, the inside of something refused. */
export const ANYTHING: unique symbol = Symbol('anything');

type Value = Field | typeof ANYTHING;
export type Root = Readonly<Record<string, Value>>;

export type Found =
  /** a value that can be printed; `field` is the field of the branch file it comes from, null for an argument's text */
  | { kind: 'leaf'; field: string | null }
  | { kind: 'group'; keys: string[] }
  | { kind: 'list'; field: string | null; item: Field | null }
  /** nothing has this name: the part of the path that is wrong, and the names that could stand there */
  | { kind: 'missing'; part: number; names: string[] }
  | { kind: 'anything' };

/** The scope of a branch file that leaves everything out: every path there is, a blank at every leaf. */
export const blankScope = (shape: Shape): Root => scopeOf({}, shape).fields;

/** The field whose blank stands at a leaf, `thematic.topics.0.quarter`. */
function fieldOf({ content }: Leaf): string | null {
  const blank = content.find(({ type }) => type === 'blank');
  return blank?.type === 'blank' ? blank.path : null;
}

function listField({ items: [item] }: List): string | null {
  if (item?.kind === 'leaf') return fieldOf(item)?.replace(/\.0$/u, '') ?? null;
  const first = item?.kind === 'group' ? Object.values(item.fields)[0] : undefined;
  return first?.kind === 'leaf' ? (fieldOf(first)?.replace(/\.0\.[^.]*$/u, '') ?? null) : null;
}

function describe(value: Value): Found {
  if (value === ANYTHING) return { kind: 'anything' };
  if (value.kind === 'leaf') return { kind: 'leaf', field: fieldOf(value) };
  if (value.kind === 'list') return { kind: 'list', field: listField(value), item: value.items[0] ?? null };
  return { kind: 'group', keys: Object.keys(value.fields) };
}

/** A text that an outline or an include hands to a template. */
export const textLeaf = (text: string): Leaf => ({ kind: 'leaf', content: [{ type: 'text', text }] });

type Names = Readonly<Record<string, Value>>;

const groupOf = (fields: Names): Value => ({ kind: 'group', fields: fields as Record<string, Field> });

const namesOf = (value: Value): Names => (value !== ANYTHING && value.kind === 'group' ? value.fields : {});

/** The value a frame's own names are read in. */
function valueOf(frame: Frame, root: Root): Value {
  if (frame.opaque) return ANYTHING;
  if (frame.outer === null || frame.list === null) return groupOf(root);
  const found = step(frame.list, frame.outer, root);
  // A list that is none has been told where it is gone through.
  return found !== ANYTHING && found.kind === 'list' ? (found.items[0] ?? ANYTHING) : ANYTHING;
}

type Missing = Extract<Found, { kind: 'missing' }>;

function step(path: hbs.AST.PathExpression, frame: Frame, root: Root): Value | Missing {
  if (path.data) return ANYTHING;
  let from: Frame = frame;
  for (let depth = path.depth; depth > 0; depth -= 1) {
    if (from.outer === null) return from.opaque ? ANYTHING : { kind: 'missing', part: -1, names: [] };
    from = from.outer;
  }
  let value = valueOf(from, root);
  for (const [part, name] of path.parts.entries()) {
    if (value === ANYTHING) return ANYTHING;
    const names = namesOf(value);
    if (!Object.hasOwn(names, name)) return { kind: 'missing', part, names: Object.keys(names) };
    value = names[name] ?? ANYTHING;
  }
  return value;
}

/** What a path stands for where it is written. */
export function resolvePath(path: hbs.AST.PathExpression, frame: Frame, root: Root): Found {
  const found = step(path, frame, root);
  return found !== ANYTHING && found.kind === 'missing' ? found : describe(found);
}

/** What a run sees of one of its includes: its arguments and nothing else. */
export function rootOfRun({ given, frame }: Include, caller: Root): Root {
  return Object.fromEntries(
    given.map(({ name, value }): [string, Value] => {
      if (value.type === 'StringLiteral') return [name, textLeaf((value as hbs.AST.StringLiteral).value)];
      if (value.type !== 'PathExpression') return [name, ANYTHING];
      const found = step(value as hbs.AST.PathExpression, frame, caller);
      return [name, found !== ANYTHING && found.kind === 'missing' ? ANYTHING : found];
    }),
  );
}

/** Finds two head lines that stand in each other's place: each of the two blocks is what the other's key takes. */
import { withShape, type FieldAt, type SchemaFiles } from '../fields.ts';
import type { Span } from '../lines.ts';
import { misfits } from '../misfits.ts';
import { isRecord, type Path } from '../path.ts';
import type { Source } from '../yaml.ts';
import { blocksOf } from '../yaml/blocks.ts';

/** A key, by its way and by where it stands. */
interface Head {
  path: Path;
  at: Span;
}

/** Two keys whose blocks belong to one another's, the upper one first. */
export interface Swapped {
  upper: Head;
  lower: Head;
}

interface Level {
  text: string;
  span: Span;
  value: unknown;
  at: FieldAt;
  path: Path;
}

/** A block that is not as the schema says of its key. */
interface Wrong extends Head {
  value: unknown;
  field: FieldAt;
  inside: Span | null;
}

function wrongIn({ text, span, value, at, path }: Level, schemas: SchemaFiles): Wrong[] {
  const cut = blocksOf(text, span);
  const { field, file } = withShape(at, schemas);
  const { properties = {} } = field;
  if (!isRecord(value) || cut?.kind !== 'map') return [];
  return cut.blocks.flatMap(({ step, at: key, inside, to }) => {
    const name = String(step);
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (own === undefined || misfits(value[name], { field: own, file }, schemas) === 0) return [];
    return [
      {
        path: [...path, name],
        at: key,
        value: value[name],
        field: { field: own, file },
        inside: inside === null ? null : { from: inside, to },
      },
    ];
  });
}

function inLevel(level: Level, schemas: SchemaFiles): Swapped | null {
  const wrong = wrongIn(level, schemas);
  for (const [index, upper] of wrong.entries()) {
    const lower = wrong
      .slice(index + 1)
      .find((one) => misfits(one.value, upper.field, schemas) + misfits(upper.value, one.field, schemas) === 0);
    if (lower !== undefined) return { upper, lower };
  }
  for (const { inside, value, field, path } of wrong) {
    const found = inside && inLevel({ text: level.text, span: inside, value, at: field, path }, schemas);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The first two head lines that are swapped; null where none are.
 * @param value what the text says
 * @param root the schema of the file
 */
export function swappedHeads(text: string, value: unknown, root: FieldAt, schemas: SchemaFiles): Swapped | null {
  return inLevel({ text, span: { from: 0, to: text.length }, value, at: root, path: [] }, schemas);
}

/** The text with the two keys in each other's place; what stands there is told where it stands in the file. */
export function swappedBack(source: Source, { upper: { at: upper }, lower: { at: lower } }: Swapped): Source {
  const { text, place } = source;
  const between = text.slice(upper.to, lower.from);
  const swapped = text.slice(lower.from, lower.to) + between + text.slice(upper.from, upper.to);
  const longer = lower.to - lower.from - (upper.to - upper.from);
  const before = (offset: number): number => {
    if (offset <= upper.from || offset >= lower.to) return offset;
    return Math.min(Math.max(offset - longer, upper.from), lower.to);
  };
  return {
    ...source,
    text: text.slice(0, upper.from) + swapped + text.slice(lower.to),
    place: ({ from, to }) => {
      const start = before(from);
      if (start >= upper.from && start < upper.to) return place(upper);
      return start >= lower.from && start < lower.to ? place(lower) : place({ from: start, to: before(to) });
    },
  };
}

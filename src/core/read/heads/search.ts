/**
 * Finds the head line that somebody deleted: its keys or items, still indented, then stand under the block before them,
 * where the schema does not know them, or where YAML cannot read them. With the line back in its place both make sense.
 */
import { withShape, type FieldAt, type SchemaFiles } from '../fields.ts';
import type { Span } from '../lines.ts';
import { misfits } from '../misfits.ts';
import { isRecord, type Path } from '../path.ts';
import { blocksOf, type ContentLine } from '../yaml/blocks.ts';
import { lostItem, type LostItem } from './lost-item.ts';
import { stretchesOf, type Level, type Stretch } from './stretches.ts';
import { Trials, type Trial } from './trial.ts';

/** A head line to be written in, and what would stand under it. */
export interface LostHead {
  kind: 'head';
  /** the way to its key */
  path: Path;
  indent: number;
  /** where it belongs: the start of the first line under it */
  at: number;
  /** the key of that line, or all of it */
  first: Span;
  value: unknown;
}

/** A head line to be moved to the left, above what stands under it. */
export interface IndentedHead {
  kind: 'indented';
  path: Path;
  indent: number;
  /** how far to the right it stands */
  column: number;
  /** the start of the line, and its key */
  at: number;
  first: Span;
}

/** A line that is gone, or stands at a wrong place. */
export type Lost = LostHead | LostItem | IndentedHead;

interface Repair extends LostHead {
  /** how much is still not as the schema says, above the line and under it */
  misfits: number;
  /** something under the line is as the schema says */
  isLikely: boolean;
  /** a blank line stands above */
  isApart: boolean;
}

interface Moved {
  head: IndentedHead;
  misfits: number;
}

const NOTHING: Trial = { value: null, twice: 0 };

/** How many keys or items there are. */
const sizeOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : 0;

const shareKeys = (left: unknown, right: unknown): boolean =>
  isRecord(left) && isRecord(right) && Object.keys(left).some((key) => Object.hasOwn(right, key));

/** Of two repairs the one that leaves less to tell; then the one at a blank line, then the one further down. */
function better(left: Repair | null, right: Repair): Repair {
  if (left === null || right.misfits < left.misfits) return right;
  if (right.misfits > left.misfits || left.at === right.at) return left;
  return left.isApart && !right.isApart ? left : right;
}

class Search {
  readonly #trials = new Trials();
  readonly #schemas: SchemaFiles;

  constructor(schemas: SchemaFiles) {
    this.#schemas = schemas;
  }

  in(level: Level): Lost | null {
    const { field, file } = withShape(level.at, this.#schemas);
    if (field.items !== undefined) return this.#inItems(level, { field: field.items, file });
    for (const stretch of stretchesOf(level, this.#schemas)) {
      const found = this.#among(stretch, level);
      if (found !== null) return found;
    }
    return null;
  }

  /** In each item by itself, a blank in the place of its dash. */
  #inItems({ text, span, path }: Level, at: FieldAt): Lost | null {
    const cut = blocksOf(text, span);
    if (cut?.kind !== 'list') return null;
    for (const { step, at: dash, ...item } of cut.blocks) {
      const blanked = `${text.slice(0, dash.from)} ${text.slice(dash.to)}`;
      const found = this.in({ text: blanked, span: item, at, path: [...path, step ?? 0], indent: null });
      if (found !== null) return found;
    }
    return null;
  }

  #among(stretch: Stretch, level: Level): Lost | null {
    const { above, span } = stretch;
    const now = above === null ? Infinity : this.#misfits(this.#trials.read(level.text, span, above.name), above.at);
    if (now === 0) return null;
    const repairs = stretch.candidates.flatMap((one) => this.#repairs(one, stretch, level));
    const best = repairs.reduce<Repair | null>(better, null);
    const likely = best?.isLikely === true ? best.misfits : Infinity;
    // Of lines that cannot be read the one with the wrong indent is told by the reader.
    const moved = now === Infinity ? null : this.#indentedHead(stretch, level);
    if (moved !== null && moved.misfits < now && moved.misfits <= likely) return moved.head;
    if (best !== null && likely < now) return best;
    if (above === null || above.inside === null) return null;
    const inside: Level = {
      text: level.text,
      span: { from: above.inside, to: span.to },
      at: above.at,
      path: [...level.path, above.name],
      indent: stretch.indent + 2,
    };
    return lostItem(inside, this.#schemas, this.#trials) ?? this.in(inside);
  }

  /** The head line that is there but indented, and how much is not as the schema says once it is moved. */
  #indentedHead({ span, above, indented, indent, lacking }: Stretch, { text, path }: Level): Moved | null {
    const at = lacking.get(indented?.name ?? '');
    if (above === null || indented?.name == null || at === undefined) return null;
    const over = this.#trials.read(text, { from: span.from, to: indented.from }, above.name);
    const under = this.#trials.read(text, { from: indented.to, to: span.to }, null);
    if (typeof under?.value !== 'object') return null;
    const { name, column, from, at: first } = indented;
    const head: IndentedHead = { kind: 'indented', path: [...path, name], indent, column, at: from, first };
    return { head, misfits: this.#misfits(over, above.at) + this.#misfits(under, at) };
  }

  /** The head lines that could be written in above a line. */
  #repairs(
    { line, heads }: Stretch['candidates'][number],
    { span, above, indent, lacking }: Stretch,
    level: Level,
  ): Repair[] {
    const { text } = level;
    const over = above === null ? NOTHING : this.#trials.read(text, { from: span.from, to: line.from }, above.name);
    const under = over === null ? null : this.#trials.read(text, { from: line.from, to: span.to }, null);
    if (over === null || under === null) return [];
    if (this.#isOnlyIndented(line, under, lacking) || this.#goesOn(over, under, above)) return [];
    if (this.#isOfItem(line, under, above)) return [];
    const left = above === null ? 0 : this.#misfits(over, above.at);
    return [...heads].map(([key, at]) => {
      const below = this.#misfits(under, at);
      return {
        kind: 'head',
        path: [...level.path, key],
        indent,
        at: line.from,
        first: line.at,
        value: under.value,
        misfits: left + below,
        isLikely: below < sizeOf(under.value),
        isApart: line.isApart,
      };
    });
  }

  /** Is the line a key that the map itself lacks, with a value that it may have there? */
  #isOnlyIndented({ name, hasDash }: ContentLine, { value }: Trial, lacking: Stretch['lacking']): boolean {
    const at = hasDash || name === null ? undefined : lacking.get(name);
    return at !== undefined && isRecord(value) && misfits(value[name ?? ''], at, this.#schemas) === 0;
  }

  /** Could the key above hold what is over the line and under it together? Then nothing but the indent is wrong. */
  #goesOn(over: Trial, under: Trial, above: Stretch['above']): boolean {
    return above !== null && this.#misfits(under, above.at) === 0 && !shareKeys(over.value, under.value);
  }

  /** Could the line and those under it be an item of the list above, or go on with one? */
  #isOfItem({ column }: ContentLine, { value }: Trial, above: Stretch['above']): boolean {
    if (above === null || column <= above.dash) return false;
    const { field, file } = withShape(above.at, this.#schemas);
    return field.items !== undefined && misfits(value, { field: field.items, file }, this.#schemas) === 0;
  }

  /** How much of what was read is not as the schema says; without end where nothing could be read. */
  #misfits(trial: Trial | null, at: FieldAt): number {
    return trial === null ? Infinity : trial.twice + misfits(trial.value, at, this.#schemas);
  }
}

/**
 * The first line that is lacking in a text above what is left of its block, as far as the schema can tell; null when
 * none is.
 * @param root the schema of the file
 */
export function lostLine(text: string, root: FieldAt, schemas: SchemaFiles): Lost | null {
  return new Search(schemas).in({ text, span: { from: 0, to: text.length }, at: root, path: [], indent: 0 });
}

/** Data built value by value, and the cells it came from. */
import type { SheetPlace } from '../diagnostic.ts';
import { startsWith, type Path } from '../read/path.ts';

type Container = Record<string | number, unknown>;

/** Sets the value at a path, making the maps and lists on the way. What stands in the way, such as `none`, stays. */
export function setAt(root: object, path: Path, value: unknown): void {
  let container = root as Container;
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) {
      container[step] = value;
      return;
    }
    container[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    const next = container[step];
    if (typeof next !== 'object' || next === null) return;
    container = next as Container;
  }
}

/** The value at a path, undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Container)[step] : undefined),
    root,
  );
}

/** The cells by the path of the value they hold. Empty cells are kept too: what is missing would stand there. */
export class Cells {
  readonly #cells = new Map<string, { path: Path; place: SheetPlace }>();

  add(path: Path, place: SheetPlace): void {
    this.#cells.set(path.join('/'), { path, place });
  }

  at(path: Path): SheetPlace | null {
    return this.#cells.get(path.join('/'))?.place ?? null;
  }

  /** Every cell of what stands below a path. */
  below(path: Path): { path: Path; place: SheetPlace }[] {
    return [...this.#cells.values()].filter((cell) => startsWith(cell.path, path));
  }

  /** The cell of the value at a path, or of the list that holds it. */
  holder(path: Path): SheetPlace | null {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.at(path.slice(0, length));
      if (place !== null) return place;
    }
    return null;
  }

  /** The cell of the value at a path, of what holds it, or the first of what it holds. */
  nearest(path: Path): SheetPlace | null {
    return this.holder(path) ?? this.below(path)[0]?.place ?? null;
  }
}

import type { TextPlace } from '../diagnostic.ts';
import type { PlaceOfSpan, Span } from './lines.ts';
import type { Path } from './path.ts';

/** A file's data with the place of every value in it. */
export interface Located {
  /** plain data: maps, lists, strings, numbers, booleans, null */
  value: unknown;
  file: string;
  /** the ways to what could not be read and is absent from the value; each mistake there has been told */
  broken: readonly Path[];
  /**
   * The place of a value: the value itself when it is a scalar, otherwise the key it stands under, or its first
   * key. `at: 'key'` asks for the key in any case. For a path that is absent: the nearest parent there is.
   */
  placeOf: (path: Path, at?: 'key' | 'value') => TextPlace;
  /** Is there a value, be it null, at exactly this path? */
  has: (path: Path) => boolean;
  /** A scalar as it is written in the file, e.g. `012` for the number 12; null for maps, lists and absent paths. */
  written: (path: Path) => string | null;
}

/** A value of the file and where it stands. */
export interface Entry {
  value: unknown;
  span: Span;
  key: Span | null;
  /** null for maps and lists */
  written: string | null;
  children: Map<string, Entry> | null;
}

/** What reading a file gives. */
interface Contents {
  root: Entry;
  broken: readonly Path[];
  file: string;
  place: PlaceOfSpan;
}

function find(root: Entry, path: Path): { entry: Entry; found: boolean } {
  let entry = root;
  for (const step of path) {
    const child = entry.children?.get(String(step));
    if (child === undefined) return { entry, found: false };
    entry = child;
  }
  return { entry, found: true };
}

/** The first token of an entry that has no key. */
function head(entry: Entry): Span {
  if (entry.key !== null) return entry.key;
  const [first] = entry.children?.values() ?? [];
  return first === undefined ? entry.span : head(first);
}

function spanOf(entry: Entry, at: 'key' | 'value'): Span {
  if (at === 'key' || entry.children !== null) return head(entry);
  return entry.span.from === entry.span.to ? head(entry) : entry.span;
}

/** The data of a file as it was read, with the way to the place of every value. */
export function located({ root, broken, file, place }: Contents): Located {
  return {
    value: root.value,
    file,
    broken,
    placeOf: (path, at = 'value') => {
      const { entry, found } = find(root, path);
      return place(spanOf(entry, found ? at : 'key'));
    },
    has: (path) => find(root, path).found,
    written: (path) => {
      const { entry, found } = find(root, path);
      return found ? entry.written : null;
    },
  };
}

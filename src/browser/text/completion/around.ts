/** Where among keys and lists a column of a line stands, told by indents alone: the text need not be sound yet. */
import type { Path } from '../../../core/read/path.ts';

/** A dash or a key, at its column. */
type Level = { column: number; dash: true } | { column: number; dash: false; key: string };

export const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#\-[\]{}"'&*!|>%@`,?:][^:#]*?))[ ]*:(?=\s|$)/u;

/** Blanks and dashes before what a line says. */
export const LEAD = /^ *(?:-(?: +|$))*/u;

export const isSilent = (line: string): boolean => /^\s*(?:#|$|---)/u.test(line);

function levelsOf(line: string): Level[] {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const dashes = [...lead.matchAll(/-/gu)].map(({ index }): Level => ({ column: index, dash: true }));
  const found = KEY.exec(line.slice(lead.length)) as readonly (string | undefined)[] | null;
  if (found === null) return dashes;
  return [...dashes, { column: lead.length, dash: false, key: found[1] ?? found[2] ?? found[3] ?? '' }];
}

export interface Around {
  /** to the map at this column; places in lists are 0 */
  path: Path;
  /** the other keys of that map */
  keys: string[];
}

/** The keys of the same map on the lines below. */
function below(lines: readonly string[], at: number, column: number): string[] {
  const keys: string[] = [];
  for (const line of lines.slice(at + 1)) {
    if (isSilent(line)) continue;
    const [first] = levelsOf(line);
    if (line.search(/\S/u) < column) break;
    if (first?.column === column && !first.dash) keys.push(first.key);
  }
  return keys;
}

/** What is around a column of a line, in which dashes may stand before it. */
export function around(lines: readonly string[], at: number, column: number): Around {
  const path: (string | number)[] = [];
  const keys = below(lines, at, column);
  let limit = { column, isList: false };
  const take = (levels: readonly Level[]): void => {
    for (const level of [...levels].reverse()) {
      const isAbove = level.column < limit.column || (!level.dash && limit.isList && level.column === limit.column);
      if (isAbove) {
        path.unshift(level.dash ? 0 : level.key);
        limit = { column: level.column, isList: level.dash };
      } else if (!level.dash && level.column === column && path.length === 0) keys.push(level.key);
    }
  };
  take(levelsOf(lines[at] ?? '').filter((level) => level.dash && level.column < column));
  for (const line of lines.slice(0, at).reverse()) if (!isSilent(line)) take(levelsOf(line));
  return { path, keys };
}

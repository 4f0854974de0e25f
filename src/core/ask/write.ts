/** Puts an answer into the text of a branch file and changes nothing else of it. */
import { isRecord } from '../read/path.ts';
import type { SchemaFiles } from '../read/fields.ts';
import { sourceTree } from '../read/yaml/source.ts';
import { pairLines } from '../roster/yaml/block.ts';
import { dataOf } from '../roster/yaml/change.ts';
import { merged, same } from '../roster/yaml/merged.ts';
import { updateFile } from '../roster/yaml/update.ts';

const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

const keyLine = (key: string, depth: number): RegExp => new RegExp(`^(#?) {${2 * depth}}${key}:(.*)$`, 'u');

/**
 * The text with the line that stands commented out for the field, and those of the groups around it, taken as the place
 * of the value; null where there is no such line.
 */
function opened(text: string, path: readonly string[], value: unknown): string | null {
  if (text.includes('\r')) return null;
  const lines = text.split('\n');
  let [from, to] = [0, lines.length];
  for (const [depth, key] of path.entries()) {
    const index = lines.findIndex((line, at) => at >= from && at < to && keyLine(key, depth).test(line));
    const [, mark, rest = ''] = keyLine(key, depth).exec(lines[index] ?? '') ?? [];
    if (mark === undefined) return null;
    if (depth === path.length - 1) {
      if (mark === '') return null;
      const isExample = (line: string | undefined): boolean =>
        line?.startsWith(`#${'  '.repeat(depth + 1)}- `) === true;
      let end = index + 1;
      while (isExample(lines[end])) end += 1;
      lines.splice(index, end - index, ...pairLines(key, value, '  '.repeat(depth)));
      break;
    }
    if (rest.trim() !== '') return null;
    lines[index] = (lines[index] ?? '').slice(mark.length);
    const next = lines.findIndex(
      (line, at) => at > index && new RegExp(`^#? {0,${2 * depth}}[a-zA-Z]+:`, 'u').test(line),
    );
    [from, to] = [index + 1, next === -1 ? lines.length : next];
  }
  return lines.join('\n');
}

/** Does the new text hold the old data and the answer, and nothing else? */
function holds(after: string, before: string, wanted: unknown): boolean {
  const [old, now] = [sourceTree(before), sourceTree(after)];
  return old !== null && now !== null && same(dataOf(now), merged('', dataOf(old), wanted));
}

/**
 * @param path keys alone: of a list the whole is given
 * @returns null where the file cannot be changed without touching its other lines
 */
export function withAnswer(text: string, path: readonly string[], value: unknown, schemas: SchemaFiles): string | null {
  const wanted = nested(path, value);
  const open = opened(text, path, value);
  if (open !== null && holds(open, text, wanted)) return open;
  return isRecord(wanted) ? updateFile({ path: '', text }, wanted, 'branch.schema.json', schemas).text : null;
}

/**
 * Text that a comma has cut: in `{ topic: Phòng, chống thiên tai }` YAML takes “chống thiên tai” for a key of its own.
 */
import type { Problem } from '../diagnostic.ts';
import type { Explanation } from './explain.ts';
import { contextOf, type Words } from './explain-context.ts';
import { keyMeant, keyUnknown } from './explain-key.ts';
import { fieldAt, type SchemaFiles } from './fields.ts';
import { eachLeaf } from './leaves.ts';
import type { Located } from './located.ts';
import type { Path } from './path.ts';

/** The ways to keys with nothing behind them. */
function emptyKeys(value: unknown): Path[] {
  const found: Path[] = [];
  eachLeaf(value, (leaf, way) => {
    if (leaf === null && typeof way.at(-1) === 'string') found.push([...way]);
  });
  return found;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);

/** One problem for each key without a value that the schema does not know, and the keys that were meant. */
export function cutTexts(located: Located, schemas: SchemaFiles, schema: string): Explanation {
  const meant: Path[] = [];
  const problems = emptyKeys(located.value).flatMap((path): Problem[] => {
    if (fieldAt(schemas, schema, path) !== null) return [];
    const [way, key] = [path.slice(0, -1), String(path.at(-1))];
    const violation = {
      keyword: 'additionalProperties',
      path: way,
      params: { additionalProperty: key },
      value: valueAt(located.value, way),
    };
    const context = contextOf(violation, { ...located, schemas, schema });
    const known = keyMeant(context);
    if (known !== null) meant.push([...way, known]);
    // A comma cuts what stands between brackets; a key that is known elsewhere is no text.
    const isKey = known !== null || way.length === 0 || fieldAt(schemas, schema, [key]) !== null;
    const words = isKey ? keyUnknown(context) : cut(key);
    return [{ severity: 'error', place: located.placeOf(path, 'key'), ...words }];
  });
  return { problems, meant };
}

const cut = (key: string): Words => ({
  code: 'text-cut-by-comma',
  message: `“${key}” bị hiểu là một mục riêng, không có nội dung`,
  hint: 'nội dung có dấu phẩy nằm trong { } hoặc [ ] thì đặt cả nội dung trong dấu nháy kép',
});

/**
 * Text that a comma has cut: in `{ topic: Phòng, chống thiên tai }` YAML takes “chống thiên tai” for a key of its own.
 */
import type { Problem } from '../diagnostic.ts';
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

/** One problem for each key without a value that the schema does not know. */
export function cutTexts(located: Located, schemas: SchemaFiles, schema: string): Problem[] {
  return emptyKeys(located.value).flatMap((path): Problem[] => {
    if (fieldAt(schemas, schema, path) !== null) return [];
    const key = String(path.at(-1));
    const isOutermost = fieldAt(schemas, schema, [key]) !== null;
    return [
      {
        code: 'text-cut-by-comma',
        severity: 'error',
        message: `“${key}” bị hiểu là một mục riêng, không có nội dung`,
        place: located.placeOf(path, 'key'),
        hint: isOutermost
          ? `“${key}” là mục ngoài cùng, đưa nó ra sát lề trái`
          : 'nội dung có dấu phẩy nằm trong { } hoặc [ ] thì đặt cả nội dung trong dấu nháy kép',
      },
    ];
  });
}

/** Text that a comma has cut: in `{ topic: Phòng, chống thiên tai }` YAML takes “chống thiên tai” for a key of its own. */
import type { Problem } from '../diagnostic.ts';
import { fieldAt, type SchemaFiles } from './fields.ts';
import type { Located } from './located.ts';
import { isRecord, type Path } from './path.ts';

function emptyKeys(value: unknown, path: Path): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => emptyKeys(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    child === null ? [[...path, key]] : emptyKeys(child, [...path, key]),
  );
}

/** One problem for each key without a value that the schema does not know. */
export function cutTexts(located: Located, schemas: SchemaFiles, schema: string): Problem[] {
  return emptyKeys(located.value, []).flatMap((path): Problem[] => {
    if (fieldAt(schemas, schema, path) !== null) return [];
    const key = String(path.at(-1));
    return [
      {
        code: 'text-cut-by-comma',
        severity: 'error',
        message: `“${key}” bị hiểu là một mục riêng, không có nội dung`,
        place: located.placeOf(path, 'key'),
        hint: 'nội dung có dấu phẩy nằm trong { } hoặc [ ] thì đặt cả nội dung trong dấu nháy kép',
      },
    ];
  });
}

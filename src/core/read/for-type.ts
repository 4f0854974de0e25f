import type { Problem } from '../diagnostic.ts';
import { withShape, type FieldAt, type SchemaFiles } from './fields.ts';
import type { FinalInput } from './final.ts';
import { isRecord, type Path } from './path.ts';
import { fieldName } from './words.ts';

/** Warns of fields that are filled in but meant for other types of branch (`x-for`): they are not printed. */
export function fieldsNotForType(
  { data, type, placeOf }: Omit<FinalInput, 'broken'>,
  root: FieldAt,
  schemas: SchemaFiles,
): Problem[] {
  const visit = (at: FieldAt, value: unknown, path: Path): Problem[] => {
    if (!isRecord(value)) return [];
    const { field, file } = withShape(at, schemas);
    return Object.entries(field.properties ?? {}).flatMap(([key, child]): Problem[] => {
      if (!Object.hasOwn(value, key)) return [];
      const childPath = [...path, key];
      if (child['x-for']?.includes(type) ?? true) return visit({ field: child, file }, value[key], childPath);
      return [
        {
          code: 'field-not-for-type',
          severity: 'warning',
          message: `${fieldName(childPath, child)} không dùng cho loại chi bộ này`,
          place: placeOf(childPath, 'key'),
          field: childPath,
          hint: 'xóa mục này, hoặc sửa “type”',
        },
      ];
    });
  };
  return visit(root, data, []);
}

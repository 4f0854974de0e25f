/** New files of a commune folder, in the order of the schema, commented as a person would. */
import type { Field, SchemaFiles } from '../../read/fields.ts';
import { isRecord } from '../../read/path.ts';
import { pairLines } from './block.ts';

/** What the head of a file says about where it comes from. */
export interface Head {
  /**
   * the way from the file to its schema, for editors that complete and check while one types; null where there is none
   */
  schema: string | null;
  /** name of the roster's file */
  roster: string;
}

const order = (schemas: SchemaFiles): string[] =>
  Object.keys((schemas['branch.schema.json'] as Field).properties ?? {});

/** The branch's keys in the order of the schema. */
function inOrder(data: Readonly<Record<string, unknown>>, schemas: SchemaFiles): [string, unknown][] {
  return order(schemas).flatMap((key): [string, unknown][] => (Object.hasOwn(data, key) ? [[key, data[key]]] : []));
}

/** The lines of the pairs, a blank line before every group. */
function body(pairs: readonly [string, unknown][], indent: string): string[] {
  return pairs.flatMap(([key, value], index) => {
    const before = pairs[index - 1]?.[1];
    const isGroup = isRecord(value) || Array.isArray(value);
    const gap = index > 0 && (isGroup || isRecord(before) || Array.isArray(before)) ? [''] : [];
    return [...gap, ...pairLines(key, value, indent)];
  });
}

const schemaLine = ({ schema }: Head): string[] =>
  schema === null ? [] : [`# yaml-language-server: $schema=${schema}`];

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/**
 * A branch file that the roster begins: keys in the order of the schema, and above them what later lists will do to
 * it.
 */
export function newBranchFile(data: Readonly<Record<string, unknown>>, head: Head, schemas: SchemaFiles): string {
  return text([
    ...schemaLine(head),
    `# Lập từ ${head.roster}. Đưa lại danh sách thì chỉ những mục có trong danh sách được cập nhật,`,
    '# các mục và ghi chú khác viết thêm ở đây vẫn giữ nguyên. Mục chung của xã, phường nằm ở commune.yaml.',
    ...body(inOrder(data, schemas), ''),
  ]);
}

/** @param name of the commune; null where the roster does not say it */
export function newCommuneFile(
  name: string | null,
  data: Readonly<Record<string, unknown>>,
  head: Head,
  schemas: SchemaFiles,
): string {
  return text([
    ...schemaLine(head),
    `# Những mục chung cho mọi chi bộ, lập từ ${head.roster}. Chi bộ ghi khác thì theo tệp của chi bộ trong thư mục`,
    '# branches; chi bộ không dùng một mục chung thì ở tệp chi bộ ghi mục đó là null.',
    ...(name === null ? [] : pairLines('name', name, '')),
    '',
    'branch:',
    ...body(inOrder(data, schemas), '  '),
  ]);
}

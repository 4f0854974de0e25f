/** Brings a file of the commune folder up to the sheet, changing what differs and nothing else. */
import type { Problem, SourceFile } from '../../diagnostic.ts';
import { fieldAt, withShape, type SchemaFiles } from '../../read/fields.ts';
import type { Path } from '../../read/path.ts';
import { sourceTree } from '../../read/yaml/source.ts';
import { changeMap, dataOf, type Changing } from './change.ts';
import { merged, same } from './merged.ts';
import { SourceText } from './text.ts';

export interface Updated {
  /** null where the file could not be changed as it should */
  text: string | null;
  problems: Problem[];
}

/** Letters written with marks of their own would move every place behind them. */
const isComposed = (text: string): boolean => text === text.normalize('NFC');

function problem(
  file: SourceFile,
  code: string,
  severity: Problem['severity'],
  message: string,
  hint: string,
): Problem {
  return { code, severity, message, place: { kind: 'file', file: file.path }, hint };
}

function notUpdated(file: SourceFile): Updated {
  const message = 'không cập nhật được tệp này mà giữ nguyên mọi dòng khác';
  const hint = 'sửa tay các mục đã đổi trong danh sách, hoặc lưu lại tệp bằng UTF-8 Unicode dựng sẵn';
  return { text: null, problems: [problem(file, 'roster-file-not-updated', 'error', message, hint)] };
}

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
};

function told(file: SourceFile, { dropped, kept }: Changing, titleOf: (path: Path) => string): Problem[] {
  return [
    ...dropped.map(({ path, text }) => ({
      ...problem(
        file,
        'roster-dropped',
        'warning',
        `đã bỏ khỏi tệp vì danh sách không còn: ${oneLine(text)}`,
        `nếu vẫn cần thì ghi lại vào danh sách, mục “${titleOf(path)}”`,
      ),
      field: path,
    })),
    ...kept.map(({ path, count }) => ({
      ...problem(
        file,
        'roster-list-kept',
        'warning',
        `danh sách không có dòng nào cho “${titleOf(path)}”, tệp vẫn giữ ${count} dòng`,
        'không dùng nữa thì xóa mục đó trong tệp',
      ),
      field: path,
    })),
  ];
}

/**
 * @param file well formed, as `readYaml` has found
 * @param wanted the sheet's values by their keys, `null` for what the sheet says there is none of
 * @param schema the file's schema, which gives the order of new keys
 */
export function updateFile(
  file: SourceFile,
  wanted: Readonly<Record<string, unknown>>,
  schema: string,
  schemas: SchemaFiles,
): Updated {
  const bom = file.text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = file.text.slice(bom.length);
  const tree = isComposed(text) ? sourceTree(text) : null;
  if (tree?.kind !== 'map') return notUpdated(file);
  const shapeOf = (path: Path): readonly string[] => {
    const at = fieldAt(schemas, schema, path);
    return Object.keys(at === null ? {} : (withShape(at, schemas).field.properties ?? {}));
  };
  const source = new SourceText(text);
  const to: Changing = { source, orderOf: shapeOf, dropped: [], kept: [] };
  changeMap(tree, wanted, [], to);
  const result = source.result();
  const after = sourceTree(result);
  if (after === null || !same(dataOf(after), merged('', dataOf(tree), wanted))) return notUpdated(file);
  const titleOf = (path: Path): string => {
    const named = path.filter((step, index) => typeof step === 'string' || index < path.length - 1);
    return fieldAt(schemas, schema, named)?.field.title ?? String(named.at(-1));
  };
  return { text: bom + result, problems: told(file, to, titleOf) };
}

/** Reads a file that a schema describes; where the head line of a block is gone, as if it stood there. */
import type { Problem, Result, SourceFile } from '../diagnostic.ts';
import { nameAt } from './explain-context.ts';
import { fieldAt, type SchemaFiles } from './fields.ts';
import { lostHead, type LostHead } from './heads/search.ts';
import type { Located } from './located.ts';
import { misfits } from './misfits.ts';
import { isRecord } from './path.ts';
import { readSource, readYaml, sourceOf, type Source } from './yaml.ts';
import { listed } from './words.ts';

/** So many head lines are told of one file: with more of them gone it is another kind of file. */
const MOST_HEADS = 20;

/** The text with a line written in; what stands on that line is told at the first key under it. */
function withLine(source: Source, { at, first, indent, path }: LostHead): Source {
  const line = `${' '.repeat(indent)}${String(path.at(-1))}:\n`;
  const end = at + line.length;
  const before = (offset: number): number => (offset <= at ? offset : Math.max(at, offset - line.length));
  return {
    ...source,
    text: source.text.slice(0, at) + line + source.text.slice(at),
    place: ({ from, to }) => source.place(from >= at && from < end ? first : { from: before(from), to: before(to) }),
  };
}

function problemOf({ path, first, indent, value }: LostHead, { place }: Source, named: string): Problem {
  const keys = isRecord(value) ? Object.keys(value) : [];
  const what = keys.length === 0 ? 'danh sách này' : listed(keys);
  const at = place(first);
  const where = indent === 0 ? 'sát lề trái' : `thụt vào ${indent} dấu cách`;
  return {
    code: 'head-line-missing',
    severity: 'error',
    message: `phía trên ${what} thiếu dòng đầu của ${named}`,
    place: at,
    field: path,
    hint: `gõ dòng “${String(path.at(-1))}:”, ${where}, ngay trên dòng ${at.line}`,
  };
}

/**
 * Reads a file. Of a head line that is gone there is one problem, and what stands under it is read as if it were there.
 * @param schema the file name of the schema
 * @param reading what reading the file gave, when somebody has read it already
 */
export function readDescribed(
  file: SourceFile,
  schema: string,
  schemas: SchemaFiles,
  reading = readYaml(file),
): Result<Located> {
  const root = fieldAt(schemas, schema, []);
  const { value, problems } = reading;
  const isWhole = value !== null && problems.length === 0;
  if (root === null || (isWhole && misfits(value.value, root, schemas) === 0)) return reading;
  // Too large or empty: there is nothing to look into.
  if (problems.some(({ place }) => place.kind === 'file')) return reading;
  const told: Problem[] = [];
  let source = sourceOf(file);
  while (told.length < MOST_HEADS) {
    const head = lostHead(source.text, root, schemas);
    if (head === null) break;
    told.push(problemOf(head, source, nameAt(head.path, { schemas, schema })));
    source = withLine(source, head);
  }
  if (told.length === 0) return reading;
  const again = readSource(source);
  return { value: again.value, problems: [...again.problems, ...told] };
}

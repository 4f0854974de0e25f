/** Reads a file that a schema describes; where the first line of a block is gone, as if it stood there. */
import type { Problem, Result, SourceFile } from '../diagnostic.ts';
import { fieldAt, type SchemaFiles } from './fields.ts';
import { lostLine, type IndentedHead, type Lost } from './heads/search.ts';
import { swappedBack, swappedHeads } from './heads/swapped.ts';
import { problemOf, swapProblem } from './heads/told.ts';
import type { Located } from './located.ts';
import { misfits } from './misfits.ts';
import type { Path } from './path.ts';
import { readSource, readYaml, sourceOf, type Source } from './yaml.ts';

/** So many lost lines are told of one file: with more of them gone it is another kind of file. */
const MOST_LINES = 20;

/** The text with a line written in; what stands on that line is told at the first key under it. */
function withLine(source: Source, { at, first }: Lost, line: string): Source {
  const end = at + line.length;
  const before = (offset: number): number => (offset <= at ? offset : Math.max(at, offset - line.length));
  return {
    ...source,
    text: source.text.slice(0, at) + line + source.text.slice(at),
    place: ({ from, to }) => source.place(from >= at && from < end ? first : { from: before(from), to: before(to) }),
  };
}

/** The text with a line moved to the left. */
function withoutBlanks(source: Source, { at, column, indent }: IndentedHead): Source {
  const blanks = column - indent;
  const before = (offset: number): number => (offset < at ? offset : offset + blanks);
  return {
    ...source,
    text: source.text.slice(0, at) + source.text.slice(at + blanks),
    place: ({ from, to }) => source.place({ from: before(from), to: before(to) }),
  };
}

function mended(source: Source, lost: Lost): Source {
  if (lost.kind === 'indented') return withoutBlanks(source, lost);
  const head = lost.kind === 'item' ? '-' : `${String(lost.path.at(-1))}:`;
  return withLine(source, lost, `${' '.repeat(lost.indent)}${head}\n`);
}

/** The way to what a lost line said, of which nothing is read but that the line is gone. */
function unread(lost: Lost): Path[] {
  if (lost.kind !== 'item') return [];
  // Nobody knows whether an item begins here or a key is there twice.
  if (lost.key === undefined || (lost.key === null && lost.again !== null)) return [lost.path];
  return lost.key === null ? [] : [[...lost.path, lost.key]];
}

/**
 * Reads a file. Of a first line that is gone there is one problem, and what stands under it is read as if it were there.
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
  const lost: Path[] = [];
  let source = sourceOf(file);
  for (let { value: read } = reading; isWhole && read !== null && told.length < MOST_LINES;) {
    const swapped = swappedHeads(source.text, read.value, root, schemas);
    if (swapped === null) break;
    told.push(swapProblem(swapped, source, { schemas, schema }));
    source = swappedBack(source, swapped);
    read = readSource(source).value;
  }
  while (told.length < MOST_LINES) {
    const line = lostLine(source.text, root, schemas);
    if (line === null) break;
    told.push(problemOf(line, source, { schemas, schema }));
    lost.push(...unread(line));
    source = mended(source, line);
  }
  if (told.length === 0) return reading;
  const again = readSource(source);
  const whole = again.value && { ...again.value, broken: [...again.value.broken, ...lost] };
  return { value: whole, problems: [...again.problems, ...told] };
}

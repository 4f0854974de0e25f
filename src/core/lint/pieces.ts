/**
 * The words that editors write, each with the way back to its place: lines of templates, texts of outlines and of the
 * law.
 */
import type { Problem, TextPlace } from '../diagnostic.ts';
import type { DataFile } from '../read/data.ts';
import type { LintSet } from './set.ts';
import { literalsOf } from './set.ts';
import type { Conditions } from './template/tags.ts';

export interface Piece {
  /** `article`: printed in an article, be it a template's line or an argument; `heading`: a title of an outline */
  kind: 'article' | 'heading' | 'law';
  /** tags are filled up with FILLER */
  text: string;
  /** what must hold for the words to be printed, in each place that prints them */
  printed: { type: string; conditions: Conditions }[];
  placeOf: (from: number, to: number) => TextPlace;
}

function templatePieces(set: LintSet): Piece[] {
  return set.templates.flatMap((template) => {
    const { path: file } = template.file;
    return template.parts.flatMap((part): Piece[] => {
      if (part.kind === 'include') return [];
      const printed = set
        .placesOf(template)
        .map(({ type, conditions }) => ({ type, conditions: [...conditions, ...part.conditions] }));
      const { line } = part;
      const placeOf = (from: number, to: number): TextPlace => ({
        kind: 'text',
        file,
        line,
        column: from + 1,
        endLine: line,
        endColumn: to + 1,
      });
      return [{ kind: 'article', text: part.bare, printed, placeOf }];
    });
  });
}

type PlaceOf = (path: (string | number)[]) => Problem['place'];

/** Offsets of a scalar are columns as long as it is written on one line as it reads; otherwise the whole is marked. */
function within(place: TextPlace, text: string, lines: readonly string[]): Piece['placeOf'] {
  const source = lines[place.line - 1]?.slice(place.column - 1) ?? '';
  const start = source.startsWith(text) ? 0 : source.slice(1).startsWith(text) ? 1 : null;
  if (start === null) return () => place;
  const column = place.column + start;
  return (from, to) => ({ ...place, column: column + from, endLine: place.line, endColumn: column + to });
}

interface Source {
  placeOf: PlaceOf;
  lines: readonly string[];
}

function pieceAt(
  { placeOf, lines }: Source,
  path: (string | number)[],
  text: string,
  piece: Pick<Piece, 'kind' | 'printed'>,
): Piece[] {
  const place = placeOf(path);
  return place.kind === 'text' ? [{ ...piece, text, placeOf: within(place, text, lines) }] : [];
}

function outlinePieces(set: LintSet, linesOf: (file: string) => string[]): Piece[] {
  return set.outlines.flatMap(({ outline, path, placeOf }) => {
    const source = { placeOf, lines: linesOf(path) };
    const { type } = outline;
    const heading = { kind: 'heading' as const, printed: [{ type, conditions: [] }] };
    const chapters = outline.chapters.flatMap((chapter, at) => [
      ...pieceAt(source, ['chapters', at, 'title'], chapter.title, heading),
      ...chapter.articles.flatMap(({ when, with: given = {} }, index) =>
        Object.entries(given).flatMap(([name, text]) => {
          const printed = [{ type, conditions: literalsOf(when) }];
          const where = ['chapters', at, 'articles', index, 'with', name];
          return pieceAt(source, where, text, { kind: 'article', printed });
        }),
      ),
    ]);
    return [...pieceAt(source, ['title'], outline.title, heading), ...chapters];
  });
}

function* strings(value: unknown, path: (string | number)[]): Generator<{ text: string; path: (string | number)[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* strings(item, [...path, key]);
}

function lawPieces({ law }: LintSet, linesOf: (file: string) => string[]): Piece[] {
  const files: DataFile<unknown>[] = law === null ? [] : [law.documents, law.figures];
  return files.flatMap(({ value, file, placeOf }) => {
    const source = { placeOf, lines: linesOf(file) };
    return [...strings(value, [])].flatMap(({ text, path }) =>
      pieceAt(source, path, text, { kind: 'law', printed: [] }),
    );
  });
}

/** Every piece of a set; `linesOf` gives a file's lines. */
export function piecesOf(set: LintSet, linesOf: (file: string) => string[]): Piece[] {
  return [...templatePieces(set), ...outlinePieces(set, linesOf), ...lawPieces(set, linesOf)];
}

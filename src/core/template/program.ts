/**
 * What a template compiles to: a small program, plain data that JSON keeps. Each printed line has been read by the line
 * grammar, each tag is a statement or a part of a line; nothing is left to parse when a regulation is made, and whoever
 * asks what a template may print (preview, coverage, lint) reads the same statements.
 */
import type { Text } from '../tree/nodes.ts';

export interface Template {
  /** path of the template's file */
  file: string;
  /** names that the outline or the including article passes */
  args: string[];
  body: Statement[];
}

/** Where a line or a tag stands in its file; lines and columns count from 1, the end is exclusive. */
export interface At {
  line: number;
  column: number;
  endColumn: number;
}

/** The way to a field: `["meeting", "place"]`. “..” first leaves a loop; an empty path is the loop's own item. */
export type Path = string[];

/** What a tag inside a line prints. */
export type Call =
  | { type: 'value'; at: At; path: Path }
  | { type: 'ref'; at: At; target: string }
  | { type: 'date'; at: At; path: Path; form?: 'long' }
  | { type: 'words'; at: At; path: Path }
  | { type: 'items'; at: At; path: Path; key?: string }
  | { type: 'figure'; at: At; id: string; form?: 'words'; else?: string }
  | { type: 'basis'; at: At; chain: string; else?: string };

/** A piece of a printed line. */
export type Part = Text | Call;

/** A printed line: the article's title, a clause, a point, a paragraph or a row of a table. */
export type Line =
  | { type: 'title'; at: At; parts: Part[] }
  /** the id as written, without the article's */
  | { type: 'clause'; at: At; id: string; parts: Part[] }
  /** the id as written, without the clause's */
  | { type: 'point'; at: At; id: string; parts: Part[] }
  /** `inside`: indented, part of the clause above */
  | { type: 'paragraph'; at: At; inside: boolean; parts: Part[] }
  | { type: 'row'; at: At; inside: boolean; cells: Part[][] };

/** `at` is the fact's name. An `#unless` is an `if` with its two halves changed. */
export interface If {
  type: 'if';
  at: At;
  fact: string;
  yes: Statement[];
  no: Statement[];
}

/** The body once for each item of a list. */
export interface Each {
  type: 'each';
  at: At;
  list: Path;
  body: Statement[];
}

/** The lines of a run, `runs/name`, with the fields or words it is passed. */
export interface Include {
  type: 'include';
  at: At;
  run: string;
  with: Record<string, Path | string>;
}

export type Statement = Line | If | Each | Include;

/** The parts of a line, those of all cells. */
export const partsOf = (line: Line): Part[] => (line.type === 'row' ? line.cells.flat() : line.parts);

/** Every statement, those inside conditions and loops too, in the order of the file. */
export function* statementsIn(body: readonly Statement[]): Generator<Statement> {
  for (const statement of body) {
    yield statement;
    if (statement.type === 'if') {
      yield* statementsIn(statement.yes);
      yield* statementsIn(statement.no);
    } else if (statement.type === 'each') yield* statementsIn(statement.body);
  }
}

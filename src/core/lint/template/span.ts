/** A stretch of one file: lines and columns from 1, the end exclusive. */
export interface Span {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The span of a syntax node, whose columns count from 0. */
export function spanOf({ loc: { start, end } }: Pick<hbs.AST.Node, 'loc'>): Span {
  return { line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 };
}

/** A stretch within one line, from offsets that count from 0. */
export function inLine(line: number, from: number, to: number): Span {
  return { line, column: from + 1, endLine: line, endColumn: to + 1 };
}

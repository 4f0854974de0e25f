import type { SourceFile, TextPlace } from '../diagnostic.ts';

/** The place of a Handlebars syntax node, whose columns count from 0. */
export function nodePlace(file: SourceFile, { start, end }: hbs.AST.SourceLocation): TextPlace {
  return {
    kind: 'text',
    file: file.path,
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
  };
}

/** The syntax tree of a template. Handlebars is the language; its parser says what is written, nothing is run. */
import Handlebars from 'handlebars';
import type { Problem, Result, SourceFile } from '../diagnostic.ts';

function syntaxProblem(file: SourceFile, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/line (\d+)|(\d+):\d+/u.exec(message)?.slice(1).find(Boolean) ?? 1);
  const length = file.text.split('\n')[line - 1]?.length ?? 0;
  return {
    code: 'template-syntax',
    severity: 'error',
    message: 'thẻ {{…}} viết chưa đúng hoặc chưa đóng',
    place: { kind: 'text', file: file.path, line, column: 1, endLine: line, endColumn: length + 1 },
    hint: 'mỗi {{#if …}} cần một {{/if}}, mỗi {{ cần một }}',
  };
}

/**
 * The syntax tree as written: white space around tags is kept, places are those of the file (lines from 1, columns
 * from 0). What cannot be parsed is one problem at its line.
 */
export function parseTemplate(file: SourceFile): Result<hbs.AST.Program> {
  try {
    return { value: Handlebars.parseWithoutProcessing(file.text), problems: [] };
  } catch (error) {
    return { value: null, problems: [syntaxProblem(file, error)] };
  }
}

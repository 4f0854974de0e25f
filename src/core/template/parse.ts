/** The syntax tree of a template. Handlebars is the language; its parser says what is written, nothing is run. */
import Handlebars from 'handlebars';
import type { Result, SourceFile } from '../diagnostic.ts';
import { syntaxProblems } from './syntax.ts';

/**
 * The syntax tree as written: white space around tags is kept, places are those of the file (lines from 1, columns
 * from 0). What cannot be parsed is told at the tags to change.
 */
export function parseTemplate(file: SourceFile): Result<hbs.AST.Program> {
  try {
    return { value: Handlebars.parseWithoutProcessing(file.text), problems: [] };
  } catch (error) {
    return { value: null, problems: syntaxProblems(file, error) };
  }
}

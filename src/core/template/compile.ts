/** From a template's text to its program. What is wrong with it is found here, with its place, whatever the branch. */
import type { Problem, Result, SourceFile } from '../diagnostic.ts';
import { readLine } from './line.ts';
import { atOf, nameOf, optionsOf, pathOf } from './nodes.ts';
import { parseTemplate } from './parse.ts';
import type { At, Call, Include, Part, Path, Statement, Template } from './program.ts';
import { refusedConstructs } from './refused.ts';
import { isTag } from './tags.ts';

const ARGS = /^\{\{!\s*args:\s*([^}]*)\}\}/u;

interface Compiling {
  file: SourceFile;
  lines: string[];
  problems: Problem[];
}

/** A line on its way: its number, and what stands in it so far. */
interface Written {
  line: number;
  parts: Part[];
}

function problemAt({ file }: Compiling, at: At, told: Pick<Problem, 'code' | 'message' | 'hint'>): Problem {
  const { line, column, endColumn } = at;
  return {
    ...told,
    severity: 'error',
    place: { kind: 'text', file: file.path, line, column, endLine: line, endColumn },
  };
}

/** The place of a line's text. */
function placeOf(number: number, { lines }: Compiling): At {
  const text = lines[number - 1]?.trimEnd() ?? '';
  return { line: number, column: text.length - text.trimStart().length + 1, endColumn: text.length + 1 };
}

/** Ends a line; one without anything but blanks prints nothing. */
function endLine({ line: number, parts }: Written, into: Statement[], compiling: Compiling): void {
  if (parts.every((part) => part.type === 'text' && part.text.trim() === '')) return;
  const at = placeOf(number, compiling);
  const { line, faults } = readLine(parts, at);
  compiling.problems.push(...faults.map((fault) => problemAt(compiling, at, fault)));
  if (line !== null) into.push(line);
}

function addText({ parts }: Written, text: string): void {
  const last = parts.at(-1);
  if (last?.type === 'text') last.text += text;
  else if (text !== '') parts.push({ type: 'text', text });
}

/** The tag of a line as a call; `refusedConstructs` has seen to it that arguments are what the tag takes. */
function callOf({ path, params, loc, ...tag }: hbs.AST.MustacheStatement): Call {
  const name = nameOf(path);
  const at = atOf(loc);
  if (!isTag(name)) return { type: 'value', at, path: pathOf(path as hbs.AST.PathExpression) };
  const [first, second] = params;
  const pathIn = (): Path => pathOf(first as hbs.AST.PathExpression);
  const textIn = (node = first): string => (node as hbs.AST.StringLiteral).value;
  const options = Object.fromEntries(optionsOf(tag).map(({ key, value }) => [key, textIn(value)]));
  switch (name) {
    case 'ref':
      return { type: 'ref', at, target: textIn() };
    case 'date':
    case 'words':
      return { type: name, at, path: pathIn(), ...options };
    case 'items':
      return { type: 'items', at, path: pathIn(), ...(second === undefined ? {} : { key: textIn(second) }) };
    case 'figure':
      return { type: 'figure', at, id: textIn(), ...options };
    case 'basis':
      return { type: 'basis', at, chain: textIn(), ...options };
    default:
      throw new Error(`tag “${name}” without a call`);
  }
}

function includeOf({ name, loc, ...include }: hbs.AST.PartialStatement): Include {
  const given = optionsOf(include).map(({ key, value }): [string, Path | string] => [
    key,
    value.type === 'StringLiteral' ? (value as hbs.AST.StringLiteral).value : pathOf(value as hbs.AST.PathExpression),
  ]);
  return { type: 'include', at: atOf(loc), run: nameOf(name), with: Object.fromEntries(given) };
}

function blockOf(block: hbs.AST.BlockStatement, compiling: Compiling): Statement {
  const { program, inverse } = block as Partial<hbs.AST.BlockStatement>;
  const [name, argument] = [nameOf(block.path), block.params[0] as hbs.AST.PathExpression];
  const at = atOf(argument.loc);
  const [body, other] = [bodyOf(program, compiling), bodyOf(inverse, compiling)];
  if (name === 'each') return { type: 'each', at, list: pathOf(argument), body };
  const [yes, no] = name === 'if' ? [body, other] : [other, body];
  return { type: 'if', at, fact: argument.original, yes, no };
}

/** The statements of a file or of half a block, whose tags stand on lines of their own. */
function bodyOf(program: hbs.AST.Program | undefined, compiling: Compiling): Statement[] {
  const statements: Statement[] = [];
  // The tree of an empty file has no place.
  const start = (program as Partial<hbs.AST.Program> | undefined)?.loc?.start;
  let written: Written = { line: start?.line ?? 1, parts: [] };
  for (const node of program?.body ?? []) {
    if (node.type === 'ContentStatement') {
      const [rest = '', ...texts] = (node as hbs.AST.ContentStatement).value.split('\n');
      addText(written, rest);
      for (const text of texts) {
        endLine(written, statements, compiling);
        written = { line: written.line + 1, parts: [] };
        addText(written, text);
      }
      continue;
    }
    if (node.type === 'MustacheStatement') written.parts.push(callOf(node as hbs.AST.MustacheStatement));
    else if (node.type === 'PartialStatement') statements.push(includeOf(node as hbs.AST.PartialStatement));
    else if (node.type === 'BlockStatement') statements.push(blockOf(node as hbs.AST.BlockStatement, compiling));
    written.line = node.loc.end.line;
  }
  endLine(written, statements, compiling);
  return statements;
}

/**
 * Compiles one template. There is no program when the file does not parse or holds a construct that the model language
 * refuses; with faults of single lines there is one beside the problems.
 */
export function compileTemplate(file: SourceFile): Result<Template> {
  const { value: tree, problems } = parseTemplate(file);
  if (tree === null) return { value: null, problems };
  const refused = refusedConstructs(tree, file);
  if (refused.length > 0) return { value: null, problems: refused };
  const compiling: Compiling = { file, lines: file.text.split('\n'), problems: [] };
  const args = ARGS.exec(file.text)?.[1]?.split(/\s+/u).filter(Boolean) ?? [];
  const template: Template = { file: file.path, args, body: bodyOf(tree, compiling) };
  return { value: template, problems: compiling.problems };
}

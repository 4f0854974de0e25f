/**
 * Every problem code that the program can tell, read from its own source text: the value of each property `code`, and
 * the argument given for a parameter (or the place of a tuple) named `code`. What cannot be read is an error here, so
 * that no code escapes by a new way of writing it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/library.ts';

export interface CodeInSource {
  code: string;
  /** `src/core/read/final.ts:12` */
  at: string;
}

/** Codes made from rows of data: how they are written in the source, and why they need no entry by name. */
const MADE: Readonly<Record<string, string>> = {
  '`format-${row.name}`': 'rows of templates/format/*.yaml',
};

/** Where `code` is an exit code, and where the explanations themselves stand. */
const OTHER = /^src\/(node\/(cli|main|world|syntax\/)|core\/explain\/)/u;
/** What the YAML parser calls its own errors. */
const PARSER_CODE = /^[A-Z_]+$/u;
const CODE_SHAPE = /^[a-z0-9]+(-[a-z0-9]+)+$/u;

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** The texts that an expression may have as its value; null when it is handed on from elsewhere. */
function texts(node: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) {
    const both = [texts(node.whenTrue), texts(node.whenFalse)];
    return both.some((one) => one === null) ? null : both.flat().filter((one) => one !== null);
  }
  return null;
}

/** A name, a property, a spread tuple: the code in it is met where it is made. */
const isHandedOn = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isSpreadElement(node);

const nameOf = (node: ts.Node | undefined): string =>
  node !== undefined && (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) ? node.text : '';

const isExported = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) && (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Functions with a parameter named `code`, by name, with its position; those of other files only when `exported`. */
function takers(source: ts.SourceFile, exported = false): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const position = node.parameters.findIndex(({ name }) => nameOf(name) === 'code');
      const owner = ts.isFunctionDeclaration(node) ? node : node.parent;
      const name = 'name' in owner ? nameOf(owner.name as ts.Node) : '';
      if (position >= 0 && name !== '' && (!exported || isExported(owner))) found.set(name, position);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The position of `code` in the tuple that a function gives back. */
function codeOfTuple(node: ts.Node): number {
  if (!ts.isFunctionDeclaration(node) || node.type === undefined) return -1;
  let position = -1;
  const visit = (type: ts.Node): void => {
    if (ts.isTupleTypeNode(type))
      position = type.elements.findIndex(
        (element) => ts.isNamedTupleMember(element) && nameOf(element.name) === 'code',
      );
    ts.forEachChild(type, visit);
  };
  visit(node.type);
  return position;
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
}

/** Every code with the place it is written at, in the order of the files. */
export function codesInSource(): CodeInSource[] {
  const sources = files(join(ROOT, 'src')).map((path) => ({
    source: parse(path),
    file: relative(ROOT, path).split(sep).join('/'),
  }));
  const everywhere = sources.flatMap(({ source }) => [...takers(source, true)]);
  // A file's own function goes before one of the same name elsewhere.
  return sources
    .filter(({ file }) => !OTHER.test(file))
    .flatMap(({ source, file }) => codesOf(source, file, new Map([...everywhere, ...takers(source)])));
}

function codesOf(source: ts.SourceFile, file: string, byName: ReadonlyMap<string, number>): CodeInSource[] {
  const found: CodeInSource[] = [];
  const add = (value: ts.Expression): void => {
    const at = `${file}:${source.getLineAndCharacterOfPosition(value.getStart()).line + 1}`;
    const codes = texts(value);
    if (codes === null) {
      if (!isHandedOn(value) && MADE[value.getText()] === undefined) throw new Error(`${at}: cannot read this code`);
      return;
    }
    for (const code of codes.filter((one) => !PARSER_CODE.test(one))) {
      if (!CODE_SHAPE.test(code)) throw new Error(`${at}: “${code}” is no kebab-case code of two words or more`);
      found.push({ code, at });
    }
  };
  const visit = (node: ts.Node, tuple: number): void => {
    if (ts.isPropertyAssignment(node) && nameOf(node.name) === 'code') add(node.initializer);
    if (ts.isCallExpression(node)) {
      const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      const position = byName.get(nameOf(callee));
      const value = position === undefined ? undefined : node.arguments[position];
      if (value !== undefined) add(value);
    }
    if (ts.isReturnStatement(node) && node.expression !== undefined && ts.isArrayLiteralExpression(node.expression)) {
      const value = node.expression.elements[tuple];
      if (value !== undefined) add(value);
    }
    const own = codeOfTuple(node);
    ts.forEachChild(node, (child) => {
      visit(child, own >= 0 ? own : tuple);
    });
  };
  visit(source, -1);
  return found;
}

/**
 * Cases written as Markdown: a heading names the expected codes, fenced YAML holds the files, « and » stand round
 * what must be marked. Too few and too many problems both fail.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, Problem, SourceFile } from '../../src/core/diagnostic.ts';

export interface Case {
  /** file and line, and the words of the heading */
  name: string;
  branch: SourceFile;
  commune: SourceFile | null;
  /** `code severity file:line:column-line:column`, sorted */
  expected: string[];
}

const FOLDER = join(import.meta.dirname, '../cases/bad-input');

/** `{TAB}` and `{U+200B}` are the characters that an editor would not show. */
export function characters(text: string): string {
  return text
    .replaceAll('{TAB}', '\t')
    .replace(/\{U\+([0-9A-F]{4,5})\}/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

export interface Marked {
  file: SourceFile;
  marks: string[];
}

/** Takes the marks out; a mark becomes `file:line:column-line:column`, the end exclusive. */
export function unmarked(path: string, marked: string): Marked {
  const marks: string[] = [];
  let text = '';
  let start = '';
  const here = (): string => `${text.split('\n').length}:${text.length - text.lastIndexOf('\n')}`;
  for (const piece of marked.split(/([«»])/u)) {
    if (piece === '«') start = here();
    else if (piece === '»') marks.push(`${path}:${start}-${here()}`);
    else text += piece;
  }
  return { file: { path, text }, marks };
}

export function expectedOf(codes: string, marks: string[], path: string): string[] {
  const rest = [...marks];
  const lines = codes.split(',').map((one) => {
    const [code = '', ...flags] = one.trim().split(' ');
    const severity = flags.includes('(nhắc)') ? 'warning' : 'error';
    return `${code} ${severity} ${flags.includes('(tệp)') ? path : (rest.shift() ?? 'a mark is missing')}`;
  });
  return [...lines, ...rest.map((mark) => `a code is missing for ${mark}`)].sort();
}

function casesOf(name: string): Case[] {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return [...text.matchAll(/^## ([^:\n]+?)(?:: ([^\n]*))?\n([\s\S]*?)(?=^## |$(?![\s\S]))/gmu)].map((found) => {
    const [, codes = '', words = '', body = ''] = found;
    const line = text.slice(0, found.index).split('\n').length;
    const blocks = [...body.matchAll(/^```yaml( commune)?\n([\s\S]*?)^```$/gmu)].map(([, isCommune, yaml = '']) =>
      unmarked(isCommune === undefined ? 'branch.yaml' : 'commune.yaml', characters(yaml)),
    );
    const own = blocks.find(({ file }) => file.path === 'branch.yaml');
    const shared = blocks.find(({ file }) => file.path === 'commune.yaml');
    if (own === undefined) throw new Error(`${name}:${line} holds no branch file`);
    return {
      name: `${name}:${line} ${codes}: ${words}`,
      branch: own.file,
      commune: shared?.file ?? null,
      expected: expectedOf(codes, [...(shared?.marks ?? []), ...own.marks], own.file.path),
    };
  });
}

/** All cases of the files whose names match. */
export function cases(match: RegExp): Case[] {
  return readdirSync(FOLDER)
    .filter((name) => match.test(name))
    .sort()
    .flatMap(casesOf);
}

function placeText(place: Place): string {
  if (place.kind !== 'text') return place.file;
  return `${place.file}:${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
}

/** Problems in the notation of a case's expectation. */
export function found(problems: readonly Problem[]): string[] {
  return problems.map(({ code, severity, place }) => `${code} ${severity} ${placeText(place)}`).sort();
}

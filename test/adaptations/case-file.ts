/**
 * Cases written as Markdown; README.md beside this file says how. A case's YAML is put behind an example's, so that
 * only what is adapted stands in it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, Problem, SourceFile } from '../../src/core/diagnostic.ts';
import { ROOT } from '../support/library.ts';

export interface Case {
  /** file and line, and the words of the heading */
  name: string;
  branch: SourceFile;
  commune: SourceFile | null;
  /** `code file:line:column-line:column`, sorted; the lines are those of the whole file */
  problems: string[];
  /** articles as they must be printed: id and text */
  articles: { id: string; text: string }[];
  /** the hint of the only problem, where a case shows one */
  hint: string | null;
}

/** Takes «marks» out; a mark becomes `file:line:column-line:column`, the end exclusive. */
function unmarked(path: string, marked: string): { file: SourceFile; marks: string[] } {
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

function example(name: string): string {
  return readFileSync(join(ROOT, 'examples', name, 'branch.yaml'), 'utf8');
}

function toCase(file: string, line: number, heading: string, body: string): Case {
  const blocks = [...body.matchAll(/^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gmu)].map(
    ([, language = '', word, text = '']) => ({ language, word, text }),
  );
  const yaml = blocks.filter(({ language }) => language === 'yaml');
  const own = yaml.find(({ word }) => word !== 'commune');
  const shared = yaml.find(({ word }) => word === 'commune');
  const branch = unmarked('branch.yaml', `${example(own?.word ?? 'hamlet')}${own?.text ?? ''}`);
  const commune = shared === undefined ? null : unmarked('commune.yaml', shared.text);
  const [, codes = ''] = /^([a-z-]+(?:, [a-z-]+)*): /u.exec(heading) ?? [];
  const marks = [...(commune?.marks ?? []), ...branch.marks];
  const expected = codes === '' ? [] : codes.split(', ');
  return {
    name: `${file}:${line} ${heading}`,
    branch: branch.file,
    commune: commune?.file ?? null,
    problems: Array.from(
      { length: Math.max(expected.length, marks.length) },
      (_, index) => `${expected[index] ?? 'a code is missing for'} ${marks[index] ?? 'a mark is missing'}`,
    ).sort(),
    articles: blocks.flatMap(({ language, word, text }) =>
      language === 'text' && word !== undefined ? { id: word, text: text.trimEnd() } : [],
    ),
    hint: blocks.find(({ language }) => language === 'hint')?.text.trimEnd() ?? null,
  };
}

/** The cases of one file of this folder. */
export function cases(file: string): Case[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return [...text.matchAll(/^## ([^\n]*)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gmu)].map((found) => {
    const [, heading = '', body = ''] = found;
    return toCase(file, text.slice(0, found.index).split('\n').length, heading, body);
  });
}

function placeText(place: Place): string {
  if (place.kind !== 'text') return place.file;
  return `${place.file}:${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
}

/** Problems in the notation of a case; law that is to be verified is no matter here. */
export function told(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ code }) => code !== 'law-to-verify')
    .map(({ code, place }) => `${code} ${placeText(place)}`)
    .sort();
}

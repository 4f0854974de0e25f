/**
 * Mistakes of editors, each on its spot: test/cases/lint/*.md. A heading names the codes, « and » stand round what must
 * be marked; too few and too many problems both fail. Under “không lỗi” stands what must be accepted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { characters, expectedOf, found, unmarked } from '../read/case-file.ts';
import { folderWith, lint, linesBefore } from './stand.ts';

const FOLDER = join(import.meta.dirname, '../cases/lint');

interface Case {
  name: string;
  files: Record<string, string>;
  expected: string[];
}

/** A mark's lines are those of the piece; the file it is put into may have others before it. */
const moved = (mark: string, lines: number): string =>
  mark.replace(/:(\d+):(\d+)-(\d+):/u, (_, line: string, column: string, end: string) => {
    return `:${Number(line) + lines}:${column}-${Number(end) + lines}:`;
  });

function caseOf(file: string, text: string, section: RegExpMatchArray): Case {
  const [, heading = '', words = '', body = ''] = section;
  const files: Record<string, string> = {};
  const marks: string[] = [];
  for (const [, given = '', marked = ''] of body.matchAll(/^```(?:hbs|yaml)(?: (\S+))?\n([\s\S]*?)^```$/gmu)) {
    const path = given === '' ? 'hamlet/example.hbs' : given;
    const one = unmarked(`templates/${path}`, characters(marked));
    files[path] = one.file.text;
    marks.push(...one.marks.map((mark) => moved(mark, linesBefore(path, one.file.text))));
  }
  const isClean = heading === 'không lỗi';
  const line = text.slice(0, section.index).split('\n').length;
  const expected = isClean ? marks : expectedOf(heading, marks, 'templates/');
  return { name: `${file}:${line} ${heading}: ${words}`, files, expected };
}

const cases = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const sections = text.matchAll(/^## ([^:\n]+?)(?:: ([^\n]*))?\n([\s\S]*?)(?=^## |$(?![\s\S]))/gmu);
    return [...sections].map((section) => caseOf(file, text, section));
  });

describe('a mistake is told once, with its code, its severity and the exact spot', () => {
  it.each(cases)('$name', ({ files, expected }) => {
    expect(Object.keys(files)).not.toEqual([]);
    const problems = lint(folderWith(files));
    expect(found(problems)).toEqual(expected);
  });
});

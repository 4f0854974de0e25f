/**
 * Every rule by its own example: what it avoids is found, alone; what it prefers is clean. List, folder and code agree.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/lint/rules/index.ts';
import { libraryFiles } from '../support/library.ts';
import { folderWith, lint, schemas } from './stand.ts';
import { lintFiles } from '../../src/core/lint/index.ts';

const short = (problems: ReturnType<typeof lint>) =>
  problems.map(({ code, place, message }) => `${code} ${place.file}: ${message}`);

it('the base that examples stand in is clean', () => {
  expect(short(lint(folderWith({})))).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('is found in what it avoids, and nothing else', () => {
    const problems = lint(folderWith(rule.avoid));
    expect(new Set(problems.map((problem) => problem.code)), short(problems).join('\n')).toEqual(new Set([code]));
    for (const problem of problems) {
      expect(problem.severity).toBe(rule.severity);
      expect(problem.message).not.toMatch(/^\p{Lu}|[.!]$/u);
      expect(problem.hint).toMatch(/\S/u);
    }
  });

  it('leaves what it prefers', () => {
    expect(short(lint(folderWith(rule.prefer)))).toEqual([]);
  });

  it('says why in whole sentences', () => {
    expect(rule.why).toMatch(/^[\p{Lu}{].*\.$/u);
  });
});

it('the list is the folder, in its order, one code a file', () => {
  const folder = readdirSync(join(import.meta.dirname, '../../src/core/lint/rules'))
    .map((name) => name.replace(/\.ts$/u, ''))
    .filter((name) => name !== 'index')
    .sort();
  expect(RULES.map(({ code }) => code)).toEqual(folder);
});

it("the project's own templates, outlines, law and terms are clean", () => {
  expect(short(lintFiles(libraryFiles(), schemas))).toEqual([]);
});

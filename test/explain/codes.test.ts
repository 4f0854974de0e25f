/** Codes, explanations and the documentation page agree: none without the others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsPage } from '../../scripts/generate-problems.ts';
import { explanationAreas } from '../../src/core/explain/index.ts';
import { library, ROOT } from '../support/library.ts';
import { codesInSource } from './codes-in-source.ts';

const explanations = explanationAreas(library().profiles).flatMap((area) => area.explanations);
const explained = explanations.map(({ code }) => code);
const rules = library().profiles.flatMap((profile) => profile.rules.map(({ name }) => `format-${name}`));
const inSource = codesInSource();

describe('the codes that the program can tell', () => {
  it('are found in the source', () => {
    expect(inSource.length).toBeGreaterThan(190);
    expect(inSource.map(({ code }) => code)).toEqual(
      // one of each way in which a code is written
      expect.arrayContaining([
        'meeting-too-short',
        'law-chain-cycle',
        'docx-encrypted',
        'adaptation-with-title',
        'argument-missing',
        'yaml-alias',
      ]),
    );
  });

  it('are all explained', () => {
    const known = new Set(explained);
    expect(inSource.filter(({ code }) => !known.has(code))).toEqual([]);
    expect(rules.filter((code) => !known.has(code))).toEqual([]);
  });

  it('are the only ones explained, each once', () => {
    const told = new Set([...inSource.map(({ code }) => code), ...rules]);
    expect(explained.filter((code) => !told.has(code))).toEqual([]);
    expect(explained.filter((code, index) => explained.indexOf(code) !== index)).toEqual([]);
  });
});

it.each(explanations)('$code says why in whole sentences', ({ why, avoid, prefer }) => {
  expect(why).toMatch(/^[\p{Lu}“{].*[.…]$/u);
  expect(why).not.toMatch(/ {2}|[“][^”]*$/u);
  if (prefer !== undefined) expect(avoid).toBeDefined();
});

describe('docs/problems.md', () => {
  const page = readFileSync(join(ROOT, 'docs/problems.md'), 'utf8');

  it('is current', async () => {
    expect(page, 'run `npm run docs` and commit').toBe(await problemsPage(ROOT));
  });

  it('has a heading for every code, which links name', () => {
    const headings = [...page.matchAll(/^### (\S+)$/gmu)].map(([, code]) => code);
    expect(headings).toEqual(explained);
  });
});

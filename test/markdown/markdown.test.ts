import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../src/core/write/markdown/index.ts';
import { decision, model, regulation } from '../html/fixture.ts';
import { profile, readProfile } from '../html/profile.ts';

describe('whole documents; UPDATE=1 writes them anew', () => {
  test.each([
    ['regulation', regulation],
    ['decision', decision],
    ['model', model],
  ])('%s', (name, document) => {
    const golden = new URL(`../golden/${name}.md`, import.meta.url);
    const written = writeMarkdown(document, profile);
    if (process.env['UPDATE'] === '1') writeFileSync(golden, written);
    expect(written).toBe(readFileSync(golden, 'utf8'));
  });
});

test('end marks are those of the format', () => {
  const older = writeMarkdown(regulation, readProfile('hd-36-2018'));
  expect(older).toContain('nhiệm kỳ 2025 - 2030,\n\nChi bộ');
  expect(older).toContain('- Ban Công tác Mặt trận khối phố,\n');
});

test('a profile without a fixed text is a bug of ours', () => {
  const { text: _removed, ...star } = profile.elements.star;
  const broken = { ...profile, elements: { ...profile.elements, star } };
  expect(() => writeMarkdown(regulation, broken)).toThrow('has no text for star');
});

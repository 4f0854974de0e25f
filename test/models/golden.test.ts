/** The whole text of each example as Markdown, so that a change of any wording shows; UPDATE=1 writes it anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../src/core/index.ts';
import { examples } from './regulations.ts';

const FOLDER = new URL('../golden/models/', import.meta.url);
const readings = examples();

/** The name of an example's golden file; the folders of a commune become parts of it. */
const fileOf = (name: string): string => `${name.replaceAll('/', '-')}.md`;

describe('the whole text of an example', () => {
  it.each(readings.map((reading) => [reading.name, reading] as const))('%s', (name, { regulation, profile }) => {
    const golden = new URL(fileOf(name), FOLDER);
    const written = writeMarkdown(regulation, profile);
    if (process.env['UPDATE'] === '1') writeFileSync(golden, written);
    expect(written).toBe(readFileSync(golden, 'utf8'));
  });

  it('has one golden file each, and no file is left of an example that is gone', () => {
    const files = readdirSync(FOLDER).filter((name) => name !== 'bases.md');
    expect(files.sort()).toEqual(readings.map(({ name }) => fileOf(name)).sort());
  });
});

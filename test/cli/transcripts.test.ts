/**
 * The transcripts `*.md` of this folder, one test a case: the commands are run one after another in one folder and
 * must print what stands under them. UPDATE_TRANSCRIPTS=1 writes what they print now into the files.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type * as library from '../../src/core/read-library.ts';
import { dropFolder, matches, newFolder, readCases, runStep } from './transcript.ts';

// A hundred commands read the same models: the same texts are read once.
vi.mock('../../src/core/read-library.ts', async (original) => {
  const real = await original<typeof library>();
  const known = new Map<string, ReturnType<typeof real.readLibrary>>();
  const readLibrary: typeof real.readLibrary = (files) => {
    const key = JSON.stringify(files);
    const result = known.get(key) ?? real.readLibrary(files);
    known.set(key, result);
    return result;
  };
  return { ...real, readLibrary };
});

const update = process.env['UPDATE_TRANSCRIPTS'] === '1';
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md') && name !== 'README.md');

describe.each(files)('%s', (file) => {
  const path = join(import.meta.dirname, file);
  let text = readFileSync(path, 'utf8');
  let done = 0;

  /** Puts what a command prints now in the place of what it printed, below the commands already passed. */
  function replaceAfter(command: string, expected: readonly string[], actual: readonly string[]): void {
    const before = [`$ ${command}`, ...expected, ''].join('\n');
    const after = [`$ ${command}`, ...actual, ''].join('\n');
    const at = text.indexOf(before, done);
    text = text.slice(0, at) + after + text.slice(at + before.length);
    done = at + after.length;
  }

  it.each(readCases(text))('$title', async ({ files: own, steps }) => {
    expect(steps).not.toEqual([]);
    const folder = newFolder(own);
    try {
      for (const { command, expected } of steps) {
        const actual = await runStep(command, folder);
        const isSame = matches(expected, actual);
        if (update) replaceAfter(command, expected, isSame ? expected : actual);
        else if (!isSame) expect([`$ ${command}`, ...actual]).toEqual([`$ ${command}`, ...expected]);
      }
    } finally {
      dropFolder(folder);
    }
  });

  afterAll(() => {
    if (update) writeFileSync(path, text);
  });
});

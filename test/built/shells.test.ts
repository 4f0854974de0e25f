/** The shells of DOCX files: those that the build wrote, and new ones for format profiles that somebody changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { loadLibrary } from '../../src/node/input/library.ts';
import { newRenderer } from '../../src/node/output/render.ts';
import { packedShell, shellPaths } from '../../src/node/output/shells.ts';
import type * as maker from '../../src/word/shell.ts';
import { exampleFiles } from '../support/examples.ts';
import { makeRegulation, type Shell } from '../../src/core/index.ts';
import { library, ROOT } from '../support/library.ts';

/** Which profiles a shell was made for. */
const made = vi.fn();

vi.mock('../../src/word/shell.ts', async (original) => {
  const real = await original<typeof maker>();
  const makeShell: typeof real.makeShell = (profile) => {
    made(profile.id);
    return real.makeShell(profile);
  };
  return { ...real, makeShell };
});

const folder = mkdtempSync(join(tmpdir(), 'quyche-shells-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The lines of a clause (twips) in the first example's DOCX, made with the templates of a folder. */
async function lineWith(templates: string | undefined): Promise<string | undefined> {
  const { library } = await loadLibrary(templates, ROOT);
  const branch = exampleFiles().find(({ path }) => path === 'examples/hamlet/branch.yaml')!;
  const { value } = makeRegulation({ branch }, library!, { on: '2026-11-26' });
  const [docx] = (await newRenderer(library!))([{ ...value!, input: '' }], 'docx') as [Uint8Array];
  const styles = new TextDecoder().decode(unzipSync(docx)['word/styles.xml']);
  return /w:styleId="Clause".*?w:line="(\d+)" w:lineRule="exact"/u.exec(styles)?.[1];
}

describe('the shell of a format profile', () => {
  it('is the one of the build where the profile is', async () => {
    made.mockClear();
    expect(await lineWith(undefined)).toBe('360');
    expect(made.mock.calls).toEqual([]);
  });

  it('has its parts compressed by the build as they would be now', () => {
    for (const { id } of library().profiles) {
      const { shell, packed } = shellPaths(id);
      const now = packedShell(JSON.parse(readFileSync(shell, 'utf8')) as Shell);
      expect(readFileSync(packed, 'utf8')).toBe(now);
    }
  });

  it('is made anew for a profile of one’s own templates, and for that one alone', async () => {
    const templates = join(folder, 'templates');
    cpSync(join(ROOT, 'templates'), templates, { recursive: true });
    const format = join(templates, 'format/hd-05-2026.yaml');
    const text = readFileSync(format, 'utf8');
    writeFileSync(format, text.replace(/^ {2}line: 18$/mu, '  line: 21'));
    made.mockClear();
    expect(await lineWith(templates)).toBe('420');
    expect(made.mock.calls).toEqual([['hd-05-2026']]);
  });
});

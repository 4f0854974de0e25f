/** What a run does to an output folder: the cases that a transcript cannot show. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Problem } from '../../src/core/diagnostic.ts';
import { digest } from '../../src/node/output/digest.ts';
import { inFolder } from '../../src/node/output/session.ts';
import { writeOutput, type Disk } from '../../src/node/output/write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quyche-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One run that writes these texts, and what became of them. */
async function write(outputs: Record<string, string>, options: { force?: boolean; disk?: Disk } = {}) {
  const result = { written: [] as string[], unchanged: [] as string[], problems: [] as Problem[] };
  const force = options.force === true;
  const problems = await inFolder(out(), { force, disk: options.disk }, async ({ sink, before }) => {
    const sha256 = { ...before.sha256 };
    for (const [path, content] of Object.entries(outputs)) {
      const done = await writeOutput(sink, { path, content });
      if ('code' in done) result.problems.push(done);
      else {
        expect(done).toMatchObject({ path, sha256: digest(content) });
        result[done.state].push(path);
        sha256[path] = done.sha256;
      }
    }
    return { ...before, sha256 };
  });
  return { ...result, problems: [...problems, ...result.problems] };
}

const out = () => ({ shown: 'out', absolute: join(folder, 'out') });

it('makes the folders it needs and leaves nothing but outputs and the manifest', async () => {
  expect((await write({ 'hamlet/a.md': 'A', 'b.md': 'B' })).written).toEqual(['hamlet/a.md', 'b.md']);
  expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual([
    '.quyche.json',
    'b.md',
    'hamlet',
    'hamlet/a.md',
  ]);
});

it('lists the outputs in the manifest by name, whatever order they were written in', async () => {
  await write({ 'b.md': 'B', 'a.md': 'A' });
  expect(readFileSync(join(folder, 'out/.quyche.json'), 'utf8')).toBe(
    [
      '{',
      '  "version": 2,',
      '  "sha256": {',
      '    "a.md": "559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd",',
      '    "b.md": "df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c"',
      '  },',
      '  "branches": {},',
      '  "pdf": {}',
      '}',
      '',
    ].join('\n'),
  );
});

it('keeps the digests of outputs that this run does not write', async () => {
  await write({ 'a.md': 'A' });
  await write({ 'b.md': 'B' });
  expect((await write({ 'a.md': 'A2' })).written).toEqual(['a.md']);
});

it('adopts a file that is already right though the manifest does not know it', async () => {
  await write({ 'a.md': 'A' });
  rmSync(join(folder, 'out/.quyche.json'));
  expect((await write({ 'a.md': 'A' })).unchanged).toEqual(['a.md']);
  expect((await write({ 'a.md': 'A2' })).written).toEqual(['a.md']);
});

it('does not follow a link out of the folder, not even with force', async () => {
  mkdirSync(join(folder, 'out'));
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'mine.md'), 'mine');
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/hamlet'));
  symlinkSync(join(folder, 'mine.md'), join(folder, 'out/a.md'));
  const { written, problems } = await write({ 'hamlet/b.md': 'B', 'a.md': 'A' }, { force: true });
  expect(written).toEqual([]);
  expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
    ['output-outside-folder', 'out/hamlet/b.md'],
    ['output-outside-folder', 'out/a.md'],
  ]);
  expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('mine');
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
});

it.each(['', 'null', '{"version":3,"sha256":{}}', '{"version":1,"sha256":[]}'])(
  'writes nothing when the manifest is broken: %s',
  async (manifest) => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/.quyche.json'), manifest);
    const { written, problems } = await write({ 'a.md': 'A' });
    expect(written).toEqual([]);
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['output-manifest-broken', 'out/.quyche.json'],
    ]);
  },
);

it('tells of a folder that stands where a file should go, and writes the others', async () => {
  mkdirSync(join(folder, 'out/a.md'), { recursive: true });
  const { written, problems } = await write({ 'a.md': 'A', 'b.md': 'B' }, { force: true });
  expect(written).toEqual(['b.md']);
  expect(problems.map(({ code }) => code)).toEqual(['output-not-writable']);
});

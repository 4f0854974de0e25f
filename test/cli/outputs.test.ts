/** What `writeOutputs` does to a folder: the cases that a transcript cannot show. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeOutputs } from '../../src/node/output/write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quyche-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (outputs: Record<string, string>, force = false) =>
  writeOutputs(
    { shown: 'out', absolute: join(folder, 'out') },
    Object.entries(outputs).map(([path, content]) => ({ path, content })),
    force,
  );

it('makes the folders it needs and leaves nothing but outputs and the manifest', () => {
  expect(write({ 'hamlet/a.md': 'A', 'b.md': 'B' }).written).toEqual(['out/hamlet/a.md', 'out/b.md']);
  expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual([
    '.quyche.json',
    'b.md',
    'hamlet',
    'hamlet/a.md',
  ]);
});

it('lists the outputs in the manifest by name, whatever order they were written in', () => {
  write({ 'b.md': 'B', 'a.md': 'A' });
  expect(readFileSync(join(folder, 'out/.quyche.json'), 'utf8')).toBe(
    [
      '{',
      '  "version": 1,',
      '  "sha256": {',
      '    "a.md": "559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd",',
      '    "b.md": "df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c"',
      '  }',
      '}',
      '',
    ].join('\n'),
  );
});

it('keeps the digests of outputs that this run does not write', () => {
  write({ 'a.md': 'A' });
  write({ 'b.md': 'B' });
  expect(write({ 'a.md': 'A2' }).written).toEqual(['out/a.md']);
});

it('adopts a file that is already right though the manifest does not know it', () => {
  write({ 'a.md': 'A' });
  rmSync(join(folder, 'out/.quyche.json'));
  expect(write({ 'a.md': 'A' }).unchanged).toEqual(['out/a.md']);
  expect(write({ 'a.md': 'A2' }).written).toEqual(['out/a.md']);
});

it('does not follow a link out of the folder, not even with force', () => {
  mkdirSync(join(folder, 'out'));
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'mine.md'), 'mine');
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/hamlet'));
  symlinkSync(join(folder, 'mine.md'), join(folder, 'out/a.md'));
  const { written, problems } = write({ 'hamlet/b.md': 'B', 'a.md': 'A' }, true);
  expect(written).toEqual([]);
  expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
    ['output-outside-folder', 'out/hamlet/b.md'],
    ['output-outside-folder', 'out/a.md'],
  ]);
  expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('mine');
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
});

it.each(['', 'null', '{"version":2,"sha256":{}}', '{"version":1,"sha256":[]}'])(
  'writes nothing when the manifest is broken: %s',
  (manifest) => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/.quyche.json'), manifest);
    const { written, problems } = write({ 'a.md': 'A' });
    expect(written).toEqual([]);
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['output-manifest-broken', 'out/.quyche.json'],
    ]);
  },
);

it('tells of a folder that stands where a file should go, and writes the others', () => {
  mkdirSync(join(folder, 'out/a.md'), { recursive: true });
  const { written, problems } = write({ 'a.md': 'A', 'b.md': 'B' }, true);
  expect(written).toEqual(['out/b.md']);
  expect(problems.map(({ code }) => code)).toEqual(['output-not-writable']);
});

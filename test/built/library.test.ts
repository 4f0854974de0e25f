/** The library that the build writes: the same as its sources say, and used for no other sources. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeModel, makeRegulation, writeMarkdown, type Made } from '../../src/core/index.ts';
import type * as compilers from '../../src/core/read-library.ts';
import { builtLibrary, builtParts, librarySums } from '../../src/node/input/built.ts';
import { loadLibrary, readLibraryFiles } from '../../src/node/input/library.ts';
import { exampleFiles, ON } from '../support/examples.ts';
import { library, ROOT } from '../support/library.ts';

/** How often the compilers were asked. */
const compiled = vi.fn();

vi.mock('../../src/core/read-library.ts', async (original) => {
  const real = await original<typeof compilers>();
  const readLibrary: typeof real.readLibrary = (files) => {
    compiled();
    return real.readLibrary(files);
  };
  return { ...real, readLibrary };
});

const { files } = readLibraryFiles(undefined, ROOT);

describe('the built library', () => {
  it('is made of the templates and schemas as they stand: after changing them, run npm run build', () => {
    expect(JSON.parse(readFileSync(builtParts.sums, 'utf8'))).toEqual(librarySums(files));
  });

  it('makes the same regulations and models as one read from the sources', () => {
    const built = builtLibrary(files);
    if (built === null) throw new Error('no built library');
    const read = library();
    const printed = ({ value, problems }: { value: Made | null; problems: unknown }): unknown => [
      value?.regulation,
      problems,
    ];
    for (const branch of exampleFiles()) {
      const [ours, theirs] = [built, read].map((one) => printed(makeRegulation({ branch }, one, { on: ON })));
      expect(ours, branch.path).toEqual(theirs);
    }
    for (const type of read.types) {
      expect(printed(makeModel(type, built, { on: ON }))).toEqual(printed(makeModel(type, read, { on: ON })));
    }
  });

  it('finds the same mistakes in a branch file', () => {
    const built = builtLibrary(files);
    if (built === null) throw new Error('no built library');
    const text = [
      'type: hamlett',
      'name: [Chi bộ]',
      'term: { start: 2026-13-40 }',
      'groups: all',
      'massOrganizations: [{ kind: front }, { name: x, kind: youth, colour: red }]',
      'adaptations: [{ omit: study, replace: study }]',
    ].join('\n');
    const input = {
      branch: { path: 'branch.yaml', text },
      commune: { path: 'commune.yaml', text: 'branch: { a: 1 }' },
    };
    const { problems } = makeRegulation(input, built, { on: ON });
    expect(problems).toEqual(makeRegulation(input, library(), { on: ON }).problems);
    expect(problems.length).toBeGreaterThan(6);
  });

  it('counts for no file more, less, renamed or changed', () => {
    const [first, ...rest] = files;
    if (first === undefined) throw new Error('no files');
    const changed = { ...first, bytes: Buffer.from(`${first.text} `) };
    const renamed = { ...first, path: `${first.path}.hbs` };
    expect(builtLibrary([first, ...rest])).not.toBeNull();
    expect(builtLibrary([...rest].reverse().concat(first))).not.toBeNull();
    for (const others of [[changed, ...rest], [renamed, ...rest], rest, [...files, renamed]]) {
      expect(builtLibrary(others)).toBeNull();
    }
  });
});

describe('a library for some types of branch', () => {
  const hamlets = new Set(['hamlet']);
  const few = readLibraryFiles(undefined, ROOT, hamlets).files;

  it('looks at no other model', () => {
    const folders = new Set(few.map(({ path }) => path.split('/')[1]));
    expect(few.length).toBeLessThan(files.length);
    expect([...folders].sort()).toEqual(
      [...new Set(files.map(({ path }) => path.split('/')[1]))]
        .filter((name) => !['health-station', 'military', 'police', 'school'].includes(name ?? ''))
        .sort(),
    );
  });

  it('makes their regulations as ever, and asked for another type prints nothing that was not looked at', () => {
    const built = builtLibrary(few, hamlets);
    if (built === null) throw new Error('no built library');
    const { value } = makeModel('hamlet', built, { on: ON });
    expect(value?.regulation).toEqual(makeModel('hamlet', library(), { on: ON }).value?.regulation);
    expect(() => makeModel('school', built, { on: ON })).toThrow('the model of school was not among the files');
  });

  it('counts for no file of theirs changed, and without the rest not for all types', () => {
    const changed = few.map((file) =>
      file.path === 'templates/hamlet/outline.yaml' ? { ...file, bytes: Buffer.from(`${file.text} `) } : file,
    );
    expect(builtLibrary(changed, hamlets)).toBeNull();
    expect(builtLibrary(few)).toBeNull();
  });
});

describe('--templates', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quyche-'));
    cpSync(join(ROOT, 'templates'), join(folder, 'mau'), { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => compiled.mockClear());

  const text = async (): Promise<string> => {
    const loaded = await loadLibrary('mau', folder);
    if (loaded.library === null) throw new Error(JSON.stringify(loaded.problems));
    const { value } = makeModel('hamlet', loaded.library, { on: ON });
    return value === null ? '' : writeMarkdown(value.regulation, value.profile);
  };

  it('compiles nothing for a folder with the same files', async () => {
    expect(await text()).toContain('Sinh hoạt thường kỳ');
    expect(compiled).not.toHaveBeenCalled();
  });

  it('reads a changed folder anew: what was built before is never printed', async () => {
    const article = join(folder, 'mau/common/regular-meeting.hbs');
    const before = readFileSync(article, 'utf8');
    writeFileSync(article, before.replace('# Sinh hoạt thường kỳ', '# Họp chi bộ hằng tháng'));
    expect(await text()).toContain('Họp chi bộ hằng tháng');
    expect(compiled).toHaveBeenCalledOnce();
    writeFileSync(article, before);
  });

  it('does not look at the model of another type, and tells what is wrong with one that is asked for', async () => {
    const outline = join(folder, 'mau/school/outline.yaml');
    const before = readFileSync(outline, 'utf8');
    writeFileSync(outline, before.replace('type: school', 'type: schol'));
    const [hamlet, school] = [
      await loadLibrary('mau', folder, new Set(['hamlet'])),
      await loadLibrary('mau', folder, new Set(['school'])),
    ];
    writeFileSync(outline, before);
    expect(hamlet.library).not.toBeNull();
    expect(hamlet.problems).toEqual([]);
    expect(school.library).toBeNull();
    expect(school.problems.map(({ place }) => place.file)).toContain('templates/school/outline.yaml');
  });

  it('reads a folder with a file more anew', async () => {
    writeFileSync(join(folder, 'mau/hamlet/study.hbs'), '# Học tập của thôn\n- Chi bộ học tập. {#own}\n');
    expect(await text()).toContain('Học tập của thôn');
    expect(compiled).toHaveBeenCalledOnce();
    renameSync(join(folder, 'mau/hamlet/study.hbs'), join(folder, 'study.hbs'));
    compiled.mockClear();
    await text();
    expect(compiled).not.toHaveBeenCalled();
  });
});

describe('the built command line', () => {
  it('makes nothing from strings at run time: it would run under a page’s strict content policy', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quyche-'));
    const branch = join(ROOT, 'examples/hamlet/branch.yaml');
    const args = ['--disallow-code-generation-from-strings', join(ROOT, 'bin/quyche.js'), 'generate', branch];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    expect(stdout).toContain('1 tệp đã ghi');
    expect(status).toBe(0);
  });
});

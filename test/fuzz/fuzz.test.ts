/**
 * Whatever stands in a file, the program answers with problems: it does not throw, which would be exit code 3, and it
 * comes to an end. 1,000 files in the usual tests, always the same; `npm run test:long` tries 20,000 new ones.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModels } from '../../src/core/compose/read-models.ts';
import { hasErrors, type Problem, type SourceFile } from '../../src/core/diagnostic.ts';
import { makeModel, makeRegulation } from '../../src/core/index.ts';
import { lawOn } from '../../src/core/law/index.ts';
import { openLibrary, type Library } from '../../src/core/library.ts';
import { readLibraryData } from '../../src/core/read-library.ts';
import { decoded } from '../../src/node/input/read.ts';
import { folderWith, lint, schemas } from '../lint/stand.ts';
import { effortOf } from '../support/effort.ts';
import { libraryFiles, library, ROOT } from '../support/library.ts';
import { TEMPLATE_PIECES, YAML_PIECES } from './pieces.ts';

const isLong = process.env['FUZZ_CASES'] !== undefined;
const CASES = Number(process.env['FUZZ_CASES'] ?? 1000);
const KINDS = 6;
const runs = { numRuns: Math.ceil(CASES / KINDS), ...(isLong ? {} : { seed: 20_261_126 }) };
/** A file of a kilobyte is read in milliseconds; this is a bound for a slow machine. */
const LONGEST = 20_000;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const branchText = read('examples/hamlet/branch.yaml');
const communeText = read('examples/commune/commune.yaml');

/** Every problem has a code, a sentence and a place that the file has. */
function sound(problems: readonly Problem[], files: readonly SourceFile[] = []): void {
  const lines = new Map(files.map(({ path, text }) => [path, text.split('\n').length]));
  for (const { code, message, place } of problems) {
    expect(code).toMatch(/^[a-z0-9-]+$/u);
    expect(message).not.toBe('');
    const last = lines.get(place.file);
    if (place.kind === 'text' && last !== undefined) {
      expect([place.line, place.column]).toEqual([expect.any(Number), expect.any(Number)]);
      expect(place.line).toBeGreaterThan(0);
      expect(place.line).toBeLessThanOrEqual(last);
      expect(place.column).toBeGreaterThan(0);
    }
  }
}

const joined = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''));

/** A good file with a few stretches of it replaced. */
function broken(text: string, pieces: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.record({ at: fc.nat(text.length), length: fc.nat(30), piece: fc.constantFrom(...pieces) });
  return fc
    .array(cut, { minLength: 1, maxLength: 6 })
    .map((cuts) =>
      cuts.reduce((sum, { at, length, piece }) => sum.slice(0, at) + piece + sum.slice(at + length), text),
    );
}

function within(work: () => void): void {
  expect(effortOf(work)).toBeLessThan(LONGEST);
}

function tryBranch(text: string, commune: string | null = null): void {
  const branch = { path: 'branch.yaml', text };
  const input = commune === null ? { branch } : { branch, commune: { path: 'commune.yaml', text: commune } };
  within(() => {
    sound(makeRegulation(input, library(), { on: '2026-10-05' }).problems, [branch]);
  });
}

function tryFolder(files: Record<string, string>): void {
  const folder = folderWith(files);
  within(() => {
    sound(lint(folder), folder);
  });
}

const example = (): string => read('test/lint/base/hamlet/example.hbs');

/** The project's own library with one article's text replaced, when the text is sound. */
function libraryWith(text: string): Library | null {
  const own = libraryFiles();
  const data = (kept ??= readLibraryData(own, schemas).value);
  if (data === null) throw new Error('the own library is not sound');
  const file = { path: 'templates/common/study.hbs', text };
  const common = own.filter(({ path }) => path.includes('common/runs/'));
  const law = lawOn('2026-10-05', data.documents, data.figures);
  const { templates, problems } = readModels([], [file, ...common], library().shape, law);
  sound(problems, [file]);
  if (hasErrors(problems)) return null;
  const others = data.templates.filter((one) => one.file !== file.path);
  const made = templates.filter((one) => one.file === file.path);
  return openLibrary({ ...data, templates: [...others, ...made] }, schemas.violations);
}
let kept: ReturnType<typeof readLibraryData>['value'] | undefined;

describe(`${CASES} random files`, isLong ? { timeout: 7_200_000 } : {}, () => {
  it('bytes in the place of any file', () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 60, max: 127 }));
    fc.assert(
      fc.property(bytes, fc.nat(3), (raw, which) => {
        const { value } = decoded({ shown: 'branch.yaml', absolute: '/branch.yaml' }, raw);
        const text = value?.text ?? Buffer.from(raw).toString('latin1');
        if (which === 0) tryBranch(text);
        else
          tryFolder({ [['', 'hamlet/example.hbs', 'hamlet/outline.yaml', 'law/documents.yaml'][which] ?? '']: text });
      }),
      runs,
    );
  });

  it('YAML of a branch', () => {
    fc.assert(
      fc.property(fc.oneof(joined(YAML_PIECES), broken(branchText, YAML_PIECES)), (text) => {
        tryBranch(text);
      }),
      runs,
    );
  });

  it('YAML of a commune', () => {
    fc.assert(
      fc.property(fc.oneof(joined(YAML_PIECES), broken(communeText, YAML_PIECES)), (text) => {
        tryBranch(branchText, text);
      }),
      runs,
    );
  });

  it('outlines, law data, terms and contents', () => {
    const files = ['hamlet/outline.yaml', 'law/documents.yaml', 'law/figures.yaml', 'terms.yaml', 'contents.yaml'];
    const one = fc.oneof(
      ...files.map((path) => {
        const text = fc.oneof(joined(YAML_PIECES), broken(read(`test/lint/base/${path}`), YAML_PIECES));
        return text.map((given) => ({ [path]: given }));
      }),
    );
    fc.assert(fc.property(one, tryFolder), runs);
  });

  it('templates under lint', () => {
    const text = fc.oneof(joined(TEMPLATE_PIECES), broken(example(), TEMPLATE_PIECES));
    const run = joined(TEMPLATE_PIECES);
    fc.assert(
      fc.property(text, run, (article, sign) => {
        tryFolder({ 'hamlet/example.hbs': article, 'common/runs/sign.hbs': sign });
      }),
      runs,
    );
  });

  it('templates in a regulation and in a blank model', () => {
    const words = joined(TEMPLATE_PIECES).map((text) => `# Tên\n- ${text}. {#a}\n- Hai. {#b}\n`);
    fc.assert(
      fc.property(fc.oneof(words, broken(read('templates/common/study.hbs'), TEMPLATE_PIECES)), (text) => {
        within(() => {
          const made = libraryWith(text);
          if (made === null) return;
          const branch = { path: 'branch.yaml', text: branchText };
          sound(makeRegulation({ branch }, made, { on: '2026-10-05' }).problems);
          sound(makeModel('hamlet', made, { on: '2026-10-05' }).problems);
        });
      }),
      runs,
    );
  });
});

/** Who may import whom. A broken law names the offending line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** One door a dependency: package → the only file that may import it, or the only folder; a second one in browser/. */
const DOORS: Record<string, string | string[]> = {
  yaml: 'core/read/yaml/',
  ajv: 'core/read/schema.ts',
  'ajv-formats': 'core/read/schema.ts',
  handlebars: 'core/template/parse.ts',
  'read-vietnamese-number': 'core/compose/words.ts',
  '@xmldom/xmldom': 'core/format/read/xml.ts',
  fflate: ['core/format/read/zip.ts', 'browser/export/deflate.ts'],
  docx: 'word/',
  commander: 'node/program.ts',
  '@commander-js/extra-typings': 'node/program.ts',
  picocolors: 'node/report.ts',
  '@clack/prompts': 'node/ask/prompts.ts',
  chokidar: 'node/preview/watch.ts',
  tinypool: 'node/batch/pool.ts',
  diff: 'core/compare/words.ts',
  'read-excel-file': 'excel/read.ts',
  'write-excel-file': 'excel/write.ts',
  papaparse: 'core/roster/csv.ts',
  preact: 'browser/',
  '@preact/signals': 'browser/',
  '@codemirror/state': 'browser/text/',
  '@codemirror/view': 'browser/text/',
  '@codemirror/commands': 'browser/text/keys.ts',
  '@codemirror/language': 'browser/text/theme.ts',
  '@codemirror/lang-yaml': 'browser/text/editor.ts',
  '@codemirror/lint': 'browser/text/',
  '@codemirror/autocomplete': 'browser/text/',
  '@lezer/highlight': 'browser/text/theme.ts',
  'node:fs': ['node/files.ts', 'node/streams.ts'],
  'node:http': 'node/preview/server.ts',
};

/** Programs outside Node, each started from a file of its own. */
const STARTERS = ['node/git.ts', 'node/pdf/soffice.ts'];

/** Folder → the folders and files of core it may import from, besides its own. */
const CORE: Record<string, string[]> = {
  'core/tree/': ['core/diagnostic.ts'],
  'core/law/': ['core/diagnostic.ts', 'core/schema/'],
  'core/read/': ['core/diagnostic.ts', 'core/own-text.ts', 'core/schema/'],
  'core/facts/': ['core/schema/', 'core/law/'],
  'core/checks/': ['core/diagnostic.ts', 'core/schema/', 'core/law/', 'core/read/nearest.ts'],
  'core/template/': ['core/diagnostic.ts', 'core/tree/nodes.ts', 'core/read/nearest.ts'],
  'core/compose/': [
    'core/diagnostic.ts',
    'core/template/',
    'core/schema/',
    'core/law/',
    'core/tree/',
    'core/facts/',
    'core/read/nearest.ts',
  ],
  'core/compare/': ['core/tree/'],
  'core/coverage/': [
    'core/diagnostic.ts',
    'core/facts/',
    'core/library.ts',
    'core/pipeline.ts',
    'core/compose/when.ts',
    'core/law/',
    'core/read/',
    'core/template/program.ts',
    'core/tree/nodes.ts',
    'core/write/html/markup.ts',
    'core/write/html/page.ts',
  ],
  'core/write/docx/': [
    'core/tree/',
    'core/schema/format.ts',
    'core/stamp/clauses.ts',
    'core/stamp/hash.ts',
    'core/stamp/opening.ts',
    'core/write/number-cell.ts',
    'core/write/whole-words.ts',
  ],
  'core/leaks/': ['core/tree/', 'core/diagnostic.ts', 'core/pipeline.ts', 'core/read/'],
  'core/stamp/': ['core/tree/', 'core/format/read/', 'core/diagnostic.ts'],
  'core/write/html/': ['core/tree/', 'core/schema/format.ts', 'core/write/number-cell.ts', 'core/write/whole-words.ts'],
  'core/write/markdown/': ['core/tree/', 'core/schema/format.ts'],
  'core/batch/': [
    'core/branch-types.ts',
    'core/diagnostic.ts',
    'core/law/date.ts',
    'core/leaks/',
    'core/library.ts',
    'core/own-text.ts',
    'core/pipeline.ts',
    'core/read/glance.ts',
    'core/slug.ts',
    'core/stamp/articles.ts',
    'core/write/html/markup.ts',
    'core/write/html/page.ts',
  ],
  'core/roster/': [
    'core/diagnostic.ts',
    'core/read/',
    'core/format/read/zip.ts',
    'core/library.ts',
    'core/pipeline.ts',
    'core/slug.ts',
    'core/workbook.ts',
  ],
  'core/ask/': [
    'core/diagnostic.ts',
    'core/library.ts',
    'core/pipeline.ts',
    'core/read/',
    'core/roster/values/',
    'core/roster/yaml/',
  ],
  'core/lint/': [
    'core/diagnostic.ts',
    'core/facts/',
    'core/library.ts',
    'core/read-parts.ts',
    'core/read-library.ts',
    'core/compose/',
    'core/law/',
    'core/read/',
    'core/schema/',
    'core/template/',
  ],
  'core/explain/': ['core/checks/index.ts', 'core/lint/rule.ts', 'core/lint/rules/index.ts', 'core/schema/format.ts'],
  'core/format/': ['core/diagnostic.ts', 'core/schema/', 'core/law/date.ts'],
};

interface Import {
  from: string;
  line: number;
  to: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}

function imports(path: string): Import[] {
  const from = relative(SRC, path).split(sep).join('/');
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const target = /(?:from|import)\s*\(?\s*'([^']+)'/u.exec(text)?.[1];
      if (target === undefined) return [];
      const to = target.startsWith('.') ? posix.join(posix.dirname(from), target) : target;
      return [{ from, line: index + 1, to }];
    });
}

const all = sources(SRC).flatMap(imports);
const say = ({ from, line, to }: Import): string => `src/${from}:${line} imports ${to}`;
const packageOf = (to: string): string => {
  if (to.startsWith('node:')) return to === 'node:fs/promises' ? 'node:fs' : to;
  return to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
};
const isPackage = ({ to }: Import): boolean => !/^(core|excel|node|word|browser)\//u.test(to);

describe('the house', () => {
  it('has one door a dependency', () => {
    const broken = all.filter(isPackage).filter((one) => {
      const door = DOORS[packageOf(one.to)];
      // Build scripts of word/ write the shells and unzip what the library made.
      if (door === undefined || one.from.startsWith('word/')) return false;
      return ![door].flat().some((place) => (place.endsWith('/') ? one.from.startsWith(place) : one.from === place));
    });
    expect(broken.map(say)).toEqual([]);
  });

  it('starts each program outside Node from a file of its own', () => {
    const starting = all.filter(({ to }) => to === 'node:child_process').map(({ from }) => from);
    expect(starting.sort()).toEqual(STARTERS);
  });

  it('keeps the core pure: nothing of Node, docx, excel/, word/, node/ or browser/', () => {
    const broken = all.filter(
      ({ from, to }) =>
        from.startsWith('core/') && (/^(node:|docx$)/u.test(to) || /^(excel|word|node|browser)\//u.test(to)),
    );
    expect(broken.map(say)).toEqual([]);
  });

  it('lets Excel files be read and written wherever the core runs', () => {
    const broken = all.filter(
      ({ from, to }) => from.startsWith('excel/') && /^(node:|node\/|word\/|browser\/)/u.test(to),
    );
    expect(broken.map(say)).toEqual([]);
  });

  it('keeps the page apart from Node, and its storage behind one door', () => {
    const page = all.filter(({ from }) => from.startsWith('browser/'));
    const broken = page.filter(
      ({ to }) => /^(node:|node\/|word\/|docx$|ajv|handlebars)/u.test(to) || to === 'core/read-library.ts',
    );
    expect(broken.map(say)).toEqual([]);
    const keepers = sources(join(SRC, 'browser')).filter((path) =>
      /localStorage|indexedDB/u.test(readFileSync(path, 'utf8')),
    );
    expect(keepers.map((path) => relative(SRC, path).split(sep).join('/'))).toEqual(['browser/state/drafts.ts']);
  });

  it.each(Object.entries(CORE))('%s imports only what its place allows', (folder, allowed) => {
    const broken = all.filter(
      (one) =>
        one.from.startsWith(folder) &&
        !isPackage(one) &&
        ![folder, ...allowed].some((place) => one.to === place || (place.endsWith('/') && one.to.startsWith(place))),
    );
    expect(broken.map(say)).toEqual([]);
  });

  it('compiles nothing behind the front door: neither templates nor schemas', () => {
    const reached = new Set(['core/index.ts']);
    for (const file of reached) for (const { from, to } of all) if (from === file) reached.add(to);
    expect([...reached].filter((to) => /^(ajv|handlebars)/u.test(to))).toEqual([]);
    expect(reached.size).toBeGreaterThan(100);
  });

  it.each(['core/format/rules/', 'core/lint/rules/'])('lets no rule of %s import another rule', (folder) => {
    const broken = all.filter(
      ({ from, to }) => from.startsWith(folder) && from !== `${folder}index.ts` && to.startsWith(folder),
    );
    expect(broken.map(say)).toEqual([]);
  });

  it('lets rules of templates look at data alone: the parser of templates stays behind the engine', () => {
    const broken = all.filter(({ from, to }) => from.startsWith('core/lint/rules/') && to.startsWith('core/template/'));
    expect(broken.map(say)).toEqual([]);
  });
});

/** Makes the offline page: the browser part of the program with all it needs, in one HTML file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { packageRoot } from '../../src/node/files.ts';
import type { CompiledLibrary } from '../library/compile.ts';
import { IN_VALIDATORS } from '../library/validators.ts';
import { noticesOf } from '../notices.ts';
import { carried } from './carried.ts';

/** Nothing may be asked for, and no script runs but these two; the style stands in the page itself. */
const policy = (...scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Chrome and Edge 80; see also the sentence for older ones in page.html. */
export const TARGET = 'es2020';

/** Modules that are made of our data: `quyche:library` and its like. */
function dataModules(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'data',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^quyche:/ }, ({ path }) => ({ path, namespace: 'data' }));
      bundler.onLoad({ filter: /.*/, namespace: 'data' }, ({ path }) => ({
        contents: modules[path] ?? '',
        loader: 'js',
        resolveDir: join(packageRoot, 'src/browser'),
      }));
    },
  };
}

/** A part of the page, and the files it was made of. */
interface Part {
  text: string;
  files: readonly string[];
}

async function bundled(entry: string, modules: Readonly<Record<string, string>>): Promise<Part> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(packageRoot, 'src/browser', entry)],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [dataModules(modules)],
    tsconfigRaw: {},
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`nothing was made of ${entry}`);
  return { text: file.text.trim(), files: Object.keys(metafile.inputs) };
}

/** The whole page with the given models, as one text. */
export async function buildPage(models: CompiledLibrary): Promise<string> {
  const modules = await carried(models);
  const [program, script, style] = await Promise.all([
    bundled('main.tsx', modules),
    bundled('begin.ts', {}),
    bundled('style/page.css', {}),
  ]);
  const page = readFileSync(join(packageRoot, 'src/browser/page.html'), 'utf8');
  return [
    ['POLICY', policy(script.text, program.text)],
    ['/* STYLE */', style.text],
    ['/* PROGRAM */', deflateRawSync(program.text, { level: 9 }).toString('base64')],
    ['/* SCRIPT */', script.text],
    ['NOTICES', noticesOf([...program.files, ...IN_VALIDATORS])],
  ].reduce((text, [mark = '', part = '']) => filled(text, mark, part), page);
}

/** Puts a part where its mark stands, which must be once. */
function filled(page: string, mark: string, part: string): string {
  const [before, after, ...more] = page.split(mark);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`page.html: ${mark}`);
  return before + part + after;
}

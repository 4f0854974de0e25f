/** The command line reads YAML with methods where the parser has generators: token by token it must be the same. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import { withoutGenerators } from '../../scripts/cli/plain-yaml.ts';
import { readLibraryFiles } from '../../src/node/input/library.ts';
import { packageRoot } from '../../src/node/files.ts';

type Yaml = Pick<typeof yaml, 'Lexer' | 'Parser' | 'parseAllDocuments'>;

const folder = mkdtempSync(join(tmpdir(), 'quyche-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function plainYaml(): Promise<Yaml> {
  cpSync(join(packageRoot, 'node_modules/yaml/browser/dist'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['parse/lexer.js', 'parse/parser.js']) {
    const path = join(folder, name);
    writeFileSync(path, withoutGenerators(readFileSync(path, 'utf8')));
  }
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.js')).href)) as Yaml;
}

function tokens({ Lexer, Parser }: Yaml, text: string): yaml.CST.Token[] {
  const parser = new Parser();
  const found = [...new Lexer().lex(text)].flatMap((lexeme) => [...parser.next(lexeme)]);
  return [...found, ...parser.end()];
}

const written = readLibraryFiles(undefined, packageRoot).files.filter(({ path }) => path.endsWith('.yaml'));
const branch = readFileSync(join(packageRoot, 'examples/hamlet/branch.yaml'), 'utf8');

const texts: [name: string, text: string][] = [
  ...written.map(({ path, text }): [string, string] => [path, text]),
  ['a branch', branch],
  ['a branch from Windows', branch.replaceAll('\n', '\r\n')],
  ['nothing', ''],
  ['comments and blank lines', '# một\n\n\n# hai\n'],
  ['brackets and quotes', 'a: [1, {b: "c d", e: \'f\'}, g]\nh: { i: [] }\n'],
  ['open brackets', 'a: [1, {b: c\nd: e\n'],
  ['an open quote', 'a: "b\nc: d\n'],
  ['block texts', 'a: |\n  b\n\n  c\nd: >-\n  e\n  f\n'],
  ['anchors, tags and a question', '? &a !b c\n: *a\n- d\n'],
  ['two documents and a directive', '%YAML 1.2\n---\na: 1\n...\n---\n- b\n'],
  ['wrong indentation', 'a:\n   b: 1\n  c: 2\n d: 3\n'],
  ['tabs', 'a:\n\tb: 1\n- \tc\n'],
];

describe('methods in the place of generators', async () => {
  const plain = await plainYaml();
  it.each(texts)('%s', (_, text) => {
    expect(tokens(plain, text)).toEqual(tokens(yaml, text));
    const documents = (of: Yaml) => [...of.parseAllDocuments(text)].map((one) => [String(one.errors), one.contents]);
    expect(JSON.stringify(documents(plain))).toBe(JSON.stringify(documents(yaml)));
  });

  it('are all that is left of them', () => {
    const sources = ['lexer', 'parser'].map((name) => readFileSync(join(folder, `parse/${name}.js`), 'utf8'));
    expect(sources.map((source) => (source.match(/^ *\*\w+\(/gmu) ?? []).map((one) => one.trim()))).toEqual([
      [],
      ['*parse('],
    ]);
  });
});

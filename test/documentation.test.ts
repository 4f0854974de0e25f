/** What the pages for readers say of the checkout holds: links, folders, commands, scripts, names of facts. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES } from '../src/core/facts/index.ts';
import { runProgram } from '../src/node/syntax/index.ts';
import { ROOT } from './support/library.ts';

const PAGES = ['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'templates/README.md', 'docs/ci.vi.md'];

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, part = '']) => part);

/** Anchors of a page's headings, as GitHub makes them. */
const anchors = (page: string): string[] =>
  found(page, /^#+ (.+)$/gmu).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The commands that `quyche --help` lists. */
async function commands(): Promise<string[]> {
  let help = '';
  const told = (text: string): void => {
    help += text;
  };
  const world = { stdout: told, stderr: told, cwd: ROOT, today: '2026-11-23', env: {}, tty: false, columns: 100 };
  await runProgram(['--help'], world);
  const list = help.slice(help.indexOf('Lệnh:'), help.indexOf('Ví dụ:'));
  return found(list, /^ {2}([a-z]+)/gmu).filter((name) => name !== 'help');
}

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('leads only to what is there', () => {
    const links = found(text, /\]\(([^)\s]+)\)/gu).filter((link) => !link.startsWith('https://'));
    const broken = links.filter((link) => {
      const [path = '', anchor] = decodeURI(link).split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchors(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names only scripts of the package', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(found(text, /npm run ([a-z][a-z:]*)/gu).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('names only commands of quyche', async () => {
    const known = [...(await commands()), 'help'];
    const named = found(text, /(?:^|`|npx )quyche ([a-z]+)(?!\p{L})/gmu);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

it.each(['README.md', 'README.vi.md'])('%s tells of every command', async (page) => {
  const all = await commands();
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((name) => !read(page).includes(`quyche ${name} `))).toEqual([]);
});

it('the editor’s guide lists every fact that a condition may ask', () => {
  const guide = read('templates/README.md');
  expect(FACT_NAMES.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

it('CONTRIBUTING.md lists folders and files that are there', () => {
  const listed = found(read('CONTRIBUTING.md'), /^\| `([^`]+)`/gmu);
  expect(listed.length).toBeGreaterThan(20);
  expect(listed.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

/** The packed program in a repository of data, as docs/ci.vi.md sets one up; it installs without a network. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { ROOT } from '../support/library.ts';

const BRANCH = join(ROOT, 'examples/minimal/branch.yaml');

const folder = mkdtempSync(join(tmpdir(), 'quyche-packed-'));
/** path of the packed file */
let packed: string;

function pack(): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' })) as [
    { filename: string },
  ];
  return join(folder, filename);
}

beforeAll(() => {
  packed = pack();
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--offline', '--save-dev', packed], { cwd: folder, stdio: 'pipe' });
  cpSync(join(ROOT, 'examples/commune'), join(folder, 'du-lieu'), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_offline: 'true' },
  });
}

/** The commands of the ready files that call us, as they stand there. */
function commandsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, 'docs/ci', file), 'utf8');
  expect(() => parse(text) as unknown).not.toThrow();
  return [...text.matchAll(/(npx quyche .+)$/gmu)].map(([, command = '']) => command);
}

describe('the packed program', () => {
  it('brings no other package with it', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['quyche']);
  });

  it('makes the regulations of a commune', () => {
    const { status, stdout } = run('npx quyche generate du-lieu -f docx,html -o ket-qua');
    expect(status).toBe(0);
    expect(stdout).toContain('ket-qua/');
    const files = readdirSync(join(folder, 'ket-qua'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => path.endsWith('.docx')).length).toBe(
      readdirSync(join(folder, 'du-lieu/branches')).length,
    );
  });

  it('writes the schemas that editors need', () => {
    expect(run('npx quyche schemas -o luoc-do').status).toBe(0);
    expect(readdirSync(join(folder, 'luoc-do'))).toEqual(readdirSync(join(ROOT, 'schemas')));
  });
});

it('runs where it was unpacked, with no other package beside it', () => {
  const alone = mkdtempSync(join(tmpdir(), 'quyche-alone-'));
  execFileSync('tar', ['xzf', packed, '-C', alone]);
  const steps = [
    'node package/bin/quyche.js roster --blank danh-sach.xlsx',
    `node package/bin/quyche.js generate ${BRANCH} -o ket-qua -f docx,html,md`,
    'node package/bin/quyche.js check ket-qua/*.docx',
    // So many that they are made in worker threads.
    `for n in $(seq 100); do mkdir -p xa/$n && sed "s/^name: .*/& $n/" ${BRANCH} > xa/$n/branch.yaml; done`,
    'node package/bin/quyche.js generate xa -o ket-qua-xa --jobs 2',
    'cp -r package/templates mau && echo >> mau/common/dues.hbs && node package/bin/quyche.js lint --templates mau',
  ];
  for (const step of steps) {
    const { status, stderr } = spawnSync('sh', ['-c', step], { cwd: alone, encoding: 'utf8' });
    expect([step, status, /^Error|ERR_/mu.test(stderr)]).toEqual([step, 0, false]);
  }
  rmSync(alone, { recursive: true });
});

it('holds what it runs and nothing of what it was built from', () => {
  const names = execFileSync('tar', ['tzf', packed], { encoding: 'utf8' }).split('\n');
  expect(names).toContain('package/dist/quyche.html');
  expect(new Set(names.map((name) => /^package\/(dist\/[^/]+)/u.exec(name)?.[1]).filter(Boolean))).toEqual(
    new Set(['dist/cli', 'dist/library', 'dist/shell', 'dist/quyche.html']),
  );
});

it.each([
  ['the command line', 'dist/cli/THIRD-PARTY-NOTICES.txt', ['ajv', 'docx', 'handlebars', 'yaml']],
  ['the offline page', 'dist/quyche.html', ['@codemirror/view', 'ajv', 'preact', 'yaml']],
])('holds the licences of the packages in %s', (_, path, packages) => {
  const text = readFileSync(join(folder, 'node_modules/quyche', path), 'utf8');
  const named = [...text.matchAll(/^(\S+)\n {2}Copyright/gimu)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(packages));
  expect(text).toContain('Permission is hereby granted, free of charge');
});

it.skipIf(!hasChromium())('holds the offline page, which opens from where it was unpacked', async () => {
  const browser = await launchChromium();
  const page = await (await browser.newContext({ offline: true })).newPage();
  await page.goto(`file://${join(folder, 'node_modules/quyche/dist/quyche.html')}`);
  await page
    .getByRole('button', { name: /Xem ví dụ/u })
    .first()
    .click();
  await page.locator('.paper').getByText('QUY CHẾ', { exact: true }).first().waitFor();
  await browser.close();
});

describe.each(readdirSync(join(ROOT, 'docs/ci')))('docs/ci/%s', (file) => {
  it('passes what is right', () => {
    expect(commandsOf(file)).not.toEqual([]);
    for (const command of commandsOf(file)) expect([command, run(command).status]).toEqual([command, 0]);
  });

  it('stops at what is wrong', () => {
    const path = join(folder, 'du-lieu/branches/bong-lai.yaml');
    const right = readFileSync(path, 'utf8');
    writeFileSync(path, right.replace(/^type: .*$/mu, 'type: thon'));
    for (const command of commandsOf(file)) expect([command, run(command).status]).toEqual([command, 1]);
    writeFileSync(path, right);
  });
});

it('gives code scanning a log that names the file of the repository', () => {
  const path = join(folder, 'du-lieu/branches/bong-lai.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^type: .*$/mu, 'type: thon'));
  run('npx quyche validate du-lieu --reporter sarif > quyche.sarif');
  const log = JSON.parse(readFileSync(join(folder, 'quyche.sarif'), 'utf8')) as Log;
  const uris = (log.runs[0]?.results ?? []).map(
    ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
  );
  expect(uris).toContain('du-lieu/branches/bong-lai.yaml');
});

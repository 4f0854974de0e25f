/** `npm run app -- --templates dir`: the page of an editor's own models. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePageFile } from '../../scripts/app/command.ts';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { ROOT } from '../support/library.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quyche-models-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of the models with changes: by path, what to do with the file's text. */
function models(name: string, changes: Readonly<Record<string, (text: string) => string>>): string {
  cpSync(join(ROOT, 'templates'), join(folder, name), { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, name, path);
    writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  }
  return name;
}

/** Runs it in the test's folder; the page goes to `trang.html` there. */
async function app(...argv: string[]): Promise<{ code: number; out: string; err: string; isWritten: boolean }> {
  let [out, err] = ['', ''];
  const path = join(folder, 'trang.html');
  rmSync(path, { force: true });
  const code = await makePageFile(argv, {
    cwd: folder,
    out: path,
    env: { NO_COLOR: '1' },
    tty: false,
    columns: 100,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
  });
  return { code, out, err, isWritten: existsSync(path) };
}

test.skipIf(!hasChromium())('shows what the editor changed: an article’s text, a new article, an edition', async () => {
  const mine = models('mau', {
    'common/study.hbs': (text) => text.replace(/^- .*$/mu, '- Lời văn của người biên tập. {#mine}'),
    'hamlet/flag.hbs': () => '# Chào cờ\n- Chi bộ chào cờ vào đầu buổi sinh hoạt. {#when}\n',
    'hamlet/outline.yaml': (text) =>
      text
        .replace(
          "edition: '2026.1'\nchanges:",
          "edition: '2026.2'\nchanges:\n  - { edition: '2026.2', summary: Thêm điều chào cờ, targets: [flag] }",
        )
        .replace(
          '      - { article: principles, lock: locked }\n',
          '      - { article: principles, lock: locked }\n      - { article: flag, lock: text }\n',
        ),
  });
  const { code, out, err } = await app('--templates', mine);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^trang\.html: \d+ kB\n$/u);

  const browser = await launchChromium();
  const page = await (await browser.newContext({ offline: true })).newPage();
  await page.goto(`file://${join(folder, 'trang.html')}`);
  await page.getByRole('button', { name: /^Soạn quy chế cho chi bộ Thôn/u }).click();
  const paper = await page.locator('.paper .desk').textContent();
  expect(paper).toContain('Điều 3. Chào cờ');
  expect(paper).toContain('Chi bộ chào cờ vào đầu buổi sinh hoạt.');
  expect(paper).toContain('Lời văn của người biên tập.');
  await page.getByRole('button', { name: 'Xem tệp YAML' }).click();
  expect(await page.locator('.cm-content').innerText()).toContain('2026.2');
  await browser.close();
});

describe('what is wrong is told, and nothing is written', () => {
  test('a mistake in a template, at its place', async () => {
    const mine = models('sai-mau', {
      'common/dues.hbs': (text) => text.replace('{{#if committee}}', '{{#if comittee}}'),
    });
    const { code, out, err, isWritten } = await app('--templates', mine);
    expect({ code, out, isWritten }).toEqual({ code: 1, out: '', isWritten: false });
    expect(err).toBe(`sai-mau/common/dues.hbs:7:7  lỗi  fact-unknown
  điều kiện “comittee” không có trong danh mục điều kiện
   7 │ {{#if comittee}}
     │       ^^^^^^^^
  gợi ý: viết “committee”

Không ghi trang: sửa những chỗ trên rồi chạy lại; quyche lint xem kỹ cả thư mục mẫu
`);
  });

  test('an article that the outline names and nobody has written', async () => {
    const mine = models('thieu-dieu', {
      'hamlet/outline.yaml': (text) => text.replace('article: scope,', 'article: scoop,'),
    });
    const { code, err, isWritten } = await app('--templates', mine);
    expect({ code, isWritten }).toEqual({ code: 1, isWritten: false });
    expect(err).toMatch(/^thieu-dieu\/hamlet\/outline\.yaml:\d+:\d+ {2}lỗi {2}article-not-found$/mu);
  });

  test('a folder without models', async () => {
    mkdirSync(join(folder, 'trong'));
    const { code, isWritten } = await app('--templates', 'trong');
    expect({ code, isWritten }).toEqual({ code: 1, isWritten: false });
  });

  test('a page that cannot be written', async () => {
    writeFileSync(join(folder, 'tep'), '');
    const { code, err } = await app('--out', 'tep/trang.html');
    expect(code).toBe(1);
    expect(err).toContain('tep/trang.html');
  });

  test.each([
    [['--templates', 'khong-co'], '“--templates khong-co” không phải một thư mục đọc được'],
    [['--tamplates', 'mau'], 'không hiểu “--tamplates”'],
    [['mau'], 'không hiểu “mau”'],
    [['--templates'], 'thiếu giá trị của --templates'],
  ])('%j is wrong usage', async (argv, sentence) => {
    const { code, err, isWritten } = await app(...argv);
    expect({ code, isWritten }).toEqual({ code: 2, isWritten: false });
    expect(err.split('\n')[0]).toBe(`npm run app: ${sentence}`);
  });
});

/** The page in Debian's Firefox: that it starts, shows the paper, follows a key and hands out the same document. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireTool, run, runAnyway } from '../real/tools.ts';
import { hasFirefox, launchFirefox, type Firefox } from '../support/firefox.ts';
import { builtPage } from './browser.ts';
import { commandLineXml, documentXml, exampleOf } from './command-line.ts';

const PAPER = `document.querySelector('.paper').shadowRoot`;

describe.skipIf(!hasFirefox())('in Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-page-'));
  let firefox: Firefox;
  beforeAll(async () => {
    writeFileSync(join(folder, 'quyche.html'), await builtPage());
    firefox = await launchFirefox(1366, 768);
    await firefox.command('WebDriver:Navigate', { url: `file://${join(folder, 'quyche.html')}` });
  });
  afterAll(async () => {
    await firefox.quit();
    rmSync(folder, { recursive: true, force: true });
  });

  const eventually = (script: string) => expect.poll(() => firefox.run(`return ${script}`)).toBe(true);

  test('the first screen offers each type of branch', async () => {
    await eventually(`document.querySelector('.types') !== null`);
    expect(await firefox.run(`return document.querySelectorAll('.types .type').length`)).toBe(5);
  });

  test('an example opens as a paper of many sheets, numbered from the second', async () => {
    await firefox.run(`document.querySelector('.types .link').click()`);
    await eventually(`${PAPER}.querySelectorAll('.sheet').length > 10`);
    const numbers = await firefox.run<string[]>(
      `return [...${PAPER}.querySelectorAll('.page-number')].slice(0, 3).map((one) => one.textContent)`,
    );
    expect(numbers).toEqual(['2', '3', '4']);
    // The lower margin, at least, stays free on every sheet.
    const room = await firefox.run<number>(`return Math.min(...[...${PAPER}.querySelectorAll('.sheet')].map((sheet) =>
      sheet.getBoundingClientRect().bottom - sheet.querySelector('.page-body').getBoundingClientRect().bottom))`);
    expect(room).toBeGreaterThan(30);
  });

  test('neither the window nor the paper scrolls for what cannot be seen', async () => {
    expect(
      await firefox.run(`const { scrollHeight, scrollWidth } = document.documentElement;
        return [scrollHeight - innerHeight, scrollWidth - innerWidth].map((more) => more > 0)`),
    ).toEqual([false, false]);
  });

  test('printing gives the sheets, numbered from the second page of each part', async () => {
    if (!requireTool('pdftotext')) return;
    const sheets = await firefox.run<number>(`return ${PAPER}.querySelectorAll('.sheet').length`);
    const { value } = await firefox.command<{ value: string }>('WebDriver:Print', {
      margin: { top: 0, bottom: 0, left: 0, right: 0 },
      page: { width: 21, height: 29.7 },
      shrinkToFit: false,
    });
    const file = join(folder, 'in.pdf');
    writeFileSync(file, Buffer.from(value, 'base64'));
    const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
    expect(pages).toHaveLength(sheets);
    expect(pages.map((page) => page.trim().split(/\s+/u, 1)[0]).slice(0, 4)).toEqual(['ĐẢNG', '2', '3', '4']);
  });

  test('the document is the command line’s', async () => {
    await firefox.run(`document.querySelector('.out .primary').click()`);
    const path = await firefox.downloaded('quy-che-chi-bo-khoi-pho-phong-nhi.docx');
    expect(documentXml(path)).toBe(commandLineXml(exampleOf('hamlet')));
    if (requireTool('ooxml-validator')) {
      const verdict = JSON.parse(runAnyway('ooxml-validator', path, 'Microsoft365')) as { errors: unknown[] };
      expect(verdict.errors).toEqual([]);
    }
  });

  test('a letter typed changes the paper at once and stays as it was typed', async () => {
    await firefox.run(
      `[...document.querySelectorAll('.steps button')].find((one) => /Sinh hoạt/.test(one.textContent)).click()`,
    );
    await eventually(`document.getElementById('muc-meeting.place') !== null`);
    await firefox.type('muc-meeting.place', ' số 5Ở');
    expect(await firefox.run(`return document.getElementById('muc-meeting.place').value`)).toMatch(/ số 5Ở$/u);
    await eventually(`${PAPER}.querySelector('.changed')?.textContent.includes(' số 5Ở') === true`);
  });

  test('a reload loses nothing', async () => {
    await eventually(`/Đã giữ trong máy này/.test(document.querySelector('.kept').textContent)`);
    await firefox.command('WebDriver:Refresh');
    await eventually(`document.querySelector('button.draft') !== null`);
    await firefox.run(`document.querySelector('button.draft').click()`);
    await eventually(`${PAPER}.textContent.includes(' số 5Ở')`);
  });

  test('the text of the file is coloured, and its mistakes are marked and told', async () => {
    await firefox.run(`document.querySelector('.steps .to-text').click()`);
    await eventually(`document.querySelector('.cm-content') !== null`);
    expect(
      await firefox.run(`const key = [...document.querySelectorAll('.cm-line span')].find((one) => one.textContent === 'type');
        return getComputedStyle(key).color`),
    ).toBe('rgb(23, 71, 126)');
    await firefox.run(`document.querySelector('.cm-content').id = 'van-ban'`);
    // The cursor stands at the beginning; Enter.
    await firefox.type('van-ban', 'members: bốn\uE006');
    await eventually(`document.querySelector('.text-problems').textContent.includes('“bốn”')`);
    await eventually(`document.querySelector('.cm-lintRange-error') !== null`);
  });

  test('a commune is made in a worker, from the example to the ZIP', async () => {
    const press = (words: string): Promise<unknown> =>
      firefox.run(
        `return [...document.querySelectorAll('button')].find((one) => one.textContent === '${words}').click()`,
      );
    await firefox.run(`document.querySelector('.bar .home').click()`);
    await eventually(`document.querySelector('.who') !== null`);
    await firefox.run(`document.querySelectorAll('.who input')[1].click()`);
    await eventually(`document.querySelector('.choices') !== null`);
    await press('Xem ví dụ');
    await eventually(`document.getElementById('tong-ket')?.textContent === '9 chi bộ: 9 soạn được'`);
    await press('Soạn và tải mọi quy chế (ZIP)');
    const path = await firefox.downloaded('quy-che-xa-go-noi.zip');
    expect(Object.keys(unzipSync(readFileSync(path)))).toHaveLength(11);
  });
});

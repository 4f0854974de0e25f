/** An editor at work, in a real browser: edits, sees the change, makes a mistake, sees it, mends it. */
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { PATIENCE } from '../support/patience.ts';
import { start, type Started } from './started.ts';

describe.skipIf(!hasChromium())('the preview in Chromium', () => {
  let one: Started;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    one = await start('examples/commune', 4320);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.on('request', (request) => {
      if (!request.url().startsWith(one.address)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      // The frame runs no script: the test's own looks into it are refused, and then made from outside.
      if (!message.text().startsWith('Blocked script execution')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(one.address);
    await views(1);
  });
  afterAll(async () => {
    await browser.close();
    await one.end();
  });

  const shown = async (): Promise<number> => Number(await page.getAttribute('body', 'data-ready'));
  /** Waits until the page has shown so many views since it was opened. */
  const views = (count: number) =>
    vi.waitUntil(async () => (await shown()) >= count, { timeout: PATIENCE, interval: 20 });
  const paper = () => page.frameLocator('#frame');
  const inFrame = <T>(expression: string) =>
    page.evaluate<T>(`document.getElementById('frame').contentDocument.${expression}`);
  const scroll = () => page.evaluate<number>(`document.getElementById('frame').contentWindow.scrollY`);

  /** Edits a file and waits for the page to follow. */
  async function save(path: string, from: string, to: string): Promise<void> {
    const before = await shown();
    one.edit(path, from, to);
    await views(before + 1);
  }

  it('shows the regulation as the HTML writer makes it', async () => {
    expect(await page.textContent('#title')).toBe('Quy chế làm việc của Chi bộ khối phố Bồng Lai');
    expect(await paper().locator('.sheet').first().innerText()).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  });

  it('an edit of a template shows, marked, where one was reading', async () => {
    await inFrame(`getElementById('voting/form').scrollIntoView({ block: 'start', behavior: 'instant' })`);
    const before = await scroll();
    expect(before).toBeGreaterThan(1000);
    await save('mau/common/voting.hbs', 'bằng giơ tay', 'bằng thẻ đảng viên');
    const clause = paper().locator('[id="voting/form"]');
    expect(await clause.locator('ins').innerText()).toBe('thẻ đảng viên');
    expect(await clause.locator('del').innerText()).toBe('giơ tay');
    expect(await page.locator('#changes li').allInnerTexts()).toEqual([
      expect.stringMatching(/^sửa khoản 5 Điều \d+$/u),
    ]);
    expect(Math.abs((await scroll()) - before)).toBeLessThan(3);
  });

  it('a clause added above moves the text, not what one is reading', async () => {
    const top = () => inFrame<number>(`getElementById('voting/form').getBoundingClientRect().top`);
    const before = await top();
    await save('mau/common/principles.hbs', '\n- ', '\n- Chi bộ cử thư ký của mỗi buổi sinh hoạt. {#clerk}\n- ');
    expect(Math.abs((await top()) - before)).toBeLessThan(3);
    expect(await paper().locator('[id="principles/clerk"] ins').count()).toBeGreaterThan(0);
    expect(await page.locator('#changes').innerText()).toContain('chỉ đổi số khoản');
  });

  it('marks can be put away', async () => {
    await page.uncheck('#marks');
    const line = `querySelector('[id="principles/clerk"] ins').computedStyleMap().get('text-decoration-line').toString()`;
    expect(await inFrame(line)).toBe('none');
    await page.check('#marks');
  });

  it('a mistake is told beside the last good text, with a link to its line', async () => {
    await save('mau/common/voting.hbs', '{{#if figure.vote-base}}', '{{#if figure.vote-bass}}');
    expect(await page.isVisible('#stale')).toBe(true);
    expect(await paper().locator('[id="voting/form"]').innerText()).toContain('thẻ đảng viên');
    const problem = page.locator('#problems li.error').first();
    expect(await problem.innerText()).toMatch(/Lỗi [\w-]+\n[\s\S]*figure\.vote-ba/u);
    expect(await problem.locator('a').getAttribute('href')).toBe(
      `vscode://file${one.folder}/mau/common/voting.hbs:3:7`,
    );
  });

  it('mended, all is well again', async () => {
    await save('mau/common/voting.hbs', '{{#if figure.vote-bass}}', '{{#if figure.vote-base}}');
    expect(await page.isVisible('#stale')).toBe(false);
    expect(await page.locator('#problems li.error').count()).toBe(0);
  });

  it('the branch’s own file and the commune’s are followed, too', async () => {
    await save('examples/commune/branches/bong-lai.yaml', 'Nhà văn hóa khối phố Bồng Lai', 'hội trường khối phố');
    expect(await paper().locator('[id="regular-meeting/time"] ins').innerText()).toBe('hội trường');
    await save('examples/commune/commune.yaml', 'noticeDays: 3', 'noticeDays: 4');
    expect(await paper().locator('ins').allInnerTexts()).toContain('4');
  });

  it('another branch, a blank model and another day can be chosen', async () => {
    const choose = async (act: () => Promise<unknown>) => {
      const before = await shown();
      await act();
      await views(before + 1);
    };
    await choose(() => page.selectOption('#show', 'b:examples/commune/branches/cong-an.yaml'));
    expect(await page.textContent('#title')).toContain('Công an phường Điện Bàn');
    await choose(() => page.selectOption('#show', 'm:school'));
    expect(await paper().locator('.condition').count()).toBeGreaterThan(10);
    await choose(() => page.fill('#on', '2021-10-01'));
    expect(await page.textContent('#about')).toContain('luật ngày 01/10/2021');
    await choose(() => page.click('#own-day'));
    await choose(() => page.selectOption('#show', 'b:examples/commune/branches/bong-lai.yaml'));
  });

  it('a click on the text names its source', async () => {
    await paper().locator('[id="voting/form"]').click();
    expect(await page.locator('#source a').innerText()).toMatch(/^templates\/common\/voting\.hbs:\d+$/u);
  });

  it('values of the files are shown as text', async () => {
    await save('examples/commune/branches/bong-lai.yaml', 'hội trường khối phố', "'<img src=x onerror=alert(1)>'");
    expect(await paper().locator('[id="regular-meeting/time"]').innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await paper().locator('img').count()).toBe(0);
  });

  it('axe finds no barrier on the page', async () => {
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    const other = await browser.newPage({ bypassCSP: true });
    await other.goto(one.address);
    await other.waitForSelector('body[data-ready]');
    await other.addScriptTag({ path: axe });
    const found = await other.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`,
    );
    expect(found).toEqual([]);
    await other.close();
  });

  it('asked for nothing from elsewhere, and nothing went wrong', () => {
    expect(foreign).toEqual([]);
    expect(said).toEqual([]);
  });

  it('says when the command has ended', async () => {
    await one.end();
    await page.waitForSelector('#status.lost');
  });
});

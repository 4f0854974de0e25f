/**
 * The page in a real browser: what only layout, print and an accessibility checker can tell.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/core/write/html/index.ts';
import { decision, model, regulation } from './fixture.ts';
import { hasChromium, hasProgram, launchChromium } from '../support/chromium.ts';
import { profile } from './profile.ts';

const documents = { regulation, decision, model };
type Name = keyof typeof documents;
const names = Object.keys(documents) as Name[];

describe.skipIf(!hasChromium())('in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'quyche-html-'));
  let browser: Browser;

  beforeAll(async () => {
    for (const name of names) writeFileSync(path.join(folder, `${name}.html`), writeHtml(documents[name], profile));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page as a file; whatever it asks for besides itself is listed. */
  async function open(name: Name, width: number, height: number): Promise<{ page: Page; requests: string[] }> {
    const page = await browser.newPage({ viewport: { width, height } });
    const address = `file://${folder}/${name}.html`;
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== address) requests.push(request.url());
    });
    page.on('console', (message) => requests.push(message.text()));
    await page.goto(address);
    return { page, requests };
  }

  test.each(names.flatMap((name) => [[name, 1366, 768] as const, [name, 390, 844] as const]))(
    'axe finds nothing in the %s at %i px',
    async (name, width, height) => {
      const { page } = await open(name, width, height);
      const summary = page.locator('summary');
      if (await summary.isVisible()) await summary.click();
      // The page's own policy allows no script; the checker is put in from outside.
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      await page.evaluate(axe);
      const found = await page.evaluate<{ id: string; nodes: string[] }[]>(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`,
      );
      expect(found).toEqual([]);
      await page.close();
    },
  );

  test('the rule is as long as the title above it', async () => {
    const { page } = await open('regulation', 1366, 768);
    const [rule, title] = await page.evaluate<[number, number]>(`(() => {
      const ruled = document.querySelector('.ruled');
      const range = document.createRange();
      range.selectNodeContents(ruled.firstChild);
      return [ruled.getBoundingClientRect().width, range.getBoundingClientRect().width];
    })()`);
    expect(Math.abs(rule - title) / title).toBeLessThan(0.05);
    await page.close();
  });

  test.each([900, 1366])(
    'at %i px place and date stand below the title, however long the name beside',
    async (width) => {
      const { page } = await open('regulation', width, 768);
      const gap = await page.evaluate<number>(`(() => {
      document.querySelector('.issuingBody').append(' Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở'.repeat(2));
      const edge = (name) => document.querySelector(name).getBoundingClientRect();
      return edge('.placeDate').top - edge('.ruled').bottom;
    })()`);
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(12);
      await page.close();
    },
  );

  test.each(names.flatMap((name) => [390, 768, 1366, 1920].map((width) => [name, width] as const)))(
    'the %s at %i px does not scroll sideways and asks for nothing',
    async (name, width) => {
      const { page, requests } = await open(name, width, 800);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(requests).toEqual([]);
      await page.close();
    },
  );

  test.each([
    ['a phone', 390, false],
    ['a laptop', 1366, true],
  ])('on %s (%i px) the contents list is open: %s', async (_what, width, open_) => {
    const { page } = await open('regulation', width, 800);
    const link = page.locator('nav a').first();
    expect(await link.isVisible()).toBe(open_);
    if (!open_) await page.locator('summary').click();
    await link.click();
    expect(new URL(page.url()).hash).toBe('#general');
    await page.close();
  });

  test('the sheet on the desk has the width and the margins of the paper', async () => {
    const { page } = await open('regulation', 1366, 768);
    const millimetres = await page.evaluate<number[]>(`(() => {
      const sheet = document.querySelector('.sheet');
      const style = getComputedStyle(sheet);
      return [sheet.getBoundingClientRect().width, ...['Top', 'Right', 'Bottom', 'Left'].map((side) => parseFloat(style['padding' + side]))]
        .map((pixels) => Math.round(pixels / 96 * 25.4));
    })()`);
    const { width, marginTop, marginRight, marginBottom, marginLeft } = profile.page;
    expect(millimetres).toEqual([width, marginTop, marginRight, marginBottom, marginLeft]);
    await page.close();
  });

  describe.skipIf(!hasProgram('/usr/bin/pdftotext', 'nothing was printed'))('printed', () => {
    const A4 = /Page size:\s+59[45](?:\.\d+)? x 84[12](?:\.\d+)? pts/;

    async function print(name: Name): Promise<{ info: string; pages: string[] }> {
      const { page } = await open(name, 1366, 768);
      const file = path.join(folder, `${name}.pdf`);
      await page.pdf({ path: file, preferCSSPageSize: true });
      await page.close();
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      const pages = text.split('\f').slice(0, -1);
      return { info: execFileSync('pdfinfo', [file], { encoding: 'utf8' }), pages: pages.map(tidy) };
    }

    const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

    test('the regulation fills A4 pages with its text and no contents list', async () => {
      const { info, pages } = await print('regulation');
      expect(info).toMatch(A4);
      expect(pages).toHaveLength(2);
      expect(pages[0]).toMatch(/^ĐẢNG BỘ PHƯỜNG AN THẮNG ĐẢNG CỘNG SẢN VIỆT NAM CHI BỘ KHỐI PHỐ PHONG NHỊ/);
      expect(pages.join(' ')).toContain('điểm đ khoản 2 Điều này và được lưu trong hồ sơ của Chi bộ.');
      expect(pages.join(' ')).not.toContain('Mục lục');
    });

    test('pages are numbered from the second one of each part', async () => {
      const { pages } = await print('decision');
      expect(pages.map((page) => page.split(' ', 2).join(' '))).toEqual([
        'ĐẢNG BỘ',
        'QUY CHẾ',
        expect.stringMatching(/^2 /),
      ]);
    });
  });
});

/** A browser that is too old gets a sentence, whether it cannot read the script or lacks something the script calls. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { builtPage, openDesk, type Desk } from './browser.ts';

const SENTENCE = /Trang này cần trình duyệt mới hơn: Edge hoặc Chrome từ bản 109, Firefox từ bản 115/u;

describe.skipIf(!hasChromium())('an old browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
  });

  test.each([
    'Array.prototype.at',
    'Array.prototype.findLast',
    'Object.hasOwn',
    'String.prototype.replaceAll',
    'Element.prototype.replaceChildren',
    'window.ResizeObserver',
    'window.HTMLDialogElement',
  ])('without %s', async (name) => {
    const page = await desk.context.newPage();
    await page.addInitScript(`delete ${name}`);
    await page.goto(desk.address);
    // The program, unpacked, has run.
    await expect.poll(() => page.evaluate('document.scripts.length')).toBe(3);
    expect(await page.locator('body').innerText()).toMatch(SENTENCE);
    expect(await page.locator('.old-browser').isVisible()).toBe(true);
    await page.close();
  });

  test('that cannot read the script', async () => {
    const file = join(desk.folder, 'cu.html');
    // “a ?. . b” stands for any syntax that is younger than the browser.
    writeFileSync(file, (await builtPage()).replace('<script>', '<script>a ?. . b;'));
    const page = await desk.context.newPage();
    await page.goto(`file://${file}`);
    expect(await page.locator('body').innerText()).toMatch(SENTENCE);
    await page.close();
  });

  test('a browser of today gets the page', async () => {
    const page = await desk.open();
    await page.locator('.types').waitFor();
    expect(await page.locator('.old-browser').count()).toBe(0);
    await page.close();
  });
});

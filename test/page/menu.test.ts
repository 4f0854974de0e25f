/** The menu of the bar on screens of any width. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { ROOT } from '../support/library.ts';
import { afresh, example } from './branch.ts';
import { deskHere } from './browser.ts';
import { asCommune, choose } from './commune.ts';

/**
 * The choices of the open menu that do not stand whole between the edges of the window, or that something lies over.
 */
const CUT = `[...document.querySelectorAll('.menu li button')].filter((button) => {
  const { left, right, top, height } = button.getBoundingClientRect();
  const under = document.elementFromPoint(left + 1, top + height / 2);
  return left < 0 || right > document.documentElement.clientWidth || under !== button;
}).map((button) => button.innerText)`;

async function cutIn(page: Page): Promise<string[]> {
  await page.locator('.menu summary').click();
  return page.evaluate<string[]>(CUT);
}

describe.skipIf(!hasChromium())('every choice of the menu is to be seen whole', () => {
  const desk = deskHere();

  test.each([320, 390, 620, 768])('%i pixels wide', async (width) => {
    const page = await desk.open({ width, height: 844 });
    await afresh(page);
    await example(page);
    expect(await cutIn(page), 'of a branch').toEqual([]);
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await asCommune(page);
    await choose(page, 'Chọn danh sách …', join(ROOT, 'examples/roster/danh-sach.xlsx'));
    await page.locator('#tong-ket').waitFor();
    expect(await cutIn(page), 'of a commune').toEqual([]);
    await page.close();
  });
});

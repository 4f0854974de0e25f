/** The head of the paper, where the lines of names and of place and date end. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { library } from '../support/library.ts';
import { afresh, openFile, paper } from './branch.ts';
import { deskHere } from './browser.ts';

describe.skipIf(!hasChromium())('in the head of the paper', () => {
  const desk = deskHere();

  /** So many lines has this part of the head on the first sheet; the star has one. */
  async function linesOf(page: Page, part: string): Promise<number> {
    const heightOf = async (name: string) => (await paper(page).locator(`.${name}`).first().boundingBox())?.height ?? 0;
    return Math.round((await heightOf(part)) / (await heightOf('star')));
  }

  async function opened(type: string, place: string): Promise<Page> {
    const page = await desk.open();
    await afresh(page);
    const text = readFileSync(`examples/${type}/branch.yaml`, 'utf8');
    await openFile(page, desk, text.replace(/(document:[^]*?place: ).*/u, `$1${place}`));
    await paper(page).locator('.placeDate').filter({ hasText: place }).first().waitFor();
    return page;
  }

  test.each(library().types)('of a %s branch place and date stand on one line', async (type) => {
    const page = await opened(type, 'Điện Bàn Đông');
    expect(await linesOf(page, 'placeDate')).toBe(1);
    await page.close();
  });

  test('a place as long as a name is broken, and the names keep room for what they are', async () => {
    const page = await opened('hamlet', 'Đặc khu Hoàng Sa và Trường Sa Lớn');
    expect(await linesOf(page, 'placeDate')).toBe(2);
    expect(await linesOf(page, 'issuingBody')).toBeLessThanOrEqual(2);
    await page.close();
  });
});

/** An item of a list that was just added is not told as incomplete before anybody could fill it in. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { afresh, example, field, openFile, step } from './branch.ts';
import { deskHere } from './browser.ts';

describe.skipIf(!hasChromium())('what an empty item lacks', () => {
  const desk = deskHere();
  const MISSING = 'Phải sửa: ';

  async function withItem(): Promise<Page> {
    const page = await desk.open();
    await afresh(page);
    await example(page);
    await step(page, 'Tổ đảng, phân công');
    await page.getByRole('button', { name: 'Thêm tổ đảng' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('muc-groups.2.name');
    return page;
  }

  const errors = async (page: Page): Promise<string[]> => {
    const summary = (await page.locator('#tom-tat > summary').allInnerTexts()).join();
    const current = await page.locator('.steps [aria-current]').innerText();
    return [summary, current].flatMap((words) => /\d+ chỗ phải sửa/u.exec(words) ?? []);
  };

  test('is not counted while the cursor stands in it', async () => {
    const page = await withItem();
    expect(await errors(page)).toEqual([]);
    expect(await page.locator('[id="muc-groups.2"]').getByText(MISSING).count()).toBe(0);
    await page.close();
  });

  test('is counted and told when it is left empty', async () => {
    const page = await withItem();
    await field(page, 'groups.0.name').focus();
    await expect.poll(() => errors(page)).toEqual(['3 chỗ phải sửa', '3 chỗ phải sửa']);
    expect(await page.locator('[id="muc-groups.2"]').getByText(MISSING).count()).toBe(3);
    await page.close();
  });

  test('is counted as soon as another of its fields is filled in', async () => {
    const page = await withItem();
    await field(page, 'groups.2.members').fill('4');
    await expect.poll(() => errors(page)).toEqual(['2 chỗ phải sửa', '2 chỗ phải sửa']);
    await page.close();
  });

  test('is counted at once in a file that holds such an item', async () => {
    const page = await desk.open();
    await afresh(page);
    await openFile(page, desk, 'type: hamlet\nname: Chi bộ thôn A\nstatus: draft\ngroups: [{}]\n');
    await expect.poll(() => errors(page)).toContain('1 chỗ phải sửa');
    await page.close();
  });
});

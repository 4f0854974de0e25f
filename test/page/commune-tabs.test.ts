/** The same commune in two tabs, and everything forgotten in one of them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { openDesk, type Desk } from './browser.ts';
import { asCommune, cell, choose, roster, totals, withCells } from './commune.ts';

describe.skipIf(!hasChromium())('two tabs', () => {
  let desk: Desk;
  let one: Page;
  let other: Page;
  let list: string;

  beforeAll(async () => {
    desk = await openDesk();
    list = await roster(
      desk.folder,
      'hai-the.xlsx',
      withCells(
        ['Chi bộ', 4, 'Ngày sinh hoạt hằng tháng', 'ngày cuối'],
        ['Chi bộ', 6, 'Đảng viên chính thức', 'nhiều'],
      ),
    );
  });
  afterAll(async () => {
    await desk.close();
  });

  beforeEach(async () => {
    for (const page of desk.context.pages()) await page.close({ runBeforeUnload: false });
    one = await desk.open();
    await one.evaluate('localStorage.clear()');
    await one.reload();
    await asCommune(one);
    await choose(one, 'Chọn danh sách …', list);
    await expect.poll(() => totals(one)).toContain('2 có chỗ phải sửa');
    other = await desk.open();
    await other.getByRole('button', { name: /^hai-the\.xlsx/u }).click();
    await expect.poll(() => totals(other)).toContain('2 có chỗ phải sửa');
  });

  const put = async (page: Page, address: string, words: string): Promise<void> => {
    await cell(page, address).fill(words);
    await page.keyboard.press('Enter');
  };

  const kept = (): Promise<string> => one.evaluate('JSON.stringify(localStorage)');

  test('what is put right in either stays, and both show it', async () => {
    await put(one, 'V4', '3');
    await expect.poll(() => totals(one)).toContain('1 có chỗ phải sửa');
    await expect.poll(() => totals(other)).toContain('1 có chỗ phải sửa');
    expect(await other.locator('.notes').innerText()).toContain('được sửa ở một thẻ khác');
    await put(other, 'F6', '24');
    await expect.poll(() => totals(other)).toBe('60 chi bộ: 60 soạn được');
    await expect.poll(() => totals(one)).toBe('60 chi bộ: 60 soạn được');
    await one.reload();
    await one.getByRole('button', { name: /^hai-the\.xlsx/u }).click();
    await expect.poll(() => totals(one)).toBe('60 chi bộ: 60 soạn được');
  });

  test('two branches filled in at the same time are both kept; the same one is told', async () => {
    const fill = async (page: Page, branch: string): Promise<void> => {
      await page.getByRole('button', { name: new RegExp(`^${branch}`, 'u') }).click();
      await page.getByRole('button', { name: /^Sinh hoạt/u }).click();
    };
    const place = (page: Page) => page.locator('[id="muc-meeting.place"]');
    await fill(one, 'Chi bộ thôn Bảo An Đông');
    await fill(other, 'Chi bộ thôn Bảo An Tây');
    await place(one).fill('nhà sinh hoạt Đông');
    await expect.poll(kept).toContain('nhà sinh hoạt Đông');
    await place(other).fill('nhà sinh hoạt Tây');
    await expect.poll(kept).toContain('nhà sinh hoạt Tây');
    expect(await kept()).toContain('nhà sinh hoạt Đông');
    await other.getByRole('button', { name: 'Về danh sách' }).click();
    expect(await one.locator('.kept').innerText()).not.toContain('thẻ khác');
    await fill(other, 'Chi bộ thôn Bảo An Đông');
    expect(await place(other).inputValue()).toBe('nhà sinh hoạt Đông');
    await place(other).fill('nhà văn hóa Đông');
    await expect.poll(() => one.locator('.kept').innerText()).toContain('vừa được sửa ở một thẻ khác');
  });

  test('after everything is forgotten no tab keeps a name or writes one back', async () => {
    // One tab has a branch of the commune open, a second the commune, a third a draft of its own, a fourth the list of
    // kept ones.
    await one.getByRole('button', { name: /^Chi bộ thôn Bảo An Đông/u }).click();
    await one.locator('[id="muc-name"]').fill('Chi bộ thôn Bảo An Đông mới');
    const third = await desk.open();
    await third.getByLabel('Một chi bộ').check();
    await third.getByRole('button', { name: /^Soạn quy chế cho chi bộ Thôn/u }).click();
    await third.locator('[id="muc-name"]').fill('Chi bộ thôn Riêng');
    await expect.poll(kept).toContain('Chi bộ thôn Riêng');
    const fourth = await desk.open();
    await asCommune(fourth);
    await fourth.getByRole('button', { name: /^hai-the\.xlsx/u }).waitFor();

    await other.locator('.menu summary').click();
    await other.getByRole('button', { name: 'Xóa mọi thứ khỏi máy này' }).click();
    // Typed on in the other tabs until the very moment.
    await third.locator('[id="muc-name"]').fill('Chi bộ thôn Riêng nữa');
    await one.locator('[id="muc-name"]').fill('Chi bộ thôn Bảo An Đông nữa');
    await other.getByRole('button', { name: 'Xóa tất cả' }).click();

    for (const page of [one, third])
      await expect
        .poll(() => page.locator('.notice').innerText())
        .toBe('Mọi thứ đã được xóa khỏi máy này ở một thẻ khác.');
    await expect.poll(() => fourth.getByRole('button', { name: /^hai-the\.xlsx/u }).count()).toBe(0);
    // Longer than it takes for a change to be kept.
    await one.waitForTimeout(1000);
    for (const page of [one, other, third, fourth]) {
      expect(await page.locator('body').innerText()).not.toMatch(/Bảo An|Riêng|hai-the/u);
      await page.close({ runBeforeUnload: true });
    }
    const last = await desk.open();
    expect(await last.evaluate('Object.keys(localStorage)')).toEqual([]);
  });

  test('one that is taken out in the other tab is not put back', async () => {
    await other.getByRole('button', { name: 'Trang đầu' }).click();
    await other.getByRole('button', { name: /^Xóa.*“hai-the\.xlsx”/u }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
    await expect.poll(() => one.locator('.notice').innerText()).toContain('đã được xóa ở một thẻ khác');
    expect(await one.evaluate('Object.keys(localStorage)')).toEqual([]);
  });

  test('nothing was asked for and no error was met', () => {
    expect(desk.wrong).toEqual([]);
  });
});

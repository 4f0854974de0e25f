/** What is typed into a cell of an opened list counts when the box is left, however it is left. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { downloaded, openDesk, type Desk } from './browser.ts';
import { cell, openedList, roster, totals, withCells } from './commune.ts';

const CLEAN = '60 chi bộ: 60 soạn được';

describe.skipIf(!hasChromium())('cells', () => {
  let desk: Desk;
  let list: string;
  beforeAll(async () => {
    desk = await openDesk();
    list = await roster(
      desk.folder,
      'o.xlsx',
      withCells(
        ['Chi bộ', 4, 'Ngày sinh hoạt hằng tháng', 'ngày cuối'],
        ['Chi bộ', 6, 'Đảng viên chính thức', 'nhiều'],
      ),
    );
  });
  afterAll(async () => {
    await desk.close();
  });

  const opened = (path = list): Promise<Page> => openedList(desk, path);

  test('left by Tab or by a click beside it', async () => {
    const page = await opened();
    await cell(page, 'V4').fill('3');
    await page.keyboard.press('Tab');
    await expect.poll(() => totals(page)).toBe('60 chi bộ: 59 soạn được, 1 có chỗ phải sửa');
    await cell(page, 'F6').fill('24');
    await page.locator('#tong-ket').click();
    await expect.poll(() => totals(page)).toBe(CLEAN);
    await page.close();
  });

  test('a button pressed meanwhile does its work, on what was typed', async () => {
    const page = await opened();
    // The row's button moves when the mistake above it is gone; it is found all the same.
    await cell(page, 'V4').fill('3');
    await page.getByRole('button', { name: /^Chi bộ thôn Bảo An Bắc\s*, mở biểu mẫu/u }).click();
    await page.waitForSelector('#buoc');
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await expect.poll(() => totals(page)).toBe('60 chi bộ: 59 soạn được, 1 có chỗ phải sửa');
    await cell(page, 'F6').fill('24');
    const file = await downloaded(page, () =>
      page.getByRole('button', { name: 'Soạn và tải mọi quy chế (ZIP)' }).click(),
    );
    const names = Object.keys(unzipSync(new Uint8Array(readFileSync(await file.path()))));
    expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(60);
    await page.close();
  });

  test('a reload or the first screen loses no letter of it', async () => {
    const page = await opened();
    page.on('dialog', (dialog) => void dialog.accept());
    await cell(page, 'V4').fill('3');
    await page.reload();
    await page.getByRole('button', { name: /^o\.xlsx/u }).click();
    await expect.poll(() => totals(page)).toContain('1 có chỗ phải sửa');
    await cell(page, 'F6').fill('24');
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await page.getByRole('button', { name: /^o\.xlsx/u }).click();
    await expect.poll(() => totals(page)).toBe(CLEAN);
    await page.close();
  });

  test('nothing is written into the box that somebody is in, and a task that gives way says nothing', async () => {
    const page = await opened();
    await page.evaluate(`{
      window.said = [];
      const live = document.querySelector('[aria-live]');
      new MutationObserver(() => window.said.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
    }`);
    await cell(page, 'V4').fill('ngày đầu');
    await page.keyboard.press('Enter');
    await cell(page, 'V4').pressSequentially(' tháng');
    await expect.poll(() => page.locator('.told:not([hidden])').first().innerText()).toContain('“ngày đầu”');
    expect(await cell(page, 'V4').inputValue()).toBe('ngày đầu tháng');
    await cell(page, 'F6').fill('24');
    await cell(page, 'V4').fill('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => totals(page)).toBe(CLEAN);
    const said = await page.evaluate<string[]>('window.said');
    expect(said.join('\n')).toContain(CLEAN);
    expect(said.join('\n')).not.toContain('Đã dừng');
    await page.close();
  });

  test('a box that nothing was typed in changes nothing', async () => {
    const page = await opened();
    const before = await page.evaluate<string>('JSON.stringify(localStorage)');
    await cell(page, 'V4').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#tong-ket').click();
    expect(await page.evaluate<string>('JSON.stringify(localStorage)')).toBe(before);
    await page.close();
  });

  test.each([
    ['that is empty', 2, null, 'xã Gò Nổi'],
    ['that breaks the law', 8, '60', '90'],
  ])('a cell that all branches share, %s, is shown once; they wait for it', async (_, row, wrong, right) => {
    const path = await roster(desk.folder, `chung-${row}.xlsx`, withCells(['Xã, phường', row, 'Nội dung', wrong]));
    const page = await opened(path);
    expect(await totals(page)).toBe('60 chi bộ: 60 chờ sửa phần chung');
    expect(await page.locator('.fix').count()).toBe(1);
    expect(await page.locator('[aria-labelledby="chung"] h2').innerText()).toBe('Phải sửa trước thì mới soạn được');
    await cell(page, `B${row}`).fill(right);
    await page.keyboard.press('Enter');
    await expect.poll(() => totals(page)).toBe(CLEAN);
    await page.close();
  });

  test('nothing was asked for and no error was met', () => {
    expect(desk.wrong).toEqual([]);
  });
});

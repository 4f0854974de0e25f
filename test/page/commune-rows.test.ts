/** Rows that should not be in a commune's list: told where they stand, and taken out in place. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { afresh } from './branch.ts';
import { deskHere } from './browser.ts';
import { asCommune, choose, eventually, larger, roster, totals } from './commune.ts';
import { cleanSheets, type Sheets } from '../roster/commune.ts';
import { hasChromium } from '../support/chromium.ts';

describe.skipIf(!hasChromium())('rows too many', { timeout: 120_000 }, () => {
  const desk = deskHere();
  let page: Page;

  beforeEach(async () => {
    page = await desk.open();
    await afresh(page);
    await asCommune(page);
  });

  afterEach(async () => {
    await page.close();
  });

  const open = async (name: string, sheets: Sheets): Promise<void> =>
    choose(page, 'Chọn danh sách …', await roster(desk.folder, name, sheets));

  test('a branch twice and a row without a name hold all up until they are taken out, by keyboard', async () => {
    const sheets = cleanSheets();
    const rows = sheets['Chi bộ']!;
    rows.push([...rows[1]!], [null, 'thôn']);
    await open('hai-lan.xlsx', sheets);
    await eventually(() => totals(page)).toBe('60 chi bộ: 60 chờ sửa phần chung');

    await page.getByRole('button', { name: /^Bỏ cả dòng 62/u }).press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('button', { name: /^Bỏ cả dòng 62/u }).count()).toBe(1);
    for (const row of [62, 63]) {
      await page.getByRole('button', { name: new RegExp(`^Bỏ cả dòng ${row}`, 'u') }).press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Bỏ cả dòng' }).press('Enter');
      await eventually(() => page.getByRole('button', { name: new RegExp(`^Bỏ cả dòng ${row}`, 'u') }).count()).toBe(0);
    }
    await eventually(() => totals(page)).toBe('60 chi bộ: 60 soạn được');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('tong-ket');
  });

  test('a list that cannot be opened is told with sheet and row', async () => {
    const sheets = cleanSheets();
    sheets['Chi bộ']![0]![0] = 'Tên CB';
    await open('sai-cot.xlsx', sheets);
    await eventually(() => page.locator('.refusal').innerText()).toMatch(
      /Trang tính “Chi bộ”, dòng 1\s+Chưa mở được: Không có cột “Tên chi bộ”/u,
    );
  });

  test('what is being done is told in a card as roomy as the others', async () => {
    await open('dai.xlsx', larger(10));
    const padding = `(() => { const card = document.querySelector('.card.progress');
      return card === null ? null : getComputedStyle(card).paddingLeft; })()`;
    await eventually(() => page.evaluate(padding)).toBe('26px');
    await page.getByRole('button', { name: 'Dừng' }).click();
  });
});

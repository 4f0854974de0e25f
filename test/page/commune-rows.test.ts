/** Rows that should not be in a commune's list: told where they stand, and taken out in place. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afresh } from './branch.ts';
import { deskHere, downloaded } from './browser.ts';
import { asCommune, cell, choose, larger, roster, totals } from './commune.ts';
import { cleanSheets, type Sheets } from '../roster/commune.ts';
import { hasChromium } from '../support/chromium.ts';

describe.skipIf(!hasChromium())('rows too many', () => {
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

  test('a branch twice and a row without a name hold nobody else up, and are taken out by keyboard', async () => {
    const sheets = cleanSheets();
    const rows = sheets['Chi bộ']!;
    rows.push([...rows[1]!], [null, 'thôn']);
    await open('hai-lan.xlsx', sheets);
    await expect
      .poll(() => totals(page))
      .toBe('60 chi bộ: 59 soạn được, 1 có chỗ phải sửa, 1 dòng chưa rõ của chi bộ nào');
    const file = await downloaded(page, () =>
      page.getByRole('button', { name: 'Soạn và tải mọi quy chế (ZIP)' }).click(),
    );
    const made = unzipSync(new Uint8Array(readFileSync(await file.path())));
    expect(Object.keys(made).filter((name) => name.endsWith('.docx'))).toHaveLength(59);
    expect(made).not.toHaveProperty('quy-che-chi-bo-thon-bao-an-dong.docx');
    const index = new TextDecoder().decode(made['danh-muc.html']).replace(/<[^>]+>/gu, ' ');
    expect(index).toContain('61 chi bộ: 59 đã soạn, 2 chưa soạn được');
    expect(index).toMatch(/chưa soạn được: trang tính “Chi bộ”, ô A62: “Chi bộ thôn Bảo An Đông” đã có ở dòng 2/u);
    expect(index).toMatch(/\(chưa rõ tên\).*trang tính “Chi bộ”, ô A63: dòng này chưa ghi tên chi bộ/su);
    expect(await page.locator('.left-out thead').innerText()).toContain('2 chi bộ chưa soạn được');

    await page.getByRole('button', { name: /^Bỏ cả dòng 62/u }).press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('button', { name: /^Bỏ cả dòng 62/u }).count()).toBe(1);
    for (const row of [62, 63]) {
      await page.getByRole('button', { name: new RegExp(`^Bỏ cả dòng ${row}`, 'u') }).press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Bỏ cả dòng' }).press('Enter');
      await expect
        .poll(() => page.getByRole('button', { name: new RegExp(`^Bỏ cả dòng ${row}`, 'u') }).count())
        .toBe(0);
    }
    await expect.poll(() => totals(page)).toBe('60 chi bộ: 60 soạn được');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('tong-ket');
  });

  test('two names that make one file stand in two rows of the table, and are put right in either', async () => {
    const sheets = cleanSheets();
    const rows = sheets['Chi bộ']!;
    rows.push(['Chi bộ Trường Tiểu học Trần Phụ', ...rows[57]!.slice(1)]);
    await open('trung-ten.xlsx', sheets);
    await expect.poll(() => totals(page)).toBe('61 chi bộ: 59 soạn được, 2 có chỗ phải sửa');
    expect(await page.locator('.told:not([hidden]) .fault').count()).toBe(2);
    await cell(page, 'A58').fill('Chi bộ Trường Tiểu học Trần Phú xã cũ');
    await page.keyboard.press('Enter');
    await expect.poll(() => totals(page)).toContain('61 chi bộ: 60 soạn được');
  });

  test('a list that cannot be opened is told with sheet and row', async () => {
    const sheets = cleanSheets();
    sheets['Chi bộ']![0]![0] = 'Tên gọi';
    await open('sai-cot.xlsx', sheets);
    await expect
      .poll(() => page.locator('.refusal').innerText())
      .toMatch(/Trang tính “Chi bộ”, dòng 1\s+Chưa mở được: Không có cột “Tên chi bộ”/u);
  });

  test('what is being done is told in a card as roomy as the others', async () => {
    await open('dai.xlsx', larger(10));
    const padding = `(() => { const card = document.querySelector('.card.progress');
      return card === null ? null : getComputedStyle(card).paddingLeft; })()`;
    await expect.poll(() => page.evaluate(padding)).toBe('26px');
    await page.getByRole('button', { name: 'Dừng' }).click();
  });
});

/** Several drafts by name: given, changed, copied, taken out and put back, carried away in one file and read again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allKept } from '../../src/browser/export/all-kept.ts';
import { readKept } from '../../src/browser/export/read-kept.ts';
import { hasChromium } from '../support/chromium.ts';
import { afresh, example, field, newDraft, openFile } from './branch.ts';
import { downloaded, deskHere } from './browser.ts';

const text = (name: string): string => `type: hamlet\nname: ${name}\n`;

describe('the file of all that is kept', () => {
  const drafts = [
    { id: '1', text: text('Chi bộ A'), changed: '2026-11-26T01:00:00.000Z', saved: null },
    { id: '2', name: 'Bản góp ý', text: text('Chi bộ A'), changed: '2026-11-25T01:00:00.000Z', saved: null },
    { id: '3', name: 'Bản góp ý', text: text('Chi bộ B'), changed: '2026-11-24T01:00:00.000Z', saved: null },
  ];
  const bytes = allKept(drafts, []).content as Uint8Array;

  test('holds a branch file for each and the list', () => {
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'chi-bo-a.yaml',
      'ban-gop-y.yaml',
      'ban-gop-y-2.yaml',
      'danh-sach.json',
    ]);
  });

  test('gives the drafts back with their names and days', () => {
    const back = readKept(bytes, 'nay').drafts;
    expect(back.map(({ name, text: words, changed }) => ({ name, text: words, changed }))).toEqual(
      drafts.map(({ name, text: words, changed }) => ({ name, text: words, changed })),
    );
  });

  const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
  test.each<[string, Uint8Array, string[]]>([
    [
      'zipped by hand, in a folder',
      zipSync({ 'chi bo/a.yaml': utf8(text('Chi bộ A')), 'chi bo/a.txt': utf8('x') }),
      ['a.yaml'],
    ],
    [
      'with a list that is broken',
      zipSync({ 'a.yaml': utf8(text('Chi bộ A')), 'danh-sach.json': utf8('[{') }),
      ['a.yaml'],
    ],
    ['without a branch file', zipSync({ 'a.yaml': utf8('name: xã A\n'), 'word/document.xml': utf8('<a/>') }), []],
    ['that is damaged', bytes.slice(0, 200), []],
    [
      'that is a commune’s folder',
      zipSync({ 'xa/commune.yaml': utf8('name: xã A\n'), 'xa/branches/a.yaml': utf8(text('Chi bộ A')) }),
      [],
    ],
  ])('one %s', (_, content, files) => {
    expect(readKept(content, '2026-11-26T00:00:00.000Z').drafts.map(({ id }) => id)).toEqual(files);
  });
});

describe.skipIf(!hasChromium())('on the first screen', () => {
  const desk = deskHere();
  let page: Page;
  beforeEach(async () => {
    page = await desk.open();
    await afresh(page);
    await begin('Chi bộ thôn Bảo An');
  });

  afterEach(async () => {
    await page.close();
  });

  async function begin(name: string): Promise<void> {
    await newDraft(page);
    await field(page, 'name').fill(name);
    await page.getByRole('button', { name: 'Trang đầu' }).click();
  }

  const list = (): Promise<string[]> => page.locator('.drafts .draft-name').allInnerTexts();
  const act = (what: string, name: string) =>
    page.getByRole('button', { name: `${what} bản “${name}”`, exact: true }).click();

  test('a draft is listed by its branch, with type and day', async () => {
    expect(await page.locator('button.draft').innerText()).toMatch(
      /^Chi bộ thôn Bảo An\s+Thôn, khối phố, tổ dân phố · sửa lúc \d\d:\d\d/u,
    );
  });

  test('it can be given a name, which stays, and loses it again', async () => {
    await act('Đổi tên', 'Chi bộ thôn Bảo An');
    await page.keyboard.type('Bản góp ý  lần 2 ');
    await page.keyboard.press('Enter');
    expect(await list()).toEqual(['Bản góp ý lần 2']);
    expect(await page.locator('button.draft').innerText()).toContain('Chi bộ thôn Bảo An');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Đổi tên');
    await page.reload();
    expect(await list()).toEqual(['Bản góp ý lần 2']);

    await page.locator('button.draft').click();
    expect(await page.locator('.kept').innerText()).toContain('Bản góp ý lần 2');
    await field(page, 'name').fill('Chi bộ thôn Xuân Đài');
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    expect(await list()).toEqual(['Bản góp ý lần 2']);

    await act('Đổi tên', 'Bản góp ý lần 2');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    expect(await list()).toEqual(['Chi bộ thôn Xuân Đài']);
  });

  test('Escape leaves the name as it was', async () => {
    await act('Đổi tên', 'Chi bộ thôn Bảo An');
    await page.keyboard.type('khác');
    await page.keyboard.press('Escape');
    expect(await list()).toEqual(['Chi bộ thôn Bảo An']);
  });

  test('copies have names of their own and are changed by themselves', async () => {
    await act('Nhân bản', 'Chi bộ thôn Bảo An');
    await act('Nhân bản', 'Chi bộ thôn Bảo An (bản sao)');
    expect((await list()).sort()).toEqual([
      'Chi bộ thôn Bảo An',
      'Chi bộ thôn Bảo An (bản sao 2)',
      'Chi bộ thôn Bảo An (bản sao)',
    ]);
    await page.getByRole('button', { name: /^Chi bộ thôn Bảo An \(bản sao\)/u }).click();
    await field(page, 'name').fill('Chi bộ thôn Khác');
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await page.getByRole('button', { name: /^Chi bộ thôn Bảo An\s*Thôn/u }).click();
    expect(await field(page, 'name').inputValue()).toBe('Chi bộ thôn Bảo An');
  });

  test('what was taken out can be put back until something else is begun', async () => {
    await act('Xóa', 'Chi bộ thôn Bảo An');
    expect(await list()).toEqual([]);
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Lấy lại bản vừa xóa');
    await page.keyboard.press('Enter');
    expect(await list()).toEqual(['Chi bộ thôn Bảo An']);
    await act('Xóa', 'Chi bộ thôn Bảo An');
    await begin('Chi bộ thôn Khác');
    expect(await page.getByText('Lấy lại bản vừa xóa').count()).toBe(0);
    expect(await list()).toEqual(['Chi bộ thôn Khác']);
  });

  test('all go into one file, which brings back those that are missing and no other', async () => {
    await act('Nhân bản', 'Chi bộ thôn Bảo An');
    const file = await downloaded(page, () => page.getByRole('button', { name: /Tải tất cả về/u }).click());
    const path = join(desk.folder, 'tat-ca.zip');
    writeFileSync(path, readFileSync(await file.path()));
    await act('Xóa', 'Chi bộ thôn Bảo An (bản sao)');
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('Đã thêm 1 bản vào danh sách các bản đang làm; 1 bản đã có sẵn.').waitFor();
    expect((await list()).sort()).toEqual(['Chi bộ thôn Bảo An', 'Chi bộ thôn Bảo An (bản sao)']);
  });

  test('an example is kept when it is changed, and only then', async () => {
    for (let times = 0; times < 2; times += 1) {
      await example(page);
      expect(await page.locator('.kept').innerText()).toBe('Ví dụ: có sửa thì trang mới giữ lại');
      await page.getByRole('button', { name: 'Trang đầu' }).click();
    }
    expect(await list()).toEqual(['Chi bộ thôn Bảo An']);
    await example(page);
    await field(page, 'name').fill('Chi bộ thôn Xuân Đài');
    await expect.poll(() => page.locator('.kept').innerText()).toBe('Đã giữ trong máy này');
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    expect(await list()).toEqual(['Chi bộ thôn Xuân Đài', 'Chi bộ thôn Bảo An']);
  });

  test('the file of a draft that is here already opens that draft', async () => {
    for (const unit of ['xã Gò Nổi', 'xã Gò Nổi', 'xã Điện Bàn Tây']) {
      await openFile(page, desk, `${text('Chi bộ A')}superior: { unit: ${unit} }\n`);
      await page.waitForSelector('#buoc');
      await page.getByRole('button', { name: 'Trang đầu' }).click();
    }
    expect(await list()).toEqual(['Chi bộ A', 'Chi bộ A', 'Chi bộ thôn Bảo An']);
  });

  test('what one tab changes is there in the other, and neither takes a field back', async () => {
    const other = await desk.open();
    for (const one of [page, other]) await one.locator('button.draft').click();
    await other.evaluate('document.hasFocus = () => false');
    await field(other, 'name').focus();
    await field(page, 'superior.unit').fill('xã Gò Nổi');
    await expect.poll(() => field(other, 'superior.unit').inputValue()).toBe('xã Gò Nổi');
    await field(page, 'name').fill('Chi bộ thôn Xuân Đài');
    await expect.poll(() => field(other, 'name').inputValue()).toBe('Chi bộ thôn Xuân Đài');
    await other.evaluate('delete document.hasFocus');
    await field(other, 'superior.parent').fill('thành phố Đà Nẵng');
    await expect.poll(() => field(page, 'superior.parent').inputValue()).toBe('thành phố Đà Nẵng');
    for (const one of [page, other]) {
      expect(await field(one, 'name').inputValue()).toBe('Chi bộ thôn Xuân Đài');
      expect(await one.locator('.kept').innerText()).toBe('Đã giữ trong máy này');
    }
    await other.close();
  });

  test('a full storage is said, and nothing is claimed', async () => {
    await page.evaluate(`{
      let size = 1 << 20;
      for (let index = 0; size > 0; index += 1) {
        try { localStorage.setItem('other/' + index, 'x'.repeat(size)); } catch { size >>= 1; }
      }
    }`);
    await act('Nhân bản', 'Chi bộ thôn Bảo An');
    await page.getByText('Trình duyệt không còn chỗ để giữ thêm').waitFor();
    expect(await list()).toEqual(['Chi bộ thôn Bảo An']);
  });
});

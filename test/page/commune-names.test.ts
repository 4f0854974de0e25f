/**
 * Names that change while a commune is worked on: the commune's own, a branch's in the form, a branch's in the list.
 */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanSheets, type Sheets } from '../roster/commune.ts';
import { hasChromium } from '../support/chromium.ts';
import { downloaded, openDesk, type Desk } from './browser.ts';
import { cell, choose, openedList, partOf, roster, totals, withCells } from './commune.ts';

const CLEAN = '60 chi bộ: 60 soạn được';
const EAST = 'Chi bộ thôn Bảo An Đông';
const CENTRE = 'Chi bộ thôn Bảo An Trung tâm';
const RULE = 'khi trùng ngày lễ thì sinh hoạt sớm một ngày';
const SINGLE = /^Chi bộ thôn Bảo An Đông\s*, mở biểu mẫu/u;

describe.skipIf(!hasChromium())('names', () => {
  let desk: Desk;
  let clean: string;
  beforeAll(async () => {
    desk = await openDesk();
    clean = await roster(desk.folder, 'danh-sach.xlsx', cleanSheets());
  });
  afterAll(async () => {
    await desk.close();
  });

  const opened = (path: string): Promise<Page> => openedList(desk, path);

  /** Gives the branch another way of moving meetings, which the list says nothing of, and another name. */
  async function fill(page: Page, { rule, name }: { rule: string; name?: string }): Promise<void> {
    await page.getByRole('button', { name: SINGLE }).click();
    if (name !== undefined) await page.locator('[id="muc-name"]').fill(name);
    await page.getByRole('button', { name: /^Sinh hoạt/u }).click();
    await page.locator('[id="muc-meeting.moveRule"]').fill(rule);
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await expect.poll(() => totals(page)).toMatch(/^60 chi bộ/u);
  }

  async function readAgain(page: Page, path: string): Promise<void> {
    await choose(page, 'Đọc lại danh sách …', path);
    await page.getByRole('button', { name: 'Lấy theo tệp' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  const zipOf = async (page: Page, button: string | RegExp): Promise<Record<string, Uint8Array>> => {
    const file = await downloaded(page, () => page.getByRole('button', { name: button }).click());
    return unzipSync(new Uint8Array(readFileSync(await file.path())));
  };

  const names = async (page: Page): Promise<string[]> =>
    (await page.locator('.branches th[scope="row"]').allInnerTexts()).map((words) => words.replace(/\s*,.*$/su, ''));

  test('the commune’s, put right in the list after a branch was filled in: the branch stays one', async () => {
    const sheets = withCells(['Xã, phường', 4, 'Nội dung', 'dự thảo']);
    const [heads, unit, parent, ...rest] = sheets['Xã, phường']!;
    sheets['Xã, phường'] = [heads!, parent!, ['Của xã nào đây', unit![1]!], ...rest];
    const path = await roster(desk.folder, 'ten-xa.xlsx', sheets);
    const page = await opened(path);
    expect(await page.locator('h1').innerText()).toBe('Đảng bộ xã, phường');
    await fill(page, { rule: RULE });
    await cell(page, 'A3').fill('Tên xã, phường');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toBe('xã Gò Nổi');
    await expect.poll(() => totals(page)).toBe(CLEAN);
    expect(await names(page)).toHaveLength(60);
    const out = await zipOf(page, 'Soạn và tải mọi quy chế (ZIP)');
    const docx = out['quy-che-chi-bo-thon-bao-an-dong.docx']!;
    expect(partOf(docx, 'word/document.xml')).toContain(RULE);
    // The file of data has its folder after the commune all the same.
    await page.locator('.menu summary').click();
    const data = await zipOf(page, /^Tải tệp dữ liệu/u);
    expect(Object.keys(data)).toContain('xa-go-noi/branches/thon-bao-an-dong.yaml');
    expect(Object.keys(data)).toHaveLength(61);
    await page.close();
  });

  test.each([
    ['Giữ “Chi bộ thôn Bảo An Trung tâm”', CENTRE, 'quy-che-chi-bo-thon-bao-an-trung-tam.docx'],
    ['Lấy “Chi bộ thôn Bảo An Đông”', EAST, 'quy-che-chi-bo-thon-bao-an-dong.docx'],
  ])('a branch’s, changed in the form, and the list read again: %s', async (button, name, file) => {
    const page = await opened(clean);
    await fill(page, { name: CENTRE, rule: RULE });
    expect(await names(page)).toHaveLength(60);
    await readAgain(page, clean);
    await expect
      .poll(() => page.locator('.told:not([hidden])').innerText())
      .toMatch(
        /danh sách ghi tên “Chi bộ thôn Bảo An Đông”, trong biểu mẫu đã đổi thành “Chi bộ thôn Bảo An Trung tâm”/u,
      );
    expect(await totals(page)).toBe(CLEAN);
    expect(await names(page)).toContain(CENTRE);
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect.poll(() => page.locator('.told:not([hidden])').count()).toBe(0);
    expect(await names(page)).toContain(name);
    expect(await names(page)).toHaveLength(60);
    expect(Object.keys(await zipOf(page, 'Soạn và tải mọi quy chế (ZIP)'))).toContain(file);
    // What was decided is not asked again.
    await readAgain(page, clean);
    await expect.poll(() => totals(page)).toBe(CLEAN);
    expect(await page.locator('.told:not([hidden])').count()).toBe(0);
    expect(await names(page)).toContain(name);
    await page.close();
  });

  test('the list taking the new name over, nothing is asked', async () => {
    const page = await opened(clean);
    await fill(page, { name: CENTRE, rule: RULE });
    const path = await roster(desk.folder, 'ten-moi.xlsx', renamedList(CENTRE));
    await readAgain(page, path);
    await expect.poll(() => totals(page)).toBe(CLEAN);
    expect(await page.locator('.told:not([hidden]), #khong-con').count()).toBe(0);
    // What was filled in stands in no file, whatever was read since.
    const isWarned = `!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))`;
    expect(await page.evaluate(isWarned)).toBe(true);
    expect(await names(page)).toHaveLength(60);
    await page.close();
  });

  test('a branch’s, changed in the list alone: what was filled in is joined to it, or dropped', async () => {
    const page = await opened(clean);
    await fill(page, { rule: RULE });
    const path = await roster(desk.folder, 'doi-ten.xlsx', renamedList('Chi bộ thôn Cồn Soi'));
    await readAgain(page, path);
    await expect
      .poll(() => page.locator('[aria-labelledby="khong-con"]').innerText())
      .toContain(`“${EAST}” đã điền trong biểu mẫu, mà danh sách không có tên này`);
    await page.getByLabel(`Tên mới của ${EAST}`).selectOption('Chi bộ thôn Cồn Soi');
    await page.getByRole('button', { name: /^Ghép/u }).click();
    await page.getByRole('button', { name: 'Lấy “Chi bộ thôn Cồn Soi”' }).click();
    await expect.poll(() => page.locator('.told:not([hidden]), [aria-labelledby="khong-con"]').count()).toBe(0);
    const out = await zipOf(page, 'Soạn và tải mọi quy chế (ZIP)');
    expect(partOf(out['quy-che-chi-bo-thon-con-soi.docx']!, 'word/document.xml')).toContain(RULE);

    await readAgain(page, clean);
    await expect.poll(() => page.locator('[aria-labelledby="khong-con"]').count()).toBe(1);
    await page.getByRole('button', { name: /^Bỏ phần đã điền/u }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ', exact: true }).click();
    await expect.poll(() => page.locator('[aria-labelledby="khong-con"]').count()).toBe(0);
    await page.close();
  });

  test('nothing was asked for and no error was met', () => {
    expect(desk.wrong).toEqual([]);
  });
});

/** The clean list with another name for the first branch, in every sheet. */
function renamedList(name: string): Sheets {
  const renamed = Object.entries(cleanSheets()).map(([sheet, rows]) => [
    sheet,
    rows.map((cells) => cells.map((value) => (value === EAST ? name : value))),
  ]);
  return Object.fromEntries(renamed) as Sheets;
}

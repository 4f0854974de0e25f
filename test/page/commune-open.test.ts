/** Files that are chosen or dropped in some other place than expected, and opened again the way they were. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cleanSheets } from '../roster/commune.ts';
import { hasChromium } from '../support/chromium.ts';
import { ROOT } from '../support/library.ts';
import { openDesk, type Desk } from './browser.ts';
import { asCommune, choose, roster, totals } from './commune.ts';

const EIGHT = '8 chi bộ: 8 soạn được';
const SIXTY = '60 chi bộ: 60 soạn được';
const BRANCH = join(ROOT, 'examples/hamlet/branch.yaml');

describe.skipIf(!hasChromium())('opening', () => {
  let desk: Desk;
  let page: Page;
  let list: string;
  let zip: string;
  let folder: string;

  beforeAll(async () => {
    desk = await openDesk();
    list = await roster(desk.folder, 'danh-sach.xlsx', cleanSheets());
    folder = join(desk.folder, 'dien-ban');
    cpSync(join(ROOT, 'examples/commune'), folder, { recursive: true });
    zip = join(desk.folder, 'dien-ban.zip');
    const files = ['commune.yaml', ...branchNames().map((name) => `branches/${name}`)];
    writeFileSync(
      zip,
      zipSync(Object.fromEntries(files.map((path) => [`dien-ban/${path}`, readFileSync(join(folder, path))]))),
    );
  });
  afterAll(async () => {
    await desk.close();
  });
  beforeEach(async () => {
    page = await desk.open();
    await page.evaluate('localStorage.clear()');
    await page.reload();
    await page.locator('h1').waitFor();
  });
  afterEach(async () => {
    await page.close();
  });

  const branchNames = (): string[] =>
    ['bong-lai', 'cong-an', 'khuc-luy', 'quan-su', 'thanh-chiem'].map((name) => `${name}.yaml`);

  /** Drops files as the system does, somewhere near the lower right corner of the page. */
  async function drop(...files: string[]): Promise<void> {
    const session = await desk.context.newCDPSession(page);
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 1300, y: 700, data });
  }

  test.each([['Một chi bộ'], ['Cả đảng bộ xã, phường']])('a list dropped anywhere, with “%s” chosen', async (who) => {
    await page.getByLabel(who).check();
    await drop(list);
    await expect.poll(() => totals(page)).toBe(SIXTY);
    // Another one dropped on the open commune is read in its place.
    await drop(zip);
    await expect.poll(() => page.locator('h1').innerText()).toBe('phường Điện Bàn');
    await drop(join(ROOT, 'README.md'));
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Chưa mở được');
    expect(page.url()).toBe(desk.address);
  });

  test('a branch’s file dropped anywhere', async () => {
    await asCommune(page);
    await drop(BRANCH);
    await page.waitForSelector('#buoc');
    expect(await page.locator('.kept').innerText()).toBe('Đã lưu vào tệp “branch.yaml”');
    // On an open draft nothing is opened, and nothing of it is lost.
    await page.locator('[id="muc-name"]').fill('Chi bộ thôn Cồn Soi');
    await drop(list);
    await page.getByRole('dialog', { name: 'Chưa mở tệp vừa thả' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[id="muc-name"]').inputValue()).toBe('Chi bộ thôn Cồn Soi');
    expect(page.url()).toBe(desk.address);
  });

  test('a folder dropped anywhere', async () => {
    await drop(folder);
    await expect.poll(() => totals(page)).toBe(EIGHT);
    await page.getByRole('button', { name: 'Đọc lại thư mục …' }).waitFor();
    // As one that was chosen, it can be written back to.
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: 'Lưu vào thư mục “dien-ban” (Ctrl+S)' }).waitFor();
  });

  test('an empty folder dropped anywhere', async () => {
    const empty = join(desk.folder, 'trong');
    mkdirSync(empty, { recursive: true });
    await drop(empty);
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('thư mục “trong” không có tệp nào');
  });

  test('a file that is neither, dropped where a branch is asked for', async () => {
    await drop(join(ROOT, 'docs/page.png'));
    await expect.poll(() => page.locator('#mo-tep-loi').innerText()).toContain('page.png');
    expect(page.url()).toBe(desk.address);
  });

  test.each<[string, () => string]>([
    ['the ZIP of a commune', () => zip],
    ['a list in Excel', () => list],
  ])('%s chosen as a branch’s file opens the commune', async (_, path) => {
    // As in a browser that cannot write files back.
    await page.evaluate('delete window.showOpenFilePicker, (window.showOpenFilePicker = undefined)');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Chọn tệp …', exact: true }).click(),
    ]);
    await chooser.setFiles(path());
    await page.locator('#tong-ket').waitFor();
    expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.includes("draft/"))')).toEqual([]);
  });

  test.each<[string, string, () => string | string[], () => string]>([
    ['Chọn danh sách …', 'Đọc lại danh sách …', () => list, () => SIXTY],
    ['Chọn thư mục …', 'Đọc lại thư mục …', () => folder, () => EIGHT],
    ['Chọn các tệp …', 'Đọc lại tệp ZIP …', () => zip, () => '5 chi bộ: 5 soạn được'],
    [
      'Chọn các tệp …',
      'Đọc lại các tệp …',
      () => [join(folder, 'commune.yaml'), ...branchNames().map((name) => join(folder, 'branches', name))],
      () => '5 chi bộ: 5 soạn được',
    ],
  ])('“%s” and then “%s”', async (first, again, paths, words) => {
    await asCommune(page);
    await choose(page, first, paths());
    await expect.poll(() => totals(page)).toBe(words());
    await choose(page, again, paths());
    await expect.poll(() => page.locator('.progress').count()).toBe(0);
    expect(await totals(page)).toBe(words());
    expect(await page.getByRole('button', { name: /^Đọc lại/u }).allInnerTexts()).toEqual([again]);
  });

  test('the example is looked at without being kept, and kept when something is made of it', async () => {
    await asCommune(page);
    for (const _ of ['once', 'twice']) {
      await page.getByRole('button', { name: 'Xem ví dụ' }).click();
      await expect.poll(() => totals(page)).toBe('9 chi bộ: 9 soạn được');
      expect(await page.locator('.kept').innerText()).toContain('Ví dụ');
      await page.getByRole('button', { name: 'Trang đầu' }).click();
    }
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
    await page.getByRole('button', { name: 'Xem ví dụ' }).click();
    await page.locator('.branches th .link').first().click();
    await page.locator('[id="muc-name"]').fill('Chi bộ thôn Cồn Soi');
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await expect.poll(() => page.locator('.kept').innerText()).toBe('Đã giữ trong máy này');
    expect(await page.evaluate('Object.keys(localStorage).length')).toBe(1);
  });

  test('nothing was asked for and no error was met', () => {
    expect(desk.wrong).toEqual([]);
  });
});

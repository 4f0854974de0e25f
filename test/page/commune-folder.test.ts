/**
 * A commune's folder opened so that it can be written back to. The browser's own window cannot be clicked here: a
 * folder stands in for it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test, describe } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { ROOT } from '../support/library.ts';
import { deskHere } from './browser.ts';
import { asCommune, totals } from './commune.ts';

const COMMUNE = join(ROOT, 'examples/commune');
const FILES = Object.fromEntries(
  ['commune.yaml', ...readdirSync(join(COMMUNE, 'branches')).map((name) => `branches/${name}`)].map((path) => [
    path,
    readFileSync(join(COMMUNE, path), 'utf8'),
  ]),
);

/** A folder on a disk that is not there, in the shape that the browser gives it. */
const DISK = `
  window.disk = ${JSON.stringify(FILES)};
  window.allows = 'granted';
  window.written = [];
  const fileOf = (path) => ({
    kind: 'file',
    name: path.replace(/^.*\\//u, ''),
    getFile: async () => {
      if (!(path in window.disk)) throw new DOMException('gone', 'NotFoundError');
      return new File([window.disk[path]], path);
    },
    createWritable: async () => {
      if (window.locked === path) throw new DOMException('locked', 'NoModificationAllowedError');
      let text = '';
      return { write: async (part) => { text += part; }, close: async () => { window.disk[path] = text; window.written.push(path); } };
    },
  });
  const folderOf = (name, way) => ({
    kind: 'directory',
    name,
    requestPermission: async () => window.allows,
    values: async function* () {
      const below = Object.keys(window.disk).filter((path) => path.startsWith(way));
      const names = new Set(below.map((path) => path.slice(way.length).replace(/\\/.*$/u, '/')));
      for (const one of names) yield one.endsWith('/') ? folderOf(one.slice(0, -1), way + one) : fileOf(way + one);
    },
  });
  window.showDirectoryPicker = async () => {
    if (window.cancels) throw new DOMException('closed', 'AbortError');
    return folderOf('dien-ban', '');
  };
`;

const BRANCH = 'branches/bong-lai.yaml';

describe.skipIf(!hasChromium())('a folder of one’s own', () => {
  const desk = deskHere();

  async function opened(): Promise<Page> {
    const page = await desk.context.newPage();
    await page.addInitScript(DISK);
    await page.goto(desk.address);
    await asCommune(page);
    await page.getByRole('button', { name: 'Chọn thư mục …' }).click();
    await expect.poll(() => totals(page)).toBe('8 chi bộ: 8 soạn được');
    await page.getByRole('button', { name: /^Chi bộ khối phố Bồng Lai/u }).click();
    await page.getByRole('button', { name: /^Sinh hoạt/u }).click();
    await page.locator('[id="muc-meeting.time"]').fill('20 giờ 15 phút');
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await expect.poll(() => totals(page)).toBe('8 chi bộ: 8 soạn được');
    return page;
  }

  const disk = (page: Page) => page.evaluate<Record<string, string>>('window.disk');
  const written = (page: Page) => page.evaluate<string[]>('window.written');
  const isWarned = (page: Page) =>
    page.evaluate<boolean>(`!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))`);

  test('is written back by Ctrl+S: what was changed, and no other file', async () => {
    const page = await opened();
    expect(await isWarned(page)).toBe(true);
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => written(page)).toEqual([BRANCH]);
    const there = await disk(page);
    expect(there[BRANCH]).toContain('20 giờ 15 phút');
    expect({ ...there, [BRANCH]: FILES[BRANCH] }).toEqual(FILES);
    await expect.poll(() => isWarned(page)).toBe(false);
    // Once more there is nothing to write.
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: 'Lưu vào thư mục “dien-ban” (Ctrl+S)' }).click();
    await expect.poll(() => page.getByRole('status').last().innerText()).toContain('Đã lưu 0 tệp');
    expect(await written(page)).toEqual([BRANCH]);
    await page.close();
  });

  test.each([
    ['Để nguyên', 'người khác', true],
    ['Ghi đè', '20 giờ 15 phút', false],
  ])('a file that somebody else has changed is asked about: %s', async (button, words, warned) => {
    const page = await opened();
    await page.evaluate(`window.disk['${BRANCH}'] += '# người khác\\n'`);
    await page.keyboard.press('ControlOrMeta+s');
    const dialog = page.getByRole('dialog', { name: '1 tệp đã bị sửa ở nơi khác' });
    expect(await dialog.innerText()).toContain('bong-lai.yaml');
    await dialog.getByRole('button', { name: button }).click();
    await expect.poll(async () => (await disk(page))[BRANCH]).toContain(words);
    await expect.poll(() => isWarned(page)).toBe(warned);
    expect(await page.locator('.notes').count()).toBe(warned ? 1 : 0);
    await page.close();
  });

  test.each([
    ['is not allowed', `window.allows = 'denied'`],
    ['is locked', `window.locked = '${BRANCH}'`],
  ])('where writing %s nothing is said to be saved', async (_, script) => {
    const page = await opened();
    await page.evaluate(script);
    await page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(() => page.locator('.notes').innerText())
      .toContain('chưa ghi được vào thư mục “dien-ban”: bong-lai.yaml');
    expect(await disk(page)).toEqual(FILES);
    expect(await isWarned(page)).toBe(true);
    await page.close();
  });
});

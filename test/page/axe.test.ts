/** What axe-core finds wrong with the page, by every rule that it has switched on and on every screen: nothing. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/browser/form/sections.ts';
import { hasChromium } from '../support/chromium.ts';
import { afresh, example, field, newDraft, openFile, step } from './branch.ts';
import { deskHere, downloaded, violations } from './browser.ts';
import { asCommune, choose, freshTab, openedList, roster, withCells } from './commune.ts';

/** Every screen is looked at on a small desk, a large one and a phone. */
const SIZES = [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const;

const isNarrow = (width: number): boolean => width < 1000;

const HAND_MADE = `# Tệp của văn phòng
name: Chi bộ thôn Bảo An
type: hamlet
superior: { unit: xã Gò Nổi }
members:
  official: 14
meeting:
  minMinutes: 30
`;

const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

describe.skipIf(!hasChromium()).each(SIZES)('at %i × %i axe finds nothing', (width, height) => {
  const desk = deskHere();

  async function nothingOn(page: Page, screen: string, except?: string): Promise<void> {
    // Marks come, and a draft is kept, a moment after the last letter.
    await page.waitForTimeout(600);
    expect(await violations(page, except), screen).toEqual([]);
  }

  /** The paper beside the form is the same at every step: it is looked at in the first. */
  async function nothingOnAnyStep(page: Page): Promise<void> {
    for (const [index, { title }] of SECTIONS.entries()) {
      await step(page, title);
      await openAll(page);
      await nothingOn(page, title, index === 0 ? undefined : '.paper');
    }
  }

  async function fresh(): Promise<Page> {
    const page = await desk.open({ width, height });
    await afresh(page);
    return page;
  }

  /** Opens everything in the page's main part that can be. */
  const openAll = (page: Page): Promise<unknown> =>
    page.evaluate(`document.querySelectorAll('main details').forEach((one) => { one.open = true; })`);

  const menu = (page: Page) => page.locator('.menu summary').click();

  test('on the first screen', async () => {
    const page = await fresh();
    await nothingOn(page, 'as it is met first');
    await openFile(page, desk, PICTURE, 'anh.yaml');
    await page.getByText('không phải tệp chữ').waitFor();
    await nothingOn(page, 'a file that was not opened');
    await openFile(page, desk, HAND_MADE);
    await page.waitForSelector('#buoc');
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await page.getByRole('button', { name: /^Nhân bản/u }).click();
    await page.getByRole('button', { name: /^Xóa bản .*sao/u }).click();
    await page.getByRole('button', { name: /^Đổi tên/u }).click();
    await nothingOn(page, 'a draft being named, another that can be put back');
    await page.getByRole('button', { name: 'Xóa mọi thứ khỏi máy này' }).click();
    await page.getByRole('dialog').waitFor();
    await nothingOn(page, 'a question');
    await page.close();
  });

  test('in the form', async () => {
    const page = await fresh();
    await example(page);
    await nothingOnAnyStep(page);
    await menu(page);
    await nothingOn(page, 'the menu');
    await page.keyboard.press('Escape');
    if (isNarrow(width)) {
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await nothingOn(page, 'the paper');
    }
    await page.close();
  });

  test('in the form of an empty draft that claims to be final', async () => {
    const page = await fresh();
    await newDraft(page);
    await step(page, 'Ban hành');
    await page.getByLabel('Bản chính thức').check();
    await nothingOnAnyStep(page);
    await page.close();
  });

  test('in the text, with offers, messages and broken', async () => {
    const page = await fresh();
    await openFile(page, desk, HAND_MADE);
    await page.waitForSelector('#buoc');
    await page.getByRole('button', { name: isNarrow(width) ? 'Tệp YAML' : 'Xem tệp YAML' }).click();
    await page.locator('.cm-lintRange-error').first().waitFor();
    await nothingOn(page, 'the text');
    await page.locator('.cm-lintRange-error').first().hover();
    await page.locator('.cm-tooltip-lint').waitFor();
    await nothingOn(page, 'a message');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-completionListIncompleteBottom').waitFor();
    await nothingOn(page, 'the first offers');
    await page.keyboard.press('ArrowUp');
    await page.locator('.cm-completionListIncompleteTop').waitFor();
    await nothingOn(page, 'the last offers');
    await page.keyboard.press('Escape');
    await page.keyboard.type('x: [');
    await page.getByText('giữ theo bản đúng gần nhất').waitFor();
    await nothingOn(page, 'a broken text');
    await page.getByRole('button', { name: isNarrow(width) ? 'Biểu mẫu' : 'Trở lại biểu mẫu' }).click();
    await nothingOn(page, 'the form beside a broken text');
    await page.close();
  });

  test('on the first screen of a commune', async () => {
    const page = await freshTab(desk, { width, height });
    await nothingOn(page, 'as it is met first');
    const path = await roster(desk.folder, 'rong.xlsx', { 'Trang lạ': [['a']] });
    await choose(page, 'Chọn danh sách …', path);
    await page.getByRole('alert').first().waitFor();
    await nothingOn(page, 'a list that was not opened');
    await page.close();
  });

  test('in a commune', async () => {
    const path = await roster(
      desk.folder,
      'danh-sach.xlsx',
      withCells(['Chi bộ', 4, 'Ngày sinh hoạt hằng tháng', 'ngày cuối'], ['Chi bộ', 6, 'Ngày ký', 'x']),
    );
    const page = await openedList(desk, path);
    await page.setViewportSize({ width, height });
    await nothingOn(page, 'a list with mistakes');
    await downloaded(page, () => page.getByRole('button', { name: 'Soạn và tải mọi quy chế (ZIP)' }).click());
    await page.locator('.result').waitFor();
    await openAll(page);
    await menu(page);
    await nothingOn(page, 'what was made, all that can be opened, and the menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Chi bộ thôn Bảo An Đông\s*, mở biểu mẫu/u }).click();
    await field(page, 'name').fill('Chi bộ thôn Bảo An');
    await nothingOn(page, 'a branch in the form');
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await asCommune(page);
    await page.getByText('Đang làm trong máy này').waitFor();
    await page.getByRole('button', { name: /^Xóa bản/u }).click();
    await page.getByRole('dialog').waitFor();
    await nothingOn(page, 'the first screen with what is kept, and a question');
    await page.close();
  });
});

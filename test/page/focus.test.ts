/**
 * Where the focus is after something is done: where it was, or at what came of it; never nowhere, from where a keyboard
 * begins the page anew and a screen reader says nothing.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { afresh, example, field, newDraft, openFile, step } from './branch.ts';
import { deskHere } from './browser.ts';

/** What has the focus: its name for a listener, or its id. */
const FOCUS = `(() => {
  const at = document.activeElement;
  if (at === document.body) return 'nowhere';
  return at.getAttribute('aria-label') ?? (at.matches('input, textarea, select, .cm-content') ? at.id : at.innerText.trim());
})()`;

describe.skipIf(!hasChromium())('the focus', () => {
  const desk = deskHere();

  const at = (page: Page): Promise<string> => page.evaluate<string>(FOCUS);
  const comesTo = (page: Page, what: string | RegExp) => expect.poll(() => at(page)).toMatch(what);
  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: typeof name === 'string' }).focus();
    await page.keyboard.press('Enter');
  };
  const choose = async (page: Page, item: string | RegExp): Promise<void> => {
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    await press(page, item);
  };

  async function start(): Promise<Page> {
    const page = await desk.open();
    await afresh(page);
    return page;
  }

  async function draft(): Promise<Page> {
    const page = await start();
    await newDraft(page);
    await field(page, 'name').fill('Chi bộ A');
    return page;
  }

  const FORGET = 'Xóa mọi thứ khỏi máy này';

  describe('after a question', () => {
    test.each([
      ['answered', (page: Page) => press(page, 'Để nguyên')],
      ['left by Escape', (page: Page) => page.keyboard.press('Escape')],
    ])('that was %s: at the button that asked', async (_, leave) => {
      const page = await start();
      await press(page, FORGET);
      await comesTo(page, /^Để nguyên$/u);
      await leave(page);
      await comesTo(page, FORGET);
      await page.close();
    });

    test('asked from a menu, which is closed by then: at the menu', async () => {
      const page = await draft();
      await choose(page, FORGET);
      await comesTo(page, /^Để nguyên$/u);
      await page.keyboard.press('Enter');
      await comesTo(page, /^Khác$/u);
      await page.close();
    });

    test('that took the screen away: at the heading of the next', async () => {
      const page = await draft();
      await choose(page, FORGET);
      await press(page, 'Xóa tất cả');
      await comesTo(page, /^Soạn quy chế làm việc của chi bộ$/u);
      await page.close();
    });

    test('asked by Ctrl+S: in the field', async () => {
      const page = await desk.context.newPage();
      await page.addInitScript(`
        const handle = { name: 'a.yaml', getFile: async () => { throw new DOMException('gone', 'NotFoundError'); } };
        window.showOpenFilePicker = async () => [{ ...handle, getFile: async () => new File(['type: hamlet\\n'], 'a.yaml') }]
          .map((one) => new Proxy(one, { get: (of, name) => (name === 'getFile' && window.gone ? handle.getFile : of[name]) }));
        window.showSaveFilePicker = async () => handle;`);
      await page.goto(desk.address);
      await press(page, 'Chọn tệp …');
      await field(page, 'name').fill('Chi bộ A');
      await page.evaluate('window.gone = true');
      await page.keyboard.press('ControlOrMeta+s');
      await comesTo(page, /^Để nguyên$/u);
      await page.keyboard.press('Enter');
      await comesTo(page, /^muc-name$/u);
      await page.close();
    });
  });

  test('goes from screen to screen: at the heading', async () => {
    const page = await start();
    expect(await at(page)).toBe('nowhere');
    await press(page, /^Soạn quy chế cho chi bộ Thôn/u);
    await comesTo(page, /^Chi bộ$/u);
    await press(page, 'Trang đầu');
    await comesTo(page, /^Soạn quy chế làm việc của chi bộ$/u);
    await press(page, /^Chi bộ chưa ghi tên/u);
    await comesTo(page, /^Chi bộ$/u);
    await page.close();
  });

  test('after something chosen from a menu, and after Escape: at the menu, which is closed', async () => {
    const page = await draft();
    await choose(page, /Tải tệp dữ liệu/u);
    await comesTo(page, /^Khác$/u);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await comesTo(page, /^Khác$/u);
    expect(await page.locator('.menu').getAttribute('open')).toBeNull();
    await page.keyboard.press('Enter');
    await field(page, 'superior.unit').focus();
    expect(await page.locator('.menu').getAttribute('open')).toBeNull();
    // A press on what takes no focus closes it, too.
    await page.locator('.menu summary').click();
    await page.locator('#buoc + .lead').click();
    expect(await page.locator('.menu').getAttribute('open')).toBeNull();
    await page.close();
  });

  test('a draft taken out and put back: at the button that puts it back, then at the draft', async () => {
    const page = await draft();
    await press(page, 'Trang đầu');
    await press(page, 'Xóa bản “Chi bộ A”');
    await comesTo(page, /^Lấy lại bản vừa xóa$/u);
    await page.keyboard.press('Enter');
    await comesTo(page, /^Chi bộ A\s/u);
    await press(page, 'Đổi tên bản “Chi bộ A”');
    await press(page, 'Để nguyên');
    await comesTo(page, 'Đổi tên bản “Chi bộ A”');
    await page.close();
  });

  test('the last step taken back: stays, though there is no other to take back', async () => {
    const page = await draft();
    await press(page, 'Hoàn tác');
    await comesTo(page, /^Hoàn tác$/u);
    expect(await page.getByRole('button', { name: 'Hoàn tác' }).isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    await press(page, 'Làm lại');
    await comesTo(page, /^Làm lại$/u);
    expect(await field(page, 'name').inputValue()).toBe('Chi bộ A');
    await page.close();
  });

  test('an item moved to the end: stays with the item; the last one taken out: at the question', async () => {
    const page = await draft();
    await step(page, 'Tổ đảng, phân công');
    await page
      .getByRole('group', { name: /chia tổ đảng/u })
      .getByLabel('Có', { exact: true })
      .check();
    await press(page, 'Thêm tổ đảng');
    await comesTo(page, /^muc-groups\.1\.name$/u);
    await press(page, 'Chuyển tổ đảng 2 lên');
    await comesTo(page, 'Chuyển tổ đảng 1 lên');
    await page.keyboard.press('Enter');
    await comesTo(page, 'Chuyển tổ đảng 1 lên');
    await press(page, 'Xóa tổ đảng 2');
    await comesTo(page, /^Thêm tổ đảng$/u);
    await press(page, 'Xóa tổ đảng 1');
    await comesTo(page, /^muc-groups-co$/u);
    await page.close();
  });

  test('a usual value taken over: in its field', async () => {
    const page = await draft();
    await step(page, 'Bí thư, chi ủy');
    await page
      .getByRole('group', { name: /có chi ủy không/u })
      .getByLabel('Có', { exact: true })
      .check();
    await press(page, 'Dùng “3” cho mục Số chi ủy viên');
    await comesTo(page, /^muc-committee\.size$/u);
    expect(await field(page, 'committee.size').inputValue()).toBe('3');
    await page.close();
  });

  test('between form and text: in the text, and back at the button', async () => {
    const page = await start();
    await newDraft(page);
    await press(page, 'Xem tệp YAML');
    await comesTo(page, /^chu-yaml$/u);
    await press(page, 'Trở lại biểu mẫu');
    await comesTo(page, /^Xem tệp YAML$/u);
    await page.close();
  });

  test('what was written wrong taken back: in the text, or at the step', async () => {
    const page = await start();
    await openFile(page, desk, 'type: hamlet\nname: Chi bộ A\n');
    const breakIt = async (): Promise<void> => {
      await press(page, 'Xem tệp YAML');
      await comesTo(page, /^chu-yaml$/u);
      await page.keyboard.press('Control+End');
      await page.keyboard.type('x: [');
    };
    await breakIt();
    await press(page, 'Bỏ chỗ sai, lấy lại bản ấy');
    await comesTo(page, /^chu-yaml$/u);
    await press(page, 'Trở lại biểu mẫu');
    await breakIt();
    await press(page, 'Trở lại biểu mẫu');
    await press(page, 'Bỏ chỗ sai, lấy lại bản đúng gần nhất');
    await comesTo(page, /^Chi bộ$/u);
    await page.close();
  });

  test('example data: at the first step', async () => {
    const page = await start();
    await example(page);
    await comesTo(page, /^Chi bộ$/u);
    await page.close();
  });
});

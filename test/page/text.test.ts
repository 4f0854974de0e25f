/** The branch file as a text beside the form, in a real browser that has no network. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { field, openFile, paper, step } from './branch.ts';
import { downloaded, deskHere } from './browser.ts';

const HAND_MADE = `# Tệp của văn phòng
name: Chi bộ thôn Bảo An
type: hamlet
superior: { unit: xã Gò Nổi }
members:
  # đếm ngày 01/10
  official: 14
meeting:
  minMinutes: 30
`;

describe.skipIf(!hasChromium())('the text of the branch file', () => {
  const desk = deskHere();

  const editor = (page: Page) => page.locator('.cm-content');
  const lines = (page: Page): Promise<string> =>
    page.evaluate(`[...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\\n')`);
  const list = (page: Page) => page.locator('.text-problems');
  const show = (page: Page) => page.getByRole('button', { name: 'Xem tệp YAML' }).click();
  const back = (page: Page) => page.getByRole('button', { name: 'Trở lại biểu mẫu' }).click();

  async function opened(content = HAND_MADE): Promise<Page> {
    const page = await desk.open();
    await openFile(page, desk, content);
    await page.waitForSelector('#buoc');
    return page;
  }

  /** Puts the cursor at the end of the line that begins so. */
  async function goToLine(page: Page, start: string): Promise<void> {
    await page.locator('.cm-line', { hasText: start }).first().click();
    await page.keyboard.press('End');
  }

  async function saved(page: Page): Promise<string> {
    await page.locator('.menu summary').click();
    const file = await downloaded(page, () => page.getByRole('button', { name: /Tải tệp dữ liệu/u }).click());
    return readFileSync(await file.path(), 'utf8');
  }

  test('what is typed stands in the form and on the paper at once', async () => {
    const page = await opened();
    await show(page);
    await goToLine(page, 'name: Chi bộ');
    await page.keyboard.type(' Hai');
    await expect.poll(() => paper(page).innerText()).toContain('CHI BỘ THÔN BẢO AN HAI');
    await back(page);
    expect(await field(page, 'name').inputValue()).toBe('Chi bộ thôn Bảo An Hai');
    await page.close();
  });

  test('what is filled in stands in the text, beside its comments, and the cursor is there', async () => {
    const page = await opened();
    await step(page, 'Nhiệm kỳ, đảng viên');
    await field(page, 'members.official').fill('15');
    await show(page);
    expect(await lines(page)).toContain('members:\n  # đếm ngày 01/10\n  official: 15');
    await expect.poll(() => page.locator('.cm-activeLine').innerText()).toBe('  official: 15');
    await page.close();
  });

  test('a mistake is marked at its place and told with its clause; the list leads there', async () => {
    const page = await opened();
    await show(page);
    const mark = page.locator('.cm-lintRange-error', { hasText: /^30$/u });
    await mark.waitFor();
    await expect
      .poll(() => list(page).innerText())
      .toMatch(/Dòng 9 · Phải sửa:.*30.*42-HD\/BTCTW.*Gợi ý:.*meeting-too-short/su);
    await list(page)
      .getByRole('button', { name: /^Dòng 9/u })
      .click();
    await expect.poll(() => page.locator('.cm-activeLine').innerText()).toBe('  minMinutes: 30');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('90');
    await expect.poll(() => page.locator('.cm-lintRange-error').count()).toBe(0);
    expect(await list(page).innerText()).not.toContain('meeting-too-short');
    await page.keyboard.press('Control+z');
    await mark.waitFor();
    await page.keyboard.press('F8');
    expect(await page.evaluate('getSelection().toString()')).toBe('30');
    await page.close();
  });

  test('while the writing is broken, form and paper keep what stood there before, and it can be taken back', async () => {
    const page = await opened();
    await show(page);
    await goToLine(page, '  official');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('exempt: [');
    await expect
      .poll(() => list(page).innerText())
      .toMatch(/giữ theo bản đúng gần nhất.*Dòng 8 · Phải sửa:.*yaml-bracket-open/su);
    expect(await paper(page).innerText()).toContain('CHI BỘ THÔN BẢO AN');
    expect(await page.locator('.preview-note').innerText()).toContain('bản in theo bản đúng gần nhất');
    await back(page);
    expect(await field(page, 'name').inputValue()).toBe('Chi bộ thôn Bảo An');
    expect(await field(page, 'name').isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Đến chỗ sai trong tệp YAML' }).click();
    await expect.poll(() => page.locator('.cm-activeLine').innerText()).toBe('  exempt: [');
    await back(page);
    await page.getByRole('button', { name: /^Bỏ chỗ sai/u }).click();
    expect(await field(page, 'name').isDisabled()).toBe(false);
    // The last sound text: the new line was there, what was then typed into it was not.
    expect(await saved(page)).toBe(HAND_MADE.replace('14\n', '14\n  \n'));
    await page.close();
  });

  test('a file that was broken when it was opened can be set right here', async () => {
    const page = await opened('type: hamlet\nname: "Chi bộ A\n');
    expect(await page.locator('.form').innerText()).toContain('chưa điền tiếp vào biểu mẫu được');
    await page.getByRole('button', { name: 'Đến chỗ sai trong tệp YAML' }).click();
    await goToLine(page, 'name:');
    await page.keyboard.type('"');
    await expect.poll(() => paper(page).innerText()).toContain('CHI BỘ A');
    await back(page);
    await field(page, 'name').fill('Chi bộ B');
    await expect.poll(() => paper(page).innerText()).toContain('CHI BỘ B');
    await page.close();
  });

  test('one history: in the text, Ctrl+Z takes back the last step, wherever it was made', async () => {
    const page = await opened();
    await field(page, 'name').fill('Chi bộ Một');
    await show(page);
    await goToLine(page, 'type:');
    await page.keyboard.press('Enter');
    await page.keyboard.type('status: draft');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(() => lines(page)).not.toContain('status: draft');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => lines(page)).toContain('name: Chi bộ thôn Bảo An');
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+y');
    await expect.poll(() => lines(page)).toContain('name: Chi bộ Một\ntype: hamlet\nstatus: draft');
    await page.close();
  });

  test('keys and values are completed by keyboard, a key also by its Vietnamese name', async () => {
    const page = await opened('type: hamlet\nname: Chi bộ A\n');
    await show(page);
    await editor(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('chi uy');
    const options = page.locator('.cm-tooltip-autocomplete li');
    await expect.poll(() => options.first().innerText()).toMatch(/^committee\s*Chi ủy$/u);
    expect(await page.locator('.cm-completionInfo').innerText()).toContain('Viết none nếu chi bộ không có chi ủy');
    await untilItListens(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => options.allInnerTexts()).toHaveLength(2);
    await untilItListens(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => options.first().innerText()).toMatch(/^size/u);
    await untilItListens(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await expect.poll(() => options.first().innerText()).toMatch(/^members/u);
    await untilItListens(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.type('name: Lê Thị Thu');
    expect(await saved(page)).toBe(
      'type: hamlet\nname: Chi bộ A\ncommittee:\n  size: 3\n  members:\n    - name: Lê Thị Thu',
    );
    await page.close();
  });

  test('UniKey’s backspaces and letters are not disturbed, and letters are composed when the text is left', async () => {
    const page = await opened();
    await show(page);
    await goToLine(page, 'name:');
    for (const key of ['Space', 'B', 'o', 'Backspace', 'ô', 'Backspace', 'ộ', 'Space', 'đ', 'o', 'Backspace', 'ó']) {
      if (key.length === 1 && key > '~') await page.keyboard.insertText(key);
      else await page.keyboard.press(key);
      await page.waitForTimeout(key === 'ô' ? 400 : 0);
    }
    await page.keyboard.insertText('e\u0302\u0301');
    await expect.poll(() => paper(page).innerText()).toContain('BẢO AN BỘ ĐÓẾ');
    expect(await lines(page)).toContain('name: Chi bộ thôn Bảo An Bộ đóe\u0302\u0301\n');
    await back(page);
    expect(await saved(page)).toContain('name: Chi bộ thôn Bảo An Bộ đóế\n');
    await page.close();
  });

  test('nothing is written into a text in which letters are being composed', async () => {
    const page = await opened();
    await show(page);
    await goToLine(page, 'name:');
    await page.evaluate(`{
      window.ended = 0;
      document.querySelector('.cm-content').addEventListener('compositionend', () => { window.ended += 1; });
    }`);
    const session = await desk.context.newCDPSession(page);
    await page.keyboard.type(' b');
    for (const text of ['o', 'ô', 'ộ']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
      await page.waitForTimeout(400);
      expect(await lines(page)).toContain(`name: Chi bộ thôn Bảo An b${text}\n`);
      expect(await page.evaluate('window.ended')).toBe(0);
    }
    await session.send('Input.insertText', { text: 'ộ' });
    await page.keyboard.type(' A');
    await expect.poll(() => paper(page).innerText()).toContain('CHI BỘ THÔN BẢO AN BỘ A');
    await page.close();
  });

  test('Tab does not stay in the text', async () => {
    const page = await opened();
    await show(page);
    await editor(page).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('.cm-editor')`)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(`document.activeElement.className`)).toContain('cm-content');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(`document.activeElement.textContent`)).toBe('Trở lại biểu mẫu');
    expect(await lines(page)).toBe(HAND_MADE);
    await page.close();
  });

  test('a click on the paper leads to the line', async () => {
    const page = await opened();
    await show(page);
    await page.locator('[data-path="superior.unit"]').first().click();
    await expect.poll(() => page.locator('.cm-activeLine').innerText()).toBe('superior: { unit: xã Gò Nổi }');
    await page.close();
  });

  test('a wrong type, which the form does not ask for, is set right here', async () => {
    const page = await opened('name: Chi bộ A\ntype: thon\n');
    await page.locator('#tom-tat summary').click();
    await page.locator('#tom-tat').getByRole('button', { name: /thon/u }).click();
    await expect.poll(() => page.locator('.cm-activeLine').innerText()).toBe('type: thon');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('hamlet');
    await expect.poll(() => paper(page).innerText()).toContain('CHI BỘ A');
    await page.close();
  });

  test('a file of Windows stays one', async () => {
    const page = await opened(HAND_MADE.replaceAll('\n', '\r\n'));
    await show(page);
    await goToLine(page, 'name:');
    await page.keyboard.type(' 2');
    expect(await saved(page)).toBe(HAND_MADE.replace('An\n', 'An 2\n').replaceAll('\n', '\r\n'));
    await page.close();
  });

  /** The chosen offer as it is seen and as a listener is told of it. */
  interface Chosen {
    words: string;
    /** “3 of 26” */
    at: string;
    isOnScreen: boolean;
    isTold: boolean;
    listScrolls: boolean;
  }

  /** For a moment after it has come, and while offers for the last letter are sought, the list takes no key. */
  const untilItListens = (page: Page): Promise<void> =>
    expect
      .poll(() =>
        page.evaluate(`(() => {
          const list = document.querySelector('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled)');
          if (list === null) return false;
          list.dataset.seen ??= Date.now();
          return Date.now() - list.dataset.seen > 100;
        })()`),
      )
      .toBe(true);

  const chosen = (page: Page): Promise<Chosen> =>
    page.evaluate(`(() => {
      const text = document.querySelector('.cm-content');
      const one = document.getElementById(text.getAttribute('aria-activedescendant'));
      const list = one.closest('[role="listbox"]');
      const { top, bottom, left } = list.getBoundingClientRect();
      return {
        words: one.innerText,
        at: one.getAttribute('aria-posinset') + ' of ' + one.getAttribute('aria-setsize'),
        isOnScreen: top >= 0 && bottom <= innerHeight && left >= 0,
        isTold: document.activeElement === text && text.getAttribute('aria-controls') === list.id
          && one.getAttribute('aria-selected') === 'true',
        listScrolls: list.scrollHeight > list.clientHeight,
      };
    })()`);

  async function asked(page: Page): Promise<void> {
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete li').first().waitFor();
    // The list comes into view once it has been measured.
    await expect.poll(() => chosen(page)).toMatchObject({ isOnScreen: true });
    await untilItListens(page);
  }

  const KEYS_LEFT = 26;

  test.each([
    [1366, 768, 0],
    [1366, 768, 12],
    [390, 844, 0],
    [390, 844, 6],
    [844, 390, 0],
  ])(
    'at %i × %i, %i lines down, the arrow keys reach every offer, and each is in view',
    async (width, height, down) => {
      const page = await opened(`type: hamlet\nname: Chi bộ A\n${'#\n'.repeat(down)}`);
      await page.setViewportSize({ width, height });
      await page.getByRole('button', { name: width < 1000 ? 'Tệp YAML' : 'Xem tệp YAML' }).click();
      await editor(page).focus();
      await page.keyboard.press('Control+End');
      await asked(page);
      const words = new Set<string>();
      for (let offer = 1; offer <= KEYS_LEFT; offer += 1) {
        const now = await chosen(page);
        expect(now).toMatchObject({
          at: `${offer} of ${KEYS_LEFT}`,
          isOnScreen: true,
          isTold: true,
          listScrolls: false,
        });
        words.add(now.words);
        await page.keyboard.press('ArrowDown');
      }
      expect(words.size).toBe(KEYS_LEFT);
      expect((await chosen(page)).at).toBe(`1 of ${KEYS_LEFT}`);
      await page.close();
    },
  );

  test('the list of offers says how many more there are; a click there brings them, and so it fits when the window shrinks', async () => {
    const page = await opened('type: hamlet\nname: Chi bộ A\n');
    await show(page);
    await editor(page).focus();
    await page.keyboard.press('Control+End');
    await asked(page);
    const offers = page.locator('.cm-tooltip-autocomplete > ul');
    const shown = await offers.locator('li').count();
    const end = (side: 'before' | 'after'): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('.cm-tooltip-autocomplete > ul'), '::${side}').content`);
    expect(await end('after')).toBe(`"↓ còn ${KEYS_LEFT - shown} mục ở dưới"`);
    expect(await end('before')).toBe('none');
    const box = (await offers.boundingBox())!;
    await page.mouse.click(box.x + 20, box.y + box.height - 8);
    await expect.poll(() => chosen(page)).toMatchObject({ at: `${shown + 1} of ${KEYS_LEFT}` });
    expect(await end('before')).toBe(`"↑ còn ${shown} mục ở trên"`);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1366, height: 480 });
    await asked(page);
    await expect.poll(() => offers.locator('li').count()).toBeLessThan(shown);
    expect(await chosen(page)).toMatchObject({ isOnScreen: true, listScrolls: false });
    await page.close();
  });
});

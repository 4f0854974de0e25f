/** Somebody who types without a pause is kept as well as one who pauses, in the form and in a cell of a list. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { field, newDraft } from './branch.ts';
import { deskHere } from './browser.ts';
import { stopClock, typeEvery } from './clock.ts';
import { asCommune, cell, choose, roster, withCells } from './commune.ts';
import { hasChromium } from '../support/chromium.ts';

const WORDS = 'Chi bộ thôn Bảo An Đông, gõ một mạch không nghỉ tay';

describe.skipIf(!hasChromium())('keeping', () => {
  const desk = deskHere();

  async function stopped(): Promise<Page> {
    const page = await desk.open();
    await stopClock(page);
    await page.reload();
    return page;
  }

  async function reopened(): Promise<Page> {
    const page = await desk.open();
    await page.clock.resume();
    return page;
  }

  async function crash(page: Page): Promise<void> {
    const session = await desk.context.newCDPSession(page);
    await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
    await page.close();
  }

  function isNearlyWhole(kept: string): void {
    expect(WORDS.startsWith(kept)).toBe(true);
    // A second of typing is seventeen letters.
    expect(kept.length).toBeGreaterThan(WORDS.length - 17);
  }

  test('a tab that crashes under typing hands loses no more than the last second', async () => {
    const page = await stopped();
    await newDraft(page);
    await field(page, 'name').focus();
    await typeEvery(page, 60, WORDS);
    await crash(page);
    const next = await reopened();
    await next.locator('button.draft').click();
    isNearlyWhole(await field(next, 'name').inputValue());
  });

  test('nor of what is typed into a cell', async () => {
    const page = await stopped();
    await asCommune(page);
    const sheets = withCells(['Chi bộ', 4, 'Ngày sinh hoạt hằng tháng', 'ngày cuối']);
    await choose(page, 'Chọn danh sách …', await roster(desk.folder, 'o.xlsx', sheets));
    await cell(page, 'V4').fill('');
    await typeEvery(page, 60, WORDS);
    await crash(page);
    const next = await reopened();
    await asCommune(next);
    await next.getByRole('button', { name: /^o\.xlsx/u }).click();
    isNearlyWhole(await cell(next, 'V4').inputValue());
  });
});

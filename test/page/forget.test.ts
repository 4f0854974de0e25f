/** “Xóa mọi thứ khỏi máy này” on a shared machine: whatever state it is in, no name stays. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { field, newDraft, paper } from './branch.ts';
import { deskHere, downloaded } from './browser.ts';
import { hasChromium } from '../support/chromium.ts';

const NAME = 'Chi bộ thôn Bảo An';

/** Another page of the same browser has taken all the room there is. */
const FILL = `{
  let content = '';
  for (let size = 1 << 20; size > 0; ) {
    try { localStorage.setItem('other', content + 'x'.repeat(size)); content += 'x'.repeat(size); } catch { size >>= 1; }
  }
}`;

/** Writes down which addresses of files the page has given out and not taken back. */
const WATCH = `
  window.addresses = new Set();
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    window.addresses.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    window.addresses.delete(url);
    revokeObjectURL.call(URL, url);
  };`;

describe.skipIf(!hasChromium())('everything is forgotten', () => {
  const desk = deskHere();

  async function forget(page: Page): Promise<void> {
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: 'Xóa mọi thứ khỏi máy này' }).click();
    await page.getByRole('button', { name: 'Xóa tất cả' }).click();
    await page.getByRole('heading', { name: 'Soạn quy chế làm việc của chi bộ' }).waitFor();
  }

  test('when there is no room left for a single letter', async () => {
    const page = await desk.open();
    await page.evaluate(FILL);
    await newDraft(page);
    await field(page, 'name').fill(NAME);
    await page.getByText('Bộ nhớ trình duyệt đã đầy').waitFor();
    await forget(page);
    expect(await page.locator('#trang').innerText()).not.toContain(NAME);
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  test('a moment after a file was handed out: its address leads nowhere', async () => {
    const page = await desk.context.newPage();
    await page.addInitScript(WATCH);
    await page.goto(desk.address);
    await newDraft(page);
    await field(page, 'name').fill(NAME);
    await expect.poll(() => paper(page).textContent()).toContain(NAME);
    await downloaded(page, () => page.getByRole('button', { name: 'Tải tệp Word' }).click());
    expect(await page.evaluate('window.addresses.size')).toBe(1);
    await forget(page);
    expect(await page.evaluate('window.addresses.size')).toBe(0);
    await page.close();
  });
});

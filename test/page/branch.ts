/** One branch on the page: begun, opened, filled in, as its secretary does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Desk } from './browser.ts';

/** The element in which a field of the branch file is filled in: “meeting.place”. */
export const field = (page: Page, path: string): Locator => page.locator(`[id="muc-${path}"]`);

export const paper = (page: Page): Locator => page.locator('.paper .desk');

/** Opens the example of a type, which its label tells. */
export async function example(page: Page, label = /khối phố/u): Promise<void> {
  await page
    .getByRole('button', { name: /Xem ví dụ/u })
    .filter({ hasText: label })
    .click();
  await page.waitForSelector('#buoc');
}

/** Begins an empty draft for a hamlet. */
export async function newDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Soạn quy chế cho chi bộ Thôn/u }).click();
  await page.waitForSelector('#buoc');
}

/** Chooses a file with such content on the first screen. */
export async function openFile(
  page: Page,
  { folder }: Desk,
  content: string | Uint8Array,
  name = 'chi-bo.yaml',
): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await page.locator('input[type=file]').setInputFiles(path);
}

/** Goes to a step of the form, whose heading takes the focus when the step has been drawn. */
export async function step(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Các bước điền' }).getByRole('button', { name: title }).click();
  await page.locator('#buoc:focus').waitFor();
}

/** Takes everything out of the browser and begins on the first screen. */
export async function afresh(page: Page): Promise<void> {
  await page.evaluate('localStorage.clear()');
  await page.reload();
}

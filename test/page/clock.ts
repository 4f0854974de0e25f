/** A page whose time stands still but for what a test lets pass: a busy machine makes no pause in the typing. */
import type { Page } from 'playwright-core';

/** Stops the time of all pages of the desk: from the next load on, their timers wait for `page.clock.runFor`. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: '2026-11-23T08:00:00' });
  await page.clock.pauseAt('2026-11-23T08:00:01');
}

/** Types into what has the focus, with so many milliseconds behind each letter. */
export async function typeEvery(page: Page, milliseconds: number, words: string): Promise<void> {
  for (const letter of words) {
    if (letter > '~') await page.keyboard.insertText(letter);
    else await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.clock.runFor(milliseconds);
  }
}

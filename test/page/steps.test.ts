/** The list of steps on screens that are too low or too narrow for all of it. */
import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/browser/form/sections.ts';
import { hasChromium } from '../support/chromium.ts';
import { afresh, example } from './branch.ts';
import { deskHere } from './browser.ts';

/** Whether the whole of the step that is open is to be seen in the list. */
const IS_SEEN = `(() => {
  const list = document.querySelector('.steps').getBoundingClientRect();
  const step = document.querySelector('.steps [aria-current]').getBoundingClientRect();
  const isWithin = (from, to, least, most) => from >= least - 1 && to <= most + 1;
  return isWithin(step.top, step.bottom, list.top, Math.min(list.bottom, innerHeight))
    && isWithin(step.left, step.right, list.left, Math.min(list.right, innerWidth));
})()`;

describe.skipIf(!hasChromium())('the step that is open is seen in the list', () => {
  const desk = deskHere();

  test.each([
    // What is left of 768 below the browser's own bars.
    ['a small desk', 1366, 620],
    ['a phone', 390, 844],
  ])('on %s, to the last one and back', async (_, width, height) => {
    const page = await desk.open({ width, height });
    await afresh(page);
    await example(page);
    const onward = SECTIONS.slice(1).map(({ title }) => `Tiếp tục: ${title}`);
    const back = SECTIONS.slice(0, -1).map(({ title }) => `Quay lại: ${title}`);
    for (const name of [...onward, ...back.toReversed()]) {
      await page.getByRole('button', { name, exact: true }).click();
      expect(await page.evaluate(IS_SEEN), name).toBe(true);
    }
    expect(await page.evaluate('window.scrollY')).toBe(0);
    await page.close();
  });
});

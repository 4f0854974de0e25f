/** The offline page in a real browser: from opening the file to its first screen, from a key to the paper. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { quantile, spread, table } from './measure.mjs';

const CHROMIUM = '/usr/bin/chromium';
const PAGE = join(import.meta.dirname, '../dist/quyche.html');
const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Kept by the page itself: when its first screen stood, in ms after the navigation began. */
const WATCH_START = `new MutationObserver((_, observer) => {
  if (document.querySelector('.types') === null) return;
  observer.disconnect();
  window.firstScreen = performance.now();
}).observe(document, { childList: true, subtree: true });`;

/** Types one letter after another into a field and waits each time until the sheets have been laid out anew. */
const TYPE = `(async () => {
  const field = document.getElementById('muc-meeting.place');
  const desk = document.querySelector('.paper').shadowRoot.querySelector('.desk');
  const samples = [];
  for (let count = 0; count < 80; count += 1) {
    const laidOut = new Promise((done) => {
      const observer = new MutationObserver(() => { observer.disconnect(); desk.getBoundingClientRect(); done(); });
      observer.observe(desk, { childList: true, subtree: true });
    });
    const start = performance.now();
    field.value += 'a';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await laidOut;
    samples.push(performance.now() - start);
    if (field.value.length > 60) field.value = 'nhà văn hóa';
    await new Promise((done) => setTimeout(done, 20));
  }
  return samples.slice(20);
})()`;

async function measured() {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  const context = await browser.newContext({ offline: true, viewport: { width: 1366, height: 768 } });
  await context.addInitScript(WATCH_START);
  const starts = [];
  let page = await context.newPage();
  for (let round = 0; round < 12; round += 1) {
    await page.close();
    page = await context.newPage();
    await page.goto(pathToFileURL(PAGE).href);
    await page.waitForSelector('.types');
    if (round > 1) starts.push(await page.evaluate('window.firstScreen'));
  }
  await page
    .getByRole('button', { name: /Xem ví dụ/ })
    .first()
    .click();
  await page.getByRole('navigation', { name: 'Các bước điền' }).getByRole('button', { name: 'Sinh hoạt' }).click();
  await page.waitForSelector('[id="muc-meeting.place"]');
  const keys = await page.evaluate(TYPE);
  await browser.close();
  return { starts, keys };
}

if (!existsSync(CHROMIUM) || !existsSync(PAGE)) {
  console.log(`not measured: needs ${CHROMIUM} and dist/quyche.html (npm run app)`);
} else {
  const { starts, keys } = await measured();
  const row = (title, samples) => [title, spread(samples, 0), quantile(samples, 0.95).toFixed(0)];
  console.log(
    table(
      ['', 'ms: median (8 of 10)', '95 %'],
      [row('from file to first screen', starts), row('from a key to the new paper', keys)],
    ),
  );
}

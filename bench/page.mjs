/**
 * The offline page in a real browser: from opening the file to its first screen, from a key to the paper, sixty
 * branches to a ZIP.
 */
import { existsSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { quantile, spread, table } from './measure.mjs';
import { roster } from './roster.mjs';

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

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** From choosing the list until its branches are checked, and from the button to the ZIP; in ms. */
async function commune(page) {
  const file = { name: 'danh-sach.xlsx', mimeType: EXCEL, buffer: Buffer.from(await roster()) };
  const times = { checked: [], zipped: [] };
  for (let round = 0; round < 6; round += 1) {
    await page.goto(pathToFileURL(PAGE).href);
    await page.getByLabel('Cả đảng bộ xã, phường').check();
    const start = performance.now();
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('#tong-ket').waitFor();
    times.checked.push(performance.now() - start);
    const clicked = performance.now();
    const button = page.getByRole('button', { name: 'Soạn và tải mọi quy chế (ZIP)' });
    await Promise.all([page.waitForEvent('download'), button.click()]);
    times.zipped.push(performance.now() - clicked);
  }
  return times;
}

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
  const { checked, zipped } = await commune(await context.newPage());
  await browser.close();
  return { starts, keys, checked, zipped };
}

if (!existsSync(CHROMIUM) || !existsSync(PAGE)) {
  console.log(`not measured: needs ${CHROMIUM} and dist/quyche.html (npm run app)`);
} else {
  const { starts, keys, checked, zipped } = await measured();
  const row = (title, samples) => [title, spread(samples, 0), quantile(samples, 0.95).toFixed(0)];
  console.log(
    table(
      ['', 'ms: median (8 of 10)', '95 %'],
      [
        row('from file to first screen', starts),
        row('from a key to the new paper', keys),
        row('a list of 60 branches read and checked', checked),
        row('60 branches to a ZIP', zipped),
      ],
    ),
  );
}

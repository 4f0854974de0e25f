/** The preview renews only what a change touches: after any change it must be what it would be if made from nothing. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { afresh, example, field, openFile, step } from './branch.ts';
import { deskHere } from './browser.ts';

/** The sheets as they stand, without the marks of what changed last. */
const SHEETS = `(() => {
  const desk = document.querySelector('.paper').shadowRoot.querySelector('.desk').cloneNode(true);
  for (const one of desk.querySelectorAll('[class]')) {
    one.classList.remove('changed');
    if (one.className === '') one.removeAttribute('class');
  }
  return [...desk.children].map((sheet) => sheet.innerHTML);
})()`;

const settled = async (page: Page): Promise<void> => {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
};

async function sheets(page: Page): Promise<string[]> {
  await settled(page);
  return page.evaluate<string[]>(SHEETS);
}

/** The same draft opened again: its paper is made from nothing. */
async function sheetsFromNothing(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Trang đầu' }).click();
  await page.locator('button.draft').first().click();
  return sheets(page);
}

/** Words of any length: a line more or less moves what stands below to other pages. */
const words = fc
  .array(fc.constantFrom('thôn', 'nhà văn hóa', 'đường Nguyễn Văn Trỗi', 'tổ 5'), { maxLength: 40 })
  .map((parts) => parts.join(' '));

/** Each stands in another place of the paper: head, articles, many articles at once, the annex. */
const FIELDS = [
  ['Chi bộ', 'name'],
  ['Chi bộ', 'superior.unit'],
  ['Chi bộ', 'unit.name'],
  ['Bí thư, chi ủy', 'secretary.name'],
  ['Tổ đảng, phân công', 'assignments.0.task'],
  ['Sinh hoạt', 'meeting.place'],
  ['Các mặt công tác', 'dues.collectBy'],
  ['Ban hành', 'document.date'],
] as const;

/** Questions whose answer takes articles in or out, so that numbers change; the date also changes the whole look. */
const QUESTIONS = [
  ['Bí thư, chi ủy', 'committee-co'],
  ['Bí thư, chi ủy', 'deputy-co'],
  ['Tổ đảng, phân công', 'groups-co'],
] as const;

const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ at: fc.constantFrom(...FIELDS), words }) },
  { weight: 2, arbitrary: fc.record({ answer: fc.constantFrom(...QUESTIONS), no: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ date: fc.constantFrom('01/06/2021', '01/04/2026', '05/10/2026', '') }) },
  { weight: 1, arbitrary: fc.constantFrom('Hoàn tác' as const, 'Làm lại' as const) },
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

async function fill(page: Page, title: string, path: string, value: string): Promise<void> {
  await step(page, title);
  await settled(page);
  const asked = field(page, path);
  if ((await asked.count()) > 0) await asked.fill(value);
}

async function make(page: Page, one: Change): Promise<void> {
  if (typeof one === 'string') {
    const button = page.getByRole('button', { name: one, exact: true });
    if (await button.isEnabled()) await button.click();
  } else if ('at' in one) await fill(page, one.at[0], one.at[1], one.words);
  else if ('date' in one) await fill(page, 'Ban hành', 'document.date', one.date);
  else {
    await step(page, one.answer[0]);
    await page.locator(`[id="muc-${one.answer[1]}${one.no ? '-1' : ''}"]`).check();
  }
  await settled(page);
}

describe.skipIf(!hasChromium())('pages after changes', () => {
  const desk = deskHere();

  async function opened(): Promise<Page> {
    const page = await desk.open();
    await afresh(page);
    await example(page);
    return page;
  }

  test('are what they would be from nothing, whatever was changed', async () => {
    const page = await opened();
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        for (const one of changes) await make(page, one);
        const now = await sheets(page);
        expect(now).toEqual(await sheetsFromNothing(page));
        compared += now.length;
      }),
      { numRuns: 15, seed: 6, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(150);
    await page.close();
  });

  /**
   * Paragraphs of a page and a half each: a page holds lines of two, and which ones is all that tells it from another
   * time.
   */
  const long = (about: string): string =>
    `      - ${`Đảng viên ${about} theo đúng mức và hạn đã được thông báo. `.repeat(58).trim()}`;
  const LONG = `type: hamlet
name: Chi bộ thôn A
committee: none
meeting: { place: nhà văn hóa }
adaptations:
  - replace: dues/rate
    text: |
${long('đóng đảng phí')}
  - replace: dues/remittance-secretary
    text: |
${long('nộp đảng phí')}
  - replace: dues/relief
    text: |
${long('chuyển đảng phí')}
`;
  const CONTINUED = `[...document.querySelector('.paper').shadowRoot.querySelectorAll('.from-page-before')].map((one) => one.textContent)`;

  test('are made anew when the same paragraphs stand on them with other lines', async () => {
    const page = await desk.open();
    await afresh(page);
    await openFile(page, desk, LONG);
    await step(page, 'Sinh hoạt');
    await settled(page);
    const before = await page.evaluate<string[]>(CONTINUED);
    expect(before.length).toBeGreaterThan(2);
    // Lines more above it, until the pages between have no room for them: then every line of it stands further down.
    let [now, after] = [await sheets(page), before];
    for (let more = 1; more <= 8 && after.join() === before.join(); more += 1) {
      await field(page, 'meeting.place').fill(`nhà văn hóa ${'thôn A, đường Nguyễn Văn Trỗi '.repeat(3 * more)}`);
      now = await sheets(page);
      after = await page.evaluate<string[]>(CONTINUED);
    }
    expect(after).not.toEqual(before);
    expect(now).toEqual(await sheetsFromNothing(page));
    await page.close();
  });

  test('keep the sheets that a letter does not touch', async () => {
    const page = await opened();
    await step(page, 'Sinh hoạt');
    await settled(page);
    const bodies = `[...document.querySelector('.paper').shadowRoot.querySelectorAll('.page-body')]`;
    await page.evaluate(`window.before = ${bodies}`);
    await field(page, 'meeting.place').press('a');
    await settled(page);
    const kept = await page.evaluate<boolean[]>(`${bodies}.map((body, index) => body === window.before[index])`);
    expect(kept.length).toBeGreaterThan(10);
    // The place stands in one clause, which two pages may share.
    const renewed = kept.filter((isKept) => !isKept).length;
    expect(renewed).toBeGreaterThan(0);
    expect(renewed).toBeLessThanOrEqual(2);
    await page.close();
  });
});

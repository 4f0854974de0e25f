/**
 * Saving back to the file that was opened. The browser's own windows cannot be clicked here: files stand in for them.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { field, newDraft } from './branch.ts';
import { builtPage, downloaded, deskHere } from './browser.ts';

const HAND_MADE = `# Tệp của văn phòng
name: Chi bộ thôn Bảo An   # theo quyết định 12
type: hamlet
`;

/** One that can be handed out. */
const WHOLE = readFileSync('examples/hamlet/branch.yaml', 'utf8');

/** Answered by the test itself. */
const ADDRESS = 'https://quyche.invalid/';

/** Two files on a disk that is not there: what the pickers give, in the shape that the browser gives it. */
const DISK = `
  window.disk = { 'chi-bo.yaml': ${JSON.stringify(HAND_MADE)} };
  window.refuses = false;
  const handleOf = (name) => ({
    name,
    getFile: async () => {
      if (!(name in window.disk)) throw new DOMException('gone', 'NotFoundError');
      return new File([window.disk[name]], name);
    },
    createWritable: async () => {
      if (window.refuses) throw new DOMException('no', 'NotAllowedError');
      let written = '';
      return { write: async (text) => { await window.slow; written += text; }, close: async () => { window.disk[name] = written; } };
    },
  });
  window.showOpenFilePicker = async () => {
    if (window.cancels) throw new DOMException('closed', 'AbortError');
    return [handleOf('chi-bo.yaml')];
  };
  window.showSaveFilePicker = async ({ suggestedName }) => {
    window.suggested = suggestedName;
    return handleOf('khac.yaml');
  };
`;

describe.skipIf(!hasChromium())('a file of one’s own', () => {
  const desk = deskHere([ADDRESS]);

  async function start(script: string): Promise<Page> {
    const page = await desk.context.newPage();
    await page.addInitScript(script);
    await page.goto(desk.address);
    return page;
  }

  async function opened(): Promise<Page> {
    const page = await start(DISK);
    await page.getByRole('button', { name: 'Chọn tệp …' }).click();
    await field(page, 'name').fill('Chi bộ thôn Xuân Đài');
    return page;
  }

  const onDisk = (page: Page, name = 'chi-bo.yaml') => page.evaluate<string>(`window.disk[${JSON.stringify(name)}]`);
  const IN_FILE = 'Đã lưu vào tệp “chi-bo.yaml”';
  const SAVED = HAND_MADE.replace('Bảo An', 'Xuân Đài');
  const isWarned = `!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))`;

  test('is written back with its comments, by Ctrl+S from within a field', async () => {
    const page = await opened();
    expect(await page.evaluate(isWarned)).toBe(true);
    await expect.poll(() => page.locator('.kept').innerText()).toBe('Đã giữ trong máy này');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => onDisk(page)).toBe(SAVED);
    await expect.poll(() => page.getByRole('status').last().innerText()).toContain('Đã lưu vào tệp chi-bo.yaml');
    expect(await page.locator('.kept').innerText()).toBe(IN_FILE);
    expect(await page.evaluate(isWarned)).toBe(false);
    // The next letter stands in no file; written as before, everything does again.
    await field(page, 'name').fill('Chi bộ thôn Đông Bàn');
    await expect.poll(() => page.locator('.kept').innerText()).toBe('Đã giữ trong máy này');
    await field(page, 'name').fill('Chi bộ thôn Xuân Đài');
    expect(await page.locator('.kept').innerText()).toBe(IN_FILE);
    await page.close();
  });

  test.each([
    ['Word', 'Tải tệp Word'],
    ['HTML', 'Tải trang web (HTML)'],
    ['data', 'Tải tệp dữ liệu (YAML) để lần sau mở lại'],
  ])('is written back without a question after a download as %s', async (kind, button) => {
    const page = await start(`${DISK}window.disk['chi-bo.yaml'] = ${JSON.stringify(WHOLE)};`);
    await page.getByRole('button', { name: 'Chọn tệp …' }).click();
    await field(page, 'name').fill('Chi bộ thôn Xuân Đài');
    if (kind !== 'Word') await page.locator('.menu summary').click();
    await downloaded(page, () => page.getByRole('button', { name: button, exact: true }).click());
    // Only the data can be opened again and changed, and a copy among the downloads is not the file.
    expect(await page.evaluate(isWarned)).toBe(kind !== 'data');
    await expect.poll(() => page.locator('.kept').innerText()).toBe('Đã giữ trong máy này');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => page.locator('.kept').innerText()).toBe(IN_FILE);
    expect(await onDisk(page)).toContain('name: Chi bộ thôn Xuân Đài\n');
    await page.close();
  });

  /** The disk takes its time, as a stick or a folder of the office does, until it is let go on. */
  async function savingSlowly(): Promise<Page> {
    const page = await opened();
    await page.evaluate('void (window.slow = new Promise((resolve) => { window.goOn = resolve; }))');
    await page.keyboard.press('ControlOrMeta+s');
    return page;
  }

  async function goOn(page: Page): Promise<void> {
    await page.evaluate('window.goOn()');
    await expect.poll(() => page.getByRole('status').last().innerText()).toContain('Đã lưu vào tệp chi-bo.yaml');
    expect(await onDisk(page)).toBe(SAVED);
  }

  test('what is typed while it is written does not count as saved', async () => {
    const page = await savingSlowly();
    await field(page, 'name').fill('Chi bộ thôn Đông Bàn');
    await goOn(page);
    expect(await page.evaluate(isWarned)).toBe(true);
    expect(await page.locator('.kept').innerText()).not.toContain('Đã lưu');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => page.locator('.kept').innerText()).toBe(IN_FILE);
    expect(await onDisk(page)).toContain('Đông Bàn');
    expect(await page.evaluate(isWarned)).toBe(false);
    await page.close();
  });

  test('another draft begun while it is written does not count as saved, the one that was left does', async () => {
    const page = await savingSlowly();
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await newDraft(page);
    await field(page, 'name').fill('Chi bộ thôn Khác');
    await goOn(page);
    expect(await page.evaluate(isWarned)).toBe(true);
    expect(await page.locator('.kept').innerText()).not.toContain('Đã lưu');
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await page
      .getByRole('button', { name: /^Chi bộ thôn Xuân Đài/u })
      .first()
      .click();
    expect(await page.evaluate(isWarned)).toBe(false);
    expect(await page.locator('.kept').innerText()).toBe(IN_FILE);
    await page.close();
  });

  test('is left alone when it was changed outside; a second file keeps both', async () => {
    const page = await opened();
    await page.evaluate(`window.disk['chi-bo.yaml'] += '# sửa ở nơi khác\\n'`);
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: 'Lưu vào tệp “chi-bo.yaml” (Ctrl+S)' }).click();
    await page.getByRole('heading', { name: 'Tệp “chi-bo.yaml” đã bị sửa ở nơi khác' }).waitFor();
    await page.getByRole('button', { name: 'Lưu thành tệp khác …' }).last().click();
    await expect.poll(() => onDisk(page, 'khac.yaml')).toBe(SAVED);
    expect(await onDisk(page)).toBe(`${HAND_MADE}# sửa ở nơi khác\n`);
    expect(await page.evaluate('window.suggested')).toBe('chi-bo-thon-xuan-dai.yaml');
    // From now on the second file is this draft's.
    await field(page, 'name').fill('Chi bộ thôn Đông Bàn');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => onDisk(page, 'khac.yaml')).toContain('Đông Bàn');
    await page.close();
  });

  test('is written over when that is wanted, and not when the question is closed', async () => {
    const page = await opened();
    await page.evaluate(`window.disk['chi-bo.yaml'] = 'khác'`);
    await page.keyboard.press('ControlOrMeta+s');
    await page.getByRole('heading', { name: /đã bị sửa ở nơi khác/u }).waitFor();
    await page.keyboard.press('Escape');
    expect(await onDisk(page)).toBe('khác');
    await page.keyboard.press('ControlOrMeta+s');
    await page.getByRole('button', { name: 'Ghi đè lên tệp' }).click();
    await expect.poll(() => onDisk(page)).toBe(SAVED);
    await page.close();
  });

  test.each([
    ['that is gone', `delete window.disk['chi-bo.yaml']`, /Không còn thấy tệp “chi-bo.yaml”/u],
    ['that may not be written', 'window.refuses = true', /Không ghi được vào tệp “chi-bo.yaml”/u],
  ])('one %s is told', async (_, change, title) => {
    const page = await opened();
    await page.evaluate(change);
    await page.keyboard.press('ControlOrMeta+s');
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.evaluate(isWarned)).toBe(true);
    await page.close();
  });

  test('closing the browser’s window opens nothing', async () => {
    const page = await start(`${DISK}window.cancels = true;`);
    await page.getByRole('button', { name: 'Chọn tệp …' }).click();
    await page.waitForTimeout(100);
    expect(await page.locator('.types').count()).toBe(1);
    await page.close();
  });

  test('where the browser cannot, Ctrl+S downloads', async () => {
    const page = await start('delete window.showOpenFilePicker; delete window.showSaveFilePicker;');
    await newDraft(page);
    await field(page, 'name').fill('Chi bộ thôn Bảo An');
    const file = await downloaded(page, () => page.keyboard.press('ControlOrMeta+s'));
    expect(readFileSync(await file.path(), 'utf8')).toContain('name: Chi bộ thôn Bảo An');
    await page.locator('.menu summary').click();
    expect(await page.getByRole('button', { name: /Lưu thành tệp/u }).count()).toBe(0);
    await page.close();
  });

  test('as the browser itself writes and reads files', async () => {
    // The browser's private files are of the same kind as those that its windows give, but only a page with an address
    // has them.
    const page = await desk.context.newPage();
    await page.route(ADDRESS, async (route) => route.fulfill({ contentType: 'text/html', body: await builtPage() }));
    const onDisk = () => page.evaluate<string>(`window.handle.getFile().then((file) => file.text())`);
    const put = (text: string) =>
      page.evaluate(`window.handle.createWritable().then(async (stream) => {
        await stream.write(${JSON.stringify(text)});
        await stream.close();
      })`);
    await page.goto(ADDRESS);
    await page.evaluate(`(async () => {
      const folder = await navigator.storage.getDirectory();
      window.handle = await folder.getFileHandle('chi-bo.yaml', { create: true });
      window.showOpenFilePicker = async () => [window.handle];
    })()`);
    await put(HAND_MADE);
    await page.getByRole('button', { name: 'Chọn tệp …' }).click();
    await field(page, 'name').fill('Chi bộ thôn Xuân Đài');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(onDisk).toBe(SAVED);
    await put('khác');
    await field(page, 'name').fill('Chi bộ thôn Đông Bàn');
    await page.keyboard.press('ControlOrMeta+s');
    await page.getByRole('heading', { name: 'Tệp “chi-bo.yaml” đã bị sửa ở nơi khác' }).waitFor();
    expect(await onDisk()).toBe('khác');
    await page.close();
  });
});

/** A whole commune in the offline page: from the list in Excel to one ZIP, in a worker, without a network. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/excel/read.ts';
import { requireTool, runAnyway } from '../real/tools.ts';
import { cleanSheets } from '../roster/commune.ts';
import { ROOT } from '../support/library.ts';
import { hasChromium } from '../support/chromium.ts';
import { downloaded, openDesk, tabTo, type Desk } from './browser.ts';
import {
  asCommune,
  cell,
  choose,
  commandLine,
  freshTab,
  larger,
  openedList,
  partOf,
  roster,
  totals,
  withCells,
} from './commune.ts';

const CLEAN = '60 chi bộ: 60 soạn được';

describe.skipIf(!hasChromium())('a commune', () => {
  let desk: Desk;
  let clean: string;
  beforeAll(async () => {
    desk = await openDesk();
    clean = await roster(desk.folder, 'danh-sach.xlsx', cleanSheets());
  });
  afterAll(async () => {
    await desk.close();
  });

  const fresh = (): Promise<Page> => freshTab(desk);
  const opened = (path: string): Promise<Page> => openedList(desk, path);

  const bytesOf = async (page: Page, act: () => Promise<void>): Promise<[string, Uint8Array]> => {
    const file = await downloaded(page, act);
    return [file.suggestedFilename(), new Uint8Array(readFileSync(await file.path()))];
  };

  const zipOf = (page: Page) =>
    bytesOf(page, () => page.getByRole('button', { name: 'Soạn và tải mọi quy chế (ZIP)' }).click());

  const dataOf = async (page: Page): Promise<[string, Uint8Array]> => {
    await page.locator('.menu summary').click();
    return bytesOf(page, () => page.getByRole('button', { name: /^Tải tệp dữ liệu/u }).click());
  };

  test('by keyboard alone: sixty branches to a ZIP that equals the command line’s, part by part', async () => {
    const page = await desk.open();
    await page.getByLabel('Một chi bộ').waitFor();
    // The browser must know beforehand that its window is not to be shown.
    const asked = page.waitForEvent('filechooser');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Chọn danh sách …');
    await page.keyboard.press('Enter');
    await (await asked).setFiles(clean);
    await expect.poll(() => totals(page)).toBe(CLEAN);
    await tabTo(page, 'Soạn và tải mọi quy chế (ZIP)', 'Shift+Tab');
    const [name, bytes] = await bytesOf(page, () => page.keyboard.press('Enter'));
    expect(name).toBe('quy-che-xa-go-noi.zip');
    await expect.poll(() => page.locator('.result').innerText()).toContain('60 quy chế và danh mục');
    const files = unzipSync(bytes);
    const out = commandLine(desk.folder, 'mot', clean);
    expect(Object.keys(files).sort()).toEqual(Object.keys(out).sort());
    for (const [path, file] of Object.entries(files).filter(([one]) => one.endsWith('.docx')))
      expect(partOf(file, 'word/document.xml'), path).toBe(partOf(out[path]!, 'word/document.xml'));
    const index = new TextDecoder().decode(files['danh-muc.html']);
    expect(index).toContain('60 chi bộ: 60 đã soạn');
    // The first branch of the list is the first of the index, linked to its file; nobody has seen the files of data.
    expect(index).toMatch(
      /<td class="number">1<\/td><td class="name"><a href="quy-che-chi-bo-thon-bao-an-dong.docx">/u,
    );
    expect(index).not.toContain('.yaml');
    await page.close();
  });

  test('what is in the ZIP passes the Open XML SDK', async () => {
    if (!requireTool('ooxml-validator')) return;
    const page = await opened(clean);
    const [, bytes] = await zipOf(page);
    const files = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.docx'));
    expect(files).toHaveLength(60);
    // The validator takes one file a run, for a second; of documents that differ in words alone it is given one.
    const structures = new Map(files.map(([path, file]) => [structureOf(file), [path, file] as const]));
    expect(structures.size).toBeGreaterThan(5);
    for (const [path, file] of structures.values()) {
      writeFileSync(join(desk.folder, path), file);
      const verdict = runAnyway('ooxml-validator', join(desk.folder, path), 'Microsoft365');
      expect((JSON.parse(verdict) as { errors: unknown[] }).errors, path).toEqual([]);
    }
    await page.close();
  });

  test('the data as files: the command line makes the same of them, and the page when they are opened again', async () => {
    const page = await opened(clean);
    const [name, bytes] = await dataOf(page);
    expect(name).toBe('xa-go-noi.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toHaveLength(61);
    const branch = new TextDecoder().decode(files['xa-go-noi/branches/thon-bao-an-dong.yaml']);
    expect(branch).toContain('name: Chi bộ thôn Bảo An Đông');
    expect(branch).not.toContain('$schema');
    const [, regulations] = await zipOf(page);
    const made = Object.entries(unzipSync(regulations)).filter(([one]) => one.endsWith('.docx'));
    const out = commandLine(desk.folder, 'hai', files);
    for (const [path, file] of made) expect(unzipSync(file), path).toEqual(unzipSync(out[path]!));

    const path = join(desk.folder, name);
    writeFileSync(path, bytes);
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await choose(page, 'Chọn các tệp …', path);
    await expect.poll(() => totals(page)).toBe(CLEAN);
    const [, again] = await zipOf(page);
    // The index has the branches as they are shown, so in another order.
    for (const [path, file] of made) expect(unzipSync(unzipSync(again)[path]!), path).toEqual(unzipSync(file));
    await page.close();
  });

  test('mistakes stand in the table by sheet, cell and heading, and are put right there', async () => {
    const path = await roster(
      desk.folder,
      'co-loi.xlsx',
      withCells(
        ['Chi bộ', 4, 'Ngày sinh hoạt hằng tháng', 'ngày cuối'],
        ['Chi bộ', 6, 'Đảng viên chính thức', 'nhiều'],
        ['Chi bộ', 6, 'Ngày ký', '31/02/2026'],
      ),
    );
    const page = await opened(path);
    expect(await totals(page)).toBe('60 chi bộ: 58 soạn được, 2 có chỗ phải sửa');
    const told = page.locator('.told:not([hidden])').first();
    expect(await told.innerText()).toMatch(
      /Trang tính “Chi bộ”, ô V4, “Ngày sinh hoạt hằng tháng”.*“ngày cuối”.*Gợi ý:/su,
    );

    // The good ones are made, the others named with the first mistake of each.
    const [, bytes] = await zipOf(page);
    expect(Object.keys(unzipSync(bytes))).toHaveLength(60);
    expect(await page.locator('.left-out tbody').innerText()).toMatch(
      /Bảo An Nam.*“ngày cuối”.*Bảo An Trung.*“nhiều”/su,
    );

    // A form over the branch's file would lose what stands in the wrong cell, so it opens when the cell is right.
    const form = page.getByRole('button', { name: /^Chi bộ thôn Bảo An Nam\s*, mở biểu mẫu/u });
    expect(await form.count()).toBe(0);
    await cell(page, 'V4').fill('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => totals(page)).toBe('60 chi bộ: 59 soạn được, 1 có chỗ phải sửa');
    expect(await page.locator('.result').count()).toBe(0);
    expect(await form.count()).toBe(1);
    // The next one has the focus.
    await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('nhiều');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('24');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('31/02/2026');
    // Still wrong, it stays with what it holds now.
    await cell(page, 'AE6').fill('32/10/2026');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.told:not([hidden])').innerText()).toContain('“32/10/2026”');
    await cell(page, 'AE6').fill('05/10/2026');
    await page.keyboard.press('Enter');
    await expect.poll(() => totals(page)).toBe(CLEAN);
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('tong-ket');
    await page.close();
  });

  test('put right in Excel and read again, nothing old is left', async () => {
    const sheets = withCells(['Chi bộ', 4, 'Ngày sinh hoạt hằng tháng', 'ngày cuối']);
    const page = await opened(await roster(desk.folder, 'doc-lai.xlsx', sheets));
    await zipOf(page);
    await choose(page, 'Đọc lại danh sách …', clean);
    await expect.poll(() => totals(page)).toBe(CLEAN);
    expect(await page.locator('.result, .told:not([hidden])').count()).toBe(0);
    await page.close();
  });

  test('a line of no branch of the list is told once and stops nobody', async () => {
    const sheets = withCells();
    sheets['Chi ủy']!.push(['Chi bộ thôn Không Có', 'Lê Văn Tám', 'công tác dân vận', null]);
    const page = await opened(await roster(desk.folder, 'la.xlsx', sheets));
    expect(await totals(page)).toBe('60 chi bộ: 60 soạn được, 1 dòng chưa rõ của chi bộ nào');
    expect(await page.locator('[aria-labelledby="khong-ro"]').innerText()).toContain(
      'Không có chi bộ “Chi bộ thôn Không Có”',
    );
    const row = sheets['Chi ủy']!.length;
    await cell(page, `A${row}`).fill('Chi bộ thôn Bảo An Tây');
    await page.keyboard.press('Enter');
    await expect.poll(() => totals(page)).toContain('1 có chỗ phải sửa');
    await page.close();
  });

  test('a branch filled in in the form comes back to the commune', async () => {
    const page = await opened(clean);
    await page.getByRole('button', { name: /^Chi bộ thôn Bảo An Đông/u }).click();
    await page.waitForSelector('#buoc');
    // What all branches share is in the paper, and said beside the field.
    await expect.poll(() => page.locator('.paper .desk').innerText()).toContain('ĐẢNG BỘ XÃ GÒ NỔI');
    await page.getByRole('button', { name: /^Sinh hoạt/u }).click();
    expect(await page.locator('[id="muc-meeting.minMinutes-giup"]').innerText()).toContain(
      'mục chung của xã, phường: “90”',
    );
    await page.locator('[id="muc-meeting.place"]').fill('nhà sinh hoạt cộng đồng');
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    // Gone back to before all has been checked again, the form holds what was filled in.
    await page.getByRole('button', { name: /^Chi bộ thôn Bảo An Đông/u }).click();
    await page.getByRole('button', { name: /^Sinh hoạt/u }).click();
    expect(await page.locator('[id="muc-meeting.place"]').inputValue()).toBe('nhà sinh hoạt cộng đồng');
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await expect.poll(() => totals(page)).toBe(CLEAN);
    const [, bytes] = await zipOf(page);
    const docx = unzipSync(bytes)['quy-che-chi-bo-thon-bao-an-dong.docx']!;
    expect(partOf(docx, 'word/document.xml')).toContain('nhà sinh hoạt cộng đồng');
    // The Word files hold none of the data: to read the list again is still asked about.
    await choose(page, 'Đọc lại danh sách …', clean);
    await page.getByRole('dialog', { name: 'Lấy theo tệp vừa chọn?' }).waitFor();
    await page.close();
  });

  test('the file of data names the branches that are not in it, and is no saving then', async () => {
    const sheets = withCells(['Chi bộ', 4, 'Ngày sinh hoạt hằng tháng', 'ngày cuối']);
    const page = await opened(await roster(desk.folder, 'thieu.xlsx', sheets));
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: /^Tải tệp dữ liệu/u }).click();
    await expect
      .poll(() => page.locator('.notes').innerText())
      .toBe('Lưu ý: Trong xa-go-noi.zip chưa có Chi bộ thôn Bảo An Nam: còn ô phải sửa.');
    await page.close();
  });

  test('kept through a reload with what was put right, and gone when everything is forgotten', async () => {
    const sheets = withCells(
      ['Chi bộ', 4, 'Ngày sinh hoạt hằng tháng', 'ngày cuối'],
      ['Chi bộ', 6, 'Đảng viên chính thức', 'nhiều'],
    );
    const page = await opened(await roster(desk.folder, 'giu.xlsx', sheets));
    await cell(page, 'V4').fill('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => totals(page)).toContain('1 có chỗ phải sửa');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: /^giu\.xlsx/u }).click();
    await expect.poll(() => totals(page)).toBe('60 chi bộ: 59 soạn được, 1 có chỗ phải sửa');
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: 'Xóa mọi thứ khỏi máy này' }).click();
    await page.getByRole('button', { name: 'Xóa tất cả' }).click();
    await page.getByText('Một chi bộ', { exact: true }).waitFor();
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
    await page.close();
  });

  test('a folder of files: what is wrong with two of them is told with them and stops no other', async () => {
    const folder = join(desk.folder, 'dien-ban');
    cpSync(join(ROOT, 'examples/commune'), folder, { recursive: true });
    const police = join(folder, 'branches/cong-an.yaml');
    writeFileSync(police, readFileSync(police, 'utf8').replace('type: police', 'type: polise'));
    writeFileSync(join(folder, 'branches/hong.yaml'), 'name: "Chi bộ\ntype: [\n');
    const page = await fresh();
    await choose(page, 'Chọn thư mục …', folder);
    await expect.poll(() => totals(page)).toBe('9 chi bộ: 7 soạn được, 2 có chỗ phải sửa');
    expect(await page.locator('h1').innerText()).toBe('phường Điện Bàn');
    expect(await page.locator('#chung').count()).toBe(0);
    const told = (await page.locator('.told:not([hidden])').allInnerTexts()).join('\n');
    expect(told).toMatch(/“polise”.*Tệp hong\.yaml, dòng 1\s+Phải sửa: Dấu ngoặc kép mở ra mà không đóng lại/su);
    await page.getByRole('button', { name: /^Sửa trong biểu mẫu.*Loại chi bộ/u }).click();
    // The form has no field for the type: its line of the file is shown.
    await expect.poll(() => page.locator('.cm-activeLine').innerText()).toBe('type: polise');
    await page.close();
  });

  /** Presses “Dừng” as soon as some branches are done, from within the page: on the way from here all may be done. */
  const stopHalfWay = (page: Page): Promise<unknown> =>
    page.evaluate(`new Promise((pressed) => {
      const look = () => {
        const progress = document.querySelector('.progress');
        if (!/chi bộ\\/giây/u.test(progress?.textContent ?? '')) return requestAnimationFrame(look);
        const button = [...progress.querySelectorAll('button')].find((one) => one.textContent === 'Dừng');
        button.focus();
        button.click();
        pressed();
      };
      look();
    })`);

  test('cancelled at once, and done again', async () => {
    const path = await roster(desk.folder, 'lon.xlsx', larger(6));
    const page = await fresh();
    await choose(page, 'Chọn danh sách …', path);
    await stopHalfWay(page);
    await expect.poll(() => page.locator('.progress').count()).toBe(0);
    expect(await page.locator('#tong-ket').count()).toBe(0);
    await choose(page, 'Chọn danh sách …', path);
    await expect.poll(() => totals(page)).toMatch(/^360 chi bộ/u);

    // Nothing is handed out when making is stopped half-way, and what was open stays.
    const downloads: unknown[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: 'Soạn và tải mọi quy chế (ZIP)' }).click();
    await stopHalfWay(page);
    await expect.poll(() => page.locator('.progress').count()).toBe(0);
    expect(await page.locator('.result').count()).toBe(0);
    await choose(page, 'Đọc lại danh sách …', clean);
    await expect.poll(() => totals(page)).toBe(CLEAN);
    expect(downloads).toEqual([]);
    await page.close();
  });

  test('a list to fill in has every heading', async () => {
    const page = await fresh();
    const [name, bytes] = await bytesOf(page, () => page.getByRole('button', { name: 'Tải danh sách trống' }).click());
    expect(name).toBe('danh-sach.xlsx');
    const { value } = await readWorkbook(bytes, name);
    expect(value!.sheets.map((sheet) => sheet.name)).toContain('Chi bộ');
    const words = JSON.stringify(value!.sheets);
    expect(words).toContain('Chọn danh sách …');
    expect(words).not.toContain('quyche ');
    writeFileSync(join(desk.folder, 'trong.xlsx'), bytes);
    await choose(page, 'Chọn danh sách …', join(desk.folder, 'trong.xlsx'));
    await expect.poll(() => page.locator('main').innerText()).toContain('anh sách chưa có chi bộ nào');
    await page.close();
  });

  const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

  test.each<[string, string, string, string | Uint8Array, RegExp]>([
    ['an old Excel file', 'Chọn danh sách …', 'cu.xls', OLE, /kiểu cũ \(\.xls\)/u],
    ['a PDF', 'Chọn danh sách …', 'a.xlsx', '%PDF-1.7', /không phải bảng tính Excel/u],
    ['half a file', 'Chọn danh sách …', 'b.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /bị hỏng/u],
    ['a huge file', 'Chọn danh sách …', 'c.xlsx', new Uint8Array(11_000_000), /lớn hơn mức 10 MB/u],
    ['an empty file', 'Chọn danh sách …', 'd.csv', '', /Tệp rỗng, không có nội dung nào/u],
    ['text of another code page', 'Chọn danh sách …', 'e.csv', Uint8Array.of(0x43, 0xe9, 0x3b, 0x20), /UTF-8/u],
    [
      'text in TCVN3',
      'Chọn danh sách …',
      'f.csv',
      'Tªn chi bé;Lo¹i chi bé\nChi bé th«n §«ng;th«n\nChi bé th«n T©y;th«n\n',
      /TCVN3/u,
    ],
    ['the file of one branch', 'Chọn các tệp …', 'g.yaml', 'type: hamlet\n', /tệp của một chi bộ/u],
    ['a ZIP that is none', 'Chọn các tệp …', 'h.zip', 'PK', /bị hỏng/u],
  ])('%s is refused with a sentence, in place', async (_, button, name, content, expected) => {
    const page = await fresh();
    const path = join(desk.folder, name);
    writeFileSync(path, content);
    await choose(page, button, path);
    await expect.poll(() => page.locator('main').innerText()).toMatch(expected);
    await page.close();
  });

  test.each([
    ['Chọn danh sách …', 'bom.xlsx', 'xl/workbook.xml'],
    ['Chọn các tệp …', 'bom.zip', 'xa/commune.yaml'],
  ])('a ZIP bomb is refused before it is opened (%s)', async (button, name, part) => {
    const page = await fresh();
    const path = join(desk.folder, name);
    writeFileSync(path, zipSync({ [part]: new Uint8Array(101 * 1024 * 1024) }));
    await choose(page, button, path);
    await expect.poll(() => page.getByRole('alert').first().innerText()).toContain('khi mở ra lớn quá mức');
    await page.close();
  });

  test('a worker that breaks down is told, and nothing hangs', async () => {
    const page = await desk.context.newPage();
    await page.addInitScript(`{
      const Real = window.Worker;
      let isBroken = true;
      window.Worker = function () {
        const broken = URL.createObjectURL(new Blob(['throw new Error("broken")']));
        const worker = isBroken ? new Real(broken) : new Real(...arguments);
        isBroken = false;
        return worker;
      };
    }`);
    await page.goto(desk.address);
    await asCommune(page);
    await page.getByRole('button', { name: 'Xem ví dụ' }).click();
    await expect.poll(() => page.getByRole('alert').first().innerText()).toContain('bị dừng giữa chừng');
    await page.getByRole('button', { name: 'Xem ví dụ' }).click();
    await expect.poll(() => totals(page)).toBe('9 chi bộ: 9 soạn được');
    await page.close();
    expect(desk.wrong.splice(0).join('\n')).toContain('broken');
  });

  test('nothing was asked for and no error was met', () => {
    expect(desk.wrong).toEqual([]);
  });
});

/** A document without its words: its elements, attributes and the list of its parts. */
function structureOf(docx: Uint8Array): string {
  const parts = Object.keys(unzipSync(docx)).sort();
  return [...parts, partOf(docx, 'word/document.xml').replaceAll(/>[^<]+</gu, '><')].join('\n');
}

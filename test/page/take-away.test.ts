/** Everything that is kept, drafts and communes, carried away in one file and read again in an empty browser. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allKept } from '../../src/browser/export/all-kept.ts';
import { readKept } from '../../src/browser/export/read-kept.ts';
import type { Commune } from '../../src/browser/commune/commune.ts';
import { hasChromium } from '../support/chromium.ts';
import { afresh, field, newDraft } from './branch.ts';
import { deskHere, downloaded } from './browser.ts';
import { asCommune, cell, choose, openedList, roster, totals, withCells } from './commune.ts';

const SHARED = { path: 'xa-a/commune.yaml', text: 'branch:\n  superior: { unit: xã A }\n' };
const ofFiles: Commune = {
  id: '1',
  changed: '2026-11-26T01:00:00.000Z',
  source: 'xa-a',
  as: 'folder',
  list: null,
  shared: SHARED,
  branches: [
    { path: 'xa-a/branches/a.yaml', text: 'type: hamlet\nname: Chi bộ A\n', isAhead: false, of: null },
    { path: 'xa-a/branches/b.yaml', text: 'type: "hamlet\n', isAhead: false, of: null },
  ],
  isSaved: false,
};
const ofList: Commune = {
  id: '2',
  changed: '2026-11-25T01:00:00.000Z',
  source: 'danh-sach.xlsx',
  as: 'list',
  list: {
    file: 'danh-sach.xlsx',
    sheets: [{ name: 'Chi bộ', number: 1, rows: [['Tên', { date: '2026-10-05', minutes: 0 }]], merges: [] }],
  },
  shared: null,
  branches: [{ path: 'xa-phuong/branches/a.yaml', text: 'name: A\n', isAhead: true, of: 'A', keptName: 'A' }],
  isSaved: false,
};
const draft = { id: '3', text: 'type: hamlet\nname: xã A\n', changed: '2026-11-26T01:00:00.000Z', saved: null };

describe('the file', () => {
  const files = [SHARED, ...ofFiles.branches];
  const { content } = allKept(
    [draft],
    [
      { one: ofFiles, name: 'xã A', files },
      { one: ofList, name: 'xã A', files: [] },
    ],
  );
  const back = readKept(content as Uint8Array, 'nay');

  test('has a folder for each commune, beside the drafts', () => {
    expect(Object.keys(unzipSync(content as Uint8Array))).toEqual([
      'xa-a.yaml',
      'xa-a-2/commune.yaml',
      'xa-a-2/branches/a.yaml',
      'xa-a-2/branches/b.yaml',
      'danh-sach.json',
    ]);
  });

  test('gives back a commune of files as its files are, also a broken one, and none of them as a draft', () => {
    expect(back.drafts.map(({ text }) => text)).toEqual([draft.text]);
    const { branches, shared, ...rest } = back.communes[0]!;
    expect(rest).toMatchObject({ source: 'xa-a', as: 'folder', list: null, changed: ofFiles.changed });
    expect(shared).toEqual({ ...SHARED, path: 'xa-a-2/commune.yaml' });
    expect(branches.map(({ path, text }) => [path, text])).toEqual(
      ofFiles.branches.map(({ path, text }) => [path.replace('xa-a', 'xa-a-2'), text]),
    );
  });

  test('gives back a list with every cell, and what was filled in beside it', () => {
    const { list, branches } = back.communes[1]!;
    expect({ list, branches }).toEqual({ list: ofList.list, branches: ofList.branches });
  });
});

describe.skipIf(!hasChromium())('on the first screen', () => {
  const desk = deskHere();
  const home = (page: Page) => page.getByRole('button', { name: 'Trang đầu' }).click();

  test('drafts and communes go into one file, and come back from it on either side', async () => {
    const list = await roster(
      desk.folder,
      'danh-sach.xlsx',
      withCells(
        ['Chi bộ', 4, 'Ngày sinh hoạt hằng tháng', 'ngày cuối'],
        ['Chi bộ', 6, 'Ngày sinh hoạt hằng tháng', 'x'],
      ),
    );
    const page = await openedList(desk, list);
    await cell(page, '[A-Z]+4').fill('5');
    await cell(page, '[A-Z]+4').press('Enter');
    await expect.poll(() => totals(page)).toBe('60 chi bộ: 59 soạn được, 1 có chỗ phải sửa');
    await home(page);
    await page.getByLabel('Một chi bộ').check();
    await newDraft(page);
    await field(page, 'name').fill('Chi bộ thôn Bảo An');
    await home(page);
    const file = await downloaded(page, () =>
      page.getByRole('button', { name: /^Tải tất cả, cả chi bộ và xã, phường, về/u }).click(),
    );
    const path = join(desk.folder, 'tat-ca.zip');
    writeFileSync(path, readFileSync(await file.path()));
    const inside = Object.keys(unzipSync(new Uint8Array(readFileSync(path))));
    expect(inside).toContain('chi-bo-thon-bao-an.yaml');
    expect(inside).toContain('xa-go-noi/commune.yaml');
    // The branch whose cell cannot be read has no file; its row is in the list.
    expect(inside.filter((one) => one.startsWith('xa-go-noi/branches/'))).toHaveLength(59);

    await afresh(page);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('Đã thêm 2 bản (1 của xã, phường) vào danh sách các bản đang làm.').waitFor();
    await asCommune(page);
    await choose(page, 'Chọn các tệp …', path);
    await page.getByText('Các bản trong tệp này đã có sẵn ở đây.').waitFor();
    await page.getByRole('button', { name: /^danh-sach\.xlsx/u }).click();
    await expect.poll(() => totals(page)).toBe('60 chi bộ: 59 soạn được, 1 có chỗ phải sửa');
    expect(await cell(page, '[A-Z]+6').inputValue()).toBe('x');
    await page.close();
  });
});

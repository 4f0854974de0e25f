/** The offline page as its users meet it, in a real browser that has no network. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TARGET } from '../../scripts/app/build.ts';
import { afresh, example, field, newDraft, openFile, paper, step } from './branch.ts';
import { builtPage, builtProgram, downloaded, deskHere } from './browser.ts';
import { hasChromium } from '../support/chromium.ts';

describe('the file', () => {
  test('is under 1.2 MB', async () => {
    expect(Buffer.byteLength(await builtPage())).toBeLessThan(1_200_000);
  });

  test('forbids requests and code made from strings', async () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(await builtPage()) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+';/u);
    expect(policy).not.toContain('eval');
  });

  test('has no syntax that is younger than its target: there is nothing to translate', async () => {
    const script = await builtProgram();
    expect(script.length).toBeGreaterThan(500_000);
    const [old, young] = await Promise.all(
      [TARGET, 'esnext'].map(async (target) => (await transform(script, { target, minifySyntax: true })).code),
    );
    expect(old).toBe(young);
  });

  test('carries examples that point to no file beside them', async () => {
    const comments = (await builtProgram()).match(/# (?:Ví dụ đầy đủ|yaml-language-server: \$schema=\.\.)/gu) ?? [];
    expect([...new Set(comments)]).toEqual(['# Ví dụ đầy đủ']);
  });

  test('calls nothing that Chrome 109 does not have', async () => {
    expect(await builtProgram()).not.toMatch(
      /\.(?:toSorted|toReversed|toSpliced)\(|Object\.groupBy|Promise\.withResolvers/u,
    );
  });
});

/** The sheets of the preview; the browser lays out only those in view, so their words are asked for as text content. */
const SHEETS = `[...document.querySelector('.paper').shadowRoot.querySelectorAll('.desk .sheet')]`;

const HAND_MADE = `# Tệp của văn phòng, không sửa thứ tự
name: Chi bộ thôn Bảo An   # theo quyết định 12
type: hamlet
superior: { unit: xã Gò Nổi }
members:
  # đếm ngày 01/10
  official: 14
`;

describe.skipIf(!hasChromium())('in the browser', () => {
  const desk = deskHere();

  test('a paper that cannot be handed out says why, and where, until nothing stands against it', async () => {
    const page = await desk.open();
    await newDraft(page);
    await page.locator('#tom-tat summary').click();
    await page.getByRole('button', { name: 'Tải tệp Word' }).click();
    const told = page.getByText('Chưa tải hoặc in được: còn 1 chỗ phải sửa dưới đây.');
    await told.waitFor();
    await field(page, 'name').fill('Chi bộ thôn Bảo An');
    await told.waitFor({ state: 'detached' });
    await field(page, 'name').fill('');
    await page.locator('#tom-tat', { hasText: '1 chỗ phải sửa' }).waitFor();
    expect(await told.count()).toBe(0);
    await page.close();
  });

  test('the paper follows each letter, marks what changed and leads back to the field', async () => {
    const page = await desk.open();
    await example(page);
    await step(page, 'Sinh hoạt');
    await field(page, 'meeting.place').fill('hội trường Ủy ban');
    await expect.poll(() => paper(page).textContent()).toContain('hội trường Ủy ban');
    expect(await page.locator('.changed').textContent()).toContain('hội trường Ủy ban');
    await expect.poll(() => page.locator('.changed').isVisible()).toBe(true);

    await step(page, 'Chi bộ');
    await page.locator('[data-path="meeting.place"]').first().click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('muc-meeting.place');
    await page.close();
  });

  test('a blank of a draft is dotted and leads to its field', async () => {
    const page = await desk.open();
    await newDraft(page);
    await field(page, 'name').fill('Chi bộ thôn Bảo An');
    const blank = page.locator('.blank[data-path="meeting.time"]').first();
    expect(await blank.textContent()).toMatch(/^…+$/u);
    await blank.click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('muc-meeting.time');
    await page.close();
  });

  test('a problem stands beside its field with the clause, and in a list that leads there', async () => {
    const page = await desk.open();
    await example(page);
    await step(page, 'Sinh hoạt');
    await field(page, 'meeting.minMinutes').fill('30');
    const told = page.locator('[id="muc-meeting.minMinutes-loi"]');
    await expect.poll(() => told.innerText()).toMatch(/30 phút.*42-HD\/BTCTW/su);
    expect(await field(page, 'meeting.minMinutes').getAttribute('aria-invalid')).toBe('true');
    await step(page, 'Chi bộ');
    await page.locator('#tom-tat summary').click();
    await page
      .locator('#tom-tat')
      .getByRole('button', { name: /30 phút/u })
      .click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('muc-meeting.minMinutes');
    await page.close();
  });

  test('an article to adapt is chosen by its title', async () => {
    const page = await desk.open();
    await newDraft(page);
    await step(page, 'Sửa khác mẫu');
    await page.getByRole('button', { name: 'Thêm chỗ sửa' }).click();
    const offers = (action: string): Promise<string[]> =>
      page.evaluate(
        `Array.from(document.getElementById('muc-adaptations.0.${action}').list.options, (one) => one.value + ': ' + one.label)`,
      );
    expect(await offers('replace')).toContain('study: Học tập nghị quyết và nêu gương');
    expect((await offers('omit')).filter((one) => one.startsWith('dues:'))).toEqual([]);
    await field(page, 'adaptations.0.omit').fill('study');
    await expect.poll(() => paper(page).textContent()).not.toContain('Học tập nghị quyết và nêu gương');
    await page.close();
  });

  test('what no field holds is told in the list, too, and leads to its line', async () => {
    const page = await desk.open();
    await openFile(page, desk, 'type: hamlet\nname: Chi bộ A\nmeeting:\n  minute: 90\n');
    await page.locator('#tom-tat summary').click();
    await page
      .locator('#tom-tat')
      .getByRole('button', { name: /^Tệp YAML, dòng 4: Không có mục “minute”/u })
      .click();
    await expect.poll(() => page.locator('.cm-activeLine').innerText()).toBe('  minute: 90');
    await page.close();
  });

  test('what to do after printing, and the law as of the day of signing', async () => {
    const page = await desk.open();
    await example(page);
    await step(page, 'Ban hành');
    await page.getByText('Sau khi in thì làm gì?').click();
    await page.getByText('tính đến ngày 05/10/2026').click();
    expect(await page.locator('.after').innerText()).toMatch(
      /ghi vào biên bản.*Điều lệ Đảng Cộng sản Việt Nam: còn hiệu lực/su,
    );
    await page.close();
  });

  test('what has errors is not handed out as Word; the list of what is wrong opens instead', async () => {
    const page = await desk.open();
    await newDraft(page);
    await page.getByRole('button', { name: 'Tải tệp Word' }).click();
    await expect.poll(() => page.locator('#tom-tat').getAttribute('open')).not.toBeNull();
    expect(await page.locator('#tom-tat').innerText()).toContain('Thiếu tên chi bộ');
    await page.close();
  });

  test('UniKey’s backspaces and letters are never disturbed; order is made when the field is left', async () => {
    const page = await desk.open();
    await newDraft(page);
    const name = field(page, 'name');
    await name.focus();
    // “Chi bộ  thôn” in Telex: the method takes letters back and types others.
    for (const key of [
      'C',
      'h',
      'i',
      'Space',
      'b',
      'o',
      'Backspace',
      'ô',
      'Backspace',
      'ộ',
      'Space',
      'Space',
      't',
      'h',
      'o',
      'Backspace',
      'ô',
      'n',
    ]) {
      if (key.length === 1 && key > '~') await page.keyboard.insertText(key);
      else await page.keyboard.press(key);
    }
    // The last letter decomposed, as some methods give it.
    await page.keyboard.insertText('e\u0302\u0301');
    expect(await name.inputValue()).toBe('Chi bộ  thône\u0302\u0301');
    await expect.poll(() => paper(page).textContent()).toContain('Chi bộ thônế');
    expect(await name.inputValue()).toBe('Chi bộ  thône\u0302\u0301');
    await page.keyboard.press('Tab');
    expect(await name.inputValue()).toBe('Chi bộ thônế');
    await page.close();
  });

  test('methods that compose are not disturbed either', async () => {
    const page = await desk.open();
    await newDraft(page);
    await field(page, 'name').focus();
    const session = await desk.context.newCDPSession(page);
    await page.keyboard.type('Chi b');
    for (const text of ['o', 'ô', 'ộ']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
      expect(await field(page, 'name').inputValue()).toBe(`Chi b${text}`);
    }
    await session.send('Input.insertText', { text: 'ộ' });
    await page.keyboard.type(' A');
    expect(await field(page, 'name').inputValue()).toBe('Chi bộ A');
    await expect.poll(() => paper(page).textContent()).toContain('Chi bộ A');
    await page.close();
  });

  test('a YAML made by hand keeps comments and order', async () => {
    const page = await desk.open();
    await openFile(page, desk, HAND_MADE);
    await step(page, 'Nhiệm kỳ, đảng viên');
    await field(page, 'members.official').fill('15');
    await page.locator('.menu summary').click();
    const file = await downloaded(page, () => page.getByRole('button', { name: /Tải tệp dữ liệu/u }).click());
    expect(file.suggestedFilename()).toBe('chi-bo-thon-bao-an.yaml');
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved).toBe(HAND_MADE.replace('14', '15'));
    await page.close();
  });

  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['a Word file', 'a.yaml', Uint8Array.of(0x50, 0x4b, 3, 4), /tệp Word, Excel/u],
    ['a PDF', 'b.yaml', '%PDF-1.7', /tệp PDF/u],
    ['an empty file', 'c.yaml', '', /tệp trống/u],
    [
      'a picture',
      'anh.yaml',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
      /không phải tệp chữ/u,
    ],
    ['text in UTF-16', 'u.yaml', Uint8Array.of(0xff, 0xfe, 0x74, 0, 0xea, 0), /mã UTF-8/u],
    ['a huge file', 'd.yaml', 'a'.repeat(1_000_001), /lớn hơn 1 MB/u],
    [
      'another code page',
      'e.yaml',
      Uint8Array.of(0x43, 0xe9, 0x20),
      /UTF-8; .*Notepad.*“Lưu dưới dạng …”, mã hóa UTF-8/u,
    ],
    ['a commune’s file', 'f.yaml', 'name: xã A\nbranch:\n  status: final\n', /tệp chung của xã, phường/u],
  ])('%s is refused with a sentence', async (_, name, content, expected) => {
    const page = await desk.open();
    await openFile(page, desk, content, name);
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(expected);
    await page.close();
  });

  test('a broken YAML is told at its line and the form does not write into it', async () => {
    const page = await desk.open();
    await openFile(page, desk, 'type: hamlet\nname: "Chi bộ\nmembers: [\n');
    await page.waitForSelector('#buoc');
    expect(await page.locator('.form').innerText()).toContain('chưa điền tiếp vào biểu mẫu được');
    await page.close();
  });

  test('a table copied from Excel becomes rows', async () => {
    const page = await desk.open();
    await newDraft(page);
    await step(page, 'Tổ đảng, phân công');
    await page.getByRole('button', { name: 'Thêm đảng viên' }).click();
    await field(page, 'assignments.0.name').focus();
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Lê A\\tphụ trách tổ 1\\nTrần B\\tphụ trách tổ 2\\n');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }`);
    await page.waitForSelector('[id="muc-assignments.1.name"]');
    // Also the field that it was pasted into shows what it holds, and keeps the focus.
    await expect.poll(() => field(page, 'assignments.0.name').inputValue()).toBe('Lê A');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('muc-assignments.0.name');
    await page.getByRole('button', { name: 'Chuyển đảng viên 2 lên' }).click();
    expect(await field(page, 'assignments.0.task').inputValue()).toBe('phụ trách tổ 2');
    await page.getByRole('button', { name: 'Xóa đảng viên 1' }).click();
    expect(await field(page, 'assignments.0.task').inputValue()).toBe('phụ trách tổ 1');
    expect(await field(page, 'assignments.1.name').count()).toBe(0);
    await page.close();
  });

  test('what “Không” puts aside comes back with “Có”, but never in another draft', async () => {
    const page = await desk.open();
    const answer = async (words: string): Promise<void> => {
      await step(page, 'Bí thư, chi ủy');
      await page
        .getByRole('group', { name: /có phó bí thư không/u })
        .getByLabel(words, { exact: true })
        .first()
        .check();
    };
    await newDraft(page);
    await answer('Có');
    await field(page, 'deputy.name').fill('Trần Thị Lan');
    await answer('Không');
    await answer('Có');
    expect(await field(page, 'deputy.name').inputValue()).toBe('Trần Thị Lan');
    await answer('Không');
    await page.getByRole('button', { name: 'Trang đầu' }).click();
    await newDraft(page);
    await answer('Có');
    expect(await field(page, 'deputy.name').inputValue()).toBe('');
    await page.close();
  });

  test('undo and redo', async () => {
    const page = await desk.open();
    await newDraft(page);
    await field(page, 'name').fill('Chi bộ A');
    await field(page, 'superior.unit').fill('xã B');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await field(page, 'superior.unit').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await field(page, 'name').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Làm lại' }).click();
    expect(await field(page, 'name').inputValue()).toBe('Chi bộ A');
    await page.close();
  });

  describe('keeping', () => {
    const KEPT = 'Chi bộ giữ lại';

    async function draftAgain(page: Page): Promise<void> {
      await page.getByRole('button', { name: new RegExp(`^${KEPT}`, 'u') }).click();
      expect(await field(page, 'name').inputValue()).toBe(KEPT);
    }

    async function keptDraft(): Promise<Page> {
      const page = await desk.open();
      await afresh(page);
      await newDraft(page);
      await field(page, 'name').fill(KEPT);
      await page.getByText('Đã giữ trong máy này').waitFor();
      return page;
    }

    test('a reload loses nothing', async () => {
      const page = await keptDraft();
      await page.reload();
      await draftAgain(page);
      await page.close();
    });

    test('a tab that crashes loses nothing that is a second old', async () => {
      const page = await keptDraft();
      await page.waitForTimeout(1000);
      const session = await desk.context.newCDPSession(page);
      await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
      const next = await desk.open();
      await draftAgain(next);
      await next.close();
      await page.close();
    });

    test('a full storage is said', async () => {
      const page = await keptDraft();
      await page.evaluate(`{
        let size = 1 << 20;
        for (let index = 0; size > 0; index += 1) {
          try { localStorage.setItem('other/' + index, 'x'.repeat(size)); } catch { size >>= 1; }
        }
      }`);
      await field(page, 'name').fill(`${KEPT} ${'rất dài '.repeat(20)}`);
      await page.getByText('Bộ nhớ trình duyệt đã đầy').waitFor();
      await page.evaluate('localStorage.clear()');
      await page.close();
    });

    test('a storage that is switched off is said, and the page works', async () => {
      const page = await desk.context.newPage();
      await page.addInitScript(
        `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('off', 'SecurityError'); } })`,
      );
      await page.goto(desk.address);
      await newDraft(page);
      await page.getByText('Trình duyệt không cho giữ').waitFor();
      await field(page, 'name').fill('Chi bộ A');
      await expect.poll(() => paper(page).textContent()).toContain('Chi bộ A');
      await page.close();
    });

    test('all drafts go out as one ZIP; “Xóa mọi thứ” leaves nothing of ours and all of others', async () => {
      const page = await keptDraft();
      await page.evaluate(`localStorage.setItem('trang-khac', '1')`);
      await page.getByRole('button', { name: 'Trang đầu' }).click();
      await newDraft(page);
      await page.getByRole('button', { name: 'Trang đầu' }).click();
      const file = await downloaded(page, () => page.getByRole('button', { name: /Tải tất cả về/u }).click());
      const names = Object.keys(unzipSync(readFileSync(await file.path())));
      expect(names.sort()).toEqual(['chi-bo-chua-ghi-ten.yaml', 'chi-bo-giu-lai.yaml', 'danh-sach.json']);

      await page.getByRole('button', { name: 'Xóa mọi thứ khỏi máy này' }).click();
      await page.getByRole('button', { name: 'Để nguyên' }).click();
      expect(await page.evaluate('localStorage.length')).toBe(3);
      await page.getByRole('button', { name: 'Xóa mọi thứ khỏi máy này' }).click();
      await page.getByRole('button', { name: 'Xóa tất cả' }).click();
      expect(await page.evaluate('Object.keys(localStorage)')).toEqual(['trang-khac']);
      expect(await page.getByText('Bản đang làm trong máy này').count()).toBe(0);
      await page.evaluate('localStorage.clear()');
      await page.close();
    });

    test('the browser is asked to warn before a draft that stands in no file is closed', async () => {
      const page = await keptDraft();
      const isWarned = `!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))`;
      expect(await page.evaluate(isWarned)).toBe(true);
      await page.locator('.menu summary').click();
      await downloaded(page, () => page.getByRole('button', { name: /Tải tệp dữ liệu/u }).click());
      expect(await page.evaluate(isWarned)).toBe(false);
      await page.close();
    });
  });

  test('printing gives the sheets of the preview, numbered from the second page of each part', async () => {
    const page = await desk.open();
    await example(page);
    const sheets = await page.locator('.desk .sheet').count();
    const shown = await page.evaluate<string[]>(
      `${SHEETS}.map((sheet) => [...sheet.children].map((child) => child.textContent).join('\\n'))`,
    );
    const file = join(desk.folder, 'in.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    expect(pages).toHaveLength(sheets);
    const firstWord = (text: string): string => text.trim().split(/\s+/u, 1)[0] ?? '';
    expect(pages.map(firstWord)).toEqual(shown.map(firstWord));
    expect(pages.map(firstWord).slice(1, 5)).toEqual(['2', '3', '4', '5']);
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(
      /Page size:\s+59[45](?:\.\d+)? x 84[12](?:\.\d+)? pts/u,
    );
    await page.close();
  });

  test.each([/khối phố/u, /Quân sự/u, /Công an/u, /Trạm y tế/u, /Trường học/u])(
    'no sheet of the example of %s is fuller than a page, and none begins lower',
    async (label) => {
      const page = await desk.open();
      await example(page, label);
      const margins = await page.evaluate<[top: number, bottom: number][]>(
        `${SHEETS}.map((sheet) => {
          const around = sheet.getBoundingClientRect();
          const text = sheet.querySelector('.page-body').getBoundingClientRect();
          return [text.top - around.top, around.bottom - text.bottom].map((pixels) => (pixels / around.width) * 210);
        })`,
      );
      for (const [top, bottom] of margins) {
        expect(top).toBeCloseTo(20, 1);
        expect(bottom).toBeGreaterThan(19.9);
      }
      await page.close();
    },
  );

  test('no word is lost between two sheets', async () => {
    const page = await desk.open();
    await example(page);
    const words = (await paper(page).textContent()) ?? '';
    expect(words).toContain('khối phố Phong Nhị');
    const ids = await page.evaluate<string[]>(
      `${SHEETS}.flatMap((sheet) => [...sheet.querySelectorAll('[id]')].map(({ id }) => id))`,
    );
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
    for (let article = 1; article <= 20; article += 1) expect(words).toContain(`Điều ${article}.`);
    await page.close();
  });
});

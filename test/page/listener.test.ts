/** The page for whoever listens to it: every field with its name, help and states, and no word while somebody types. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/browser/form/sections.ts';
import { hasChromium } from '../support/chromium.ts';
import { afresh, example, field, newDraft, openFile, step } from './branch.ts';
import { deskHere } from './browser.ts';
import { stopClock, typeEvery } from './clock.ts';
import { heard, spoken, startListening, whatWasSaid, type Heard } from './listener.ts';

describe.skipIf(!hasChromium())('for a listener', () => {
  const desk = deskHere();

  async function start(): Promise<Page> {
    const page = await desk.open();
    await afresh(page);
    return page;
  }

  test('the step on the term, with a wrong day and a field left empty', async () => {
    const page = await start();
    await openFile(
      page,
      desk,
      'type: hamlet\nname: Chi bộ thôn A\nstatus: final\nterm: { start: 2025-02-31 }\nmembers: { official: 22 }\n',
    );
    await step(page, 'Nhiệm kỳ, đảng viên');
    const LEFT_EMPTY =
      'Phải sửa: Bản chính thức chưa điền mục này. Gợi ý: điền mục này, hoặc chọn lại tình trạng “dự thảo” ở bước “Ban hành”.';
    expect(spoken(await heard(page, '.form section'))).toBe(
      `đề mục “Nhiệm kỳ, đảng viên”
nhóm “Nhiệm kỳ (bắt buộc)”: Nhiệm kỳ của chi bộ theo quyết định chuẩn y.
  ô nhập “Tên nhiệm kỳ”, bắt buộc, có lỗi: Năm đầu và năm cuối nhiệm kỳ, như in trong văn bản. Ví dụ: 2025 - 2030. ${LEFT_EMPTY}
  ô nhập “Ngày bắt đầu nhiệm kỳ”, bắt buộc, có lỗi: Ngày đại hội chi bộ hoặc ngày ghi trong quyết định chuẩn y. Ví dụ: 15/07/2025. Phải sửa: Ngày bắt đầu nhiệm kỳ là “31/02/2025”, không phải một ngày. Gợi ý: tháng 2 năm 2025 có ngày 01 đến ngày 28.
  ô nhập “Ngày kết thúc nhiệm kỳ”, bắt buộc, có lỗi: Ngày dự kiến hết nhiệm kỳ. Ví dụ: 15/07/2030. ${LEFT_EMPTY}
  nhóm nút chọn “Chế độ đại hội”, bắt buộc, có lỗi: Chi bộ đại hội năm năm hai lần, hay thí điểm năm năm một lần. ${LEFT_EMPTY}
    nút chọn “Đại hội năm năm hai lần”
    nút chọn “Thí điểm đại hội năm năm một lần”
nhóm “Số đảng viên (bắt buộc)”: Số đảng viên của chi bộ khi soạn quy chế.
  ô nhập “Đảng viên chính thức”, bắt buộc: Số đảng viên chính thức, kể cả người được miễn công tác và sinh hoạt. Ví dụ: 22.
  ô nhập “Đảng viên dự bị”, bắt buộc, có lỗi: Số đảng viên dự bị, không có thì ghi 0. Ví dụ: 1. ${LEFT_EMPTY}
  ô nhập “Đảng viên được miễn”: Số đảng viên được miễn công tác và sinh hoạt, nằm trong số đảng viên ở trên. Ví dụ: 2.
nút “Quay lại: Chi bộ”
nút “Tiếp tục: Bí thư, chi ủy”`,
    );
    await page.close();
  });

  /** What is to be filled in, with the names of what it stands in. */
  const controls = (all: readonly Heard[]): { one: Heard; around: string }[] =>
    all.flatMap((one, index) => {
      if (!['textbox', 'combobox', 'radio', 'checkbox'].includes(one.role)) return [];
      let { depth } = one;
      const around = all.slice(0, index).reduceRight<Heard[]>((found, outer) => {
        if (outer.depth >= depth) return found;
        ({ depth } = outer);
        return [outer, ...found];
      }, []);
      return [{ one, around: around.map(({ name }) => name).join(' › ') }];
    });

  /** Some of a branch’s fields share a title: then what they stand in must tell them apart. */
  async function everyControl(page: Page): Promise<string[]> {
    const faults: string[] = [];
    for (const { title } of SECTIONS) {
      await step(page, title);
      const all = await heard(page, '.form section');
      const seen = new Set<string>();
      for (const { one, around } of controls(all)) {
        const where = `${title} › ${around} › ${one.name}`;
        if (one.name === '') faults.push(`${where}: no name`);
        if (one.role !== 'radio' && one.role !== 'checkbox' && one.description === '') faults.push(`${where}: no help`);
        if (seen.has(where)) faults.push(`${where}: twice`);
        seen.add(where);
      }
      for (const { role, name, description } of all)
        if (role === 'radiogroup' && (name === '' || description === ''))
          faults.push(`${title} › ${name}: no name or help`);
    }
    return faults;
  }

  test.each([/khối phố/u, /Trường học/u])(
    'every field of the example of %s has a name of its own and help',
    async (label) => {
      const page = await start();
      await example(page, label);
      expect(await everyControl(page)).toEqual([]);
      await page.close();
    },
  );

  test('what is needed and what is wrong are states, not only colours', async () => {
    const page = await start();
    await newDraft(page);
    const stateOf = async (name: string): Promise<string[] | undefined> =>
      (await heard(page, '.form section')).find((one) => one.name === name)?.states;
    // That it is empty is no mistake before it has been left so.
    expect(await stateOf('Tên chi bộ')).toEqual(['bắt buộc']);
    await field(page, 'name').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => stateOf('Tên chi bộ')).toEqual(['bắt buộc', 'có lỗi']);
    expect(await stateOf('Đơn vị cấp trên của đảng ủy')).toEqual([]);
    await field(page, 'name').fill('Chi bộ A');
    await expect.poll(() => stateOf('Tên chi bộ')).toEqual(['bắt buộc']);
    await field(page, 'superior.unit').fill('thành phố Đà Nẵng');
    await expect.poll(() => stateOf('Đơn vị cấp trên trực tiếp')).toEqual(['bắt buộc', 'có lỗi']);
    await page.close();
  });

  describe('while sixty letters are typed', () => {
    const WORDS = 'khối phố Phong Nhị, phường An Thắng, thành phố Đà Nẵng nay là';

    test.each<[string, string, (page: Page) => Promise<void>, RegExp]>([
      [
        'into a field that is empty until then',
        '',
        (page) => field(page, 'name').focus(),
        /^Còn 1 chỗ phải sửa, 3 chỗ nên xem$/u,
      ],
      [
        'into a field that becomes wrong',
        'name: Chi bộ A\n',
        (page) => field(page, 'superior.unit').focus(),
        /^Còn 1 chỗ phải sửa/u,
      ],
      [
        'into the text, which is broken all the while',
        'name: Chi bộ A\n',
        async (page) => {
          await page.getByRole('button', { name: 'Xem tệp YAML' }).click();
          await page.locator('.cm-content').focus();
          await page.keyboard.press('Control+End');
        },
        /^Còn 1 chỗ phải sửa/u,
      ],
    ])('%s, nothing is said; at rest, one sentence', async (_, text, go, sentence) => {
      const page = await desk.open();
      await stopClock(page);
      await afresh(page);
      await openFile(page, desk, `type: hamlet\n${text}`);
      await go(page);
      // What was said of the open draft is over.
      await page.clock.runFor(5000);
      await startListening(page);
      await typeEvery(page, 40, WORDS.slice(0, 60));
      expect(await whatWasSaid(page)).toEqual([]);
      await page.clock.runFor(5000);
      expect(await whatWasSaid(page)).toEqual([expect.stringMatching(sentence)]);
      await page.close();
    });
  });
});

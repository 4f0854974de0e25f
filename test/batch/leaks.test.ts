/** What slipped into a branch's regulation from another branch, from our examples, or was never filled in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeholderIn } from '../../src/core/leaks/placeholders.ts';
import { newWords } from '../../src/core/leaks/words.ts';
import { dropFolder, newFolder, runStep } from '../cli/transcript.ts';

const CODES = /^(?:other-branch|example-text|placeholder)/;
let folder: string;
beforeEach(async () => {
  folder = newFolder();
  await runStep('example commune', folder);
});
afterEach(() => {
  dropFolder(folder);
});

/** The leaks that validate tells, each as severity, code, file and message. */
async function leaks(path = 'commune'): Promise<string[]> {
  const printed = await runStep(`quyche validate ${path} --reporter json`, folder);
  type Told = { code: string; severity: string; message: string; place: { file: string; line: number } };
  const told = JSON.parse(
    printed.filter((line) => !line.startsWith('!') && !/^\[\d\]$/.test(line)).join('\n'),
  ) as Told[];
  return told
    .filter(({ code }) => CODES.test(code))
    .map(({ severity, code, place, message }) => `${severity} ${code} ${place.file}:${place.line} ${message}`);
}
const lineOf = (file: string, words: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;
const bongLai = 'commune/branches/bong-lai.yaml';
const thanhChiem = 'commune/branches/thanh-chiem.yaml';

it.each(['commune', ...['hamlet', 'military', 'police', 'health-station', 'school', 'merged', 'minimal']])(
  'the example %s is clean',
  async (example) => {
    await runStep(`example ${example}`, folder);
    expect(await leaks(example)).toEqual([]);
  },
);

it('takes for words what all languages take for letters, marks and numbers', () => {
  const isWord = (character: string) => newWords().entry(`a${character}a`, () => 1) === null;
  const differing = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => isWord(character) !== /[\p{L}\p{M}\p{N}]/u.test(character),
  );
  expect(differing).toEqual([]);
});

describe('copied from a neighbour', () => {
  it('a meeting place: a warning with both places', async () => {
    const own = /place: (Nhà văn hóa[^,}]*?) ?[,}]/.exec(readFileSync(join(folder, bongLai), 'utf8'))![1]!;
    await runStep(`replace ${bongLai} "${own}" "Nhà văn hóa khối phố Thanh Chiêm"`, folder);
    expect(await leaks()).toEqual([
      `warning other-branch-same ${thanhChiem}:${lineOf(thanhChiem, 'Nhà văn hóa')} “Nhà văn hóa khối phố Thanh Chiêm” cũng là nơi sinh hoạt của “Chi bộ khối phố Bồng Lai” (${bongLai}:${lineOf(bongLai, 'Nhà văn hóa')})`,
    ]);
  });

  it('words of an adaptation in its own file: a warning where they stand', async () => {
    await runStep(
      `edit ${bongLai} "adaptations: [{ addAfter: reports/sudden, text: 'Báo cáo gửi đồng chí Đinh Công Tráng.', by: Chi bộ }]"`,
      folder,
    );
    const [leak, ...others] = await leaks();
    expect(others).toEqual([]);
    expect(leak).toBe(
      `warning other-branch-named ${bongLai}:${lineOf(bongLai, 'adaptations:')} “Đinh Công Tráng” là bí thư của “Chi bộ khối phố Thanh Chiêm” (${thanhChiem}:${lineOf(thanhChiem, 'Đinh Công Tráng, origin')})`,
    );
  });

  it('words of an adaptation of the commune: an error, told once, and no regulation is written with them', async () => {
    await runStep(
      'replace commune/commune.yaml "bí thư trả lời trong ngày" "đồng chí Đinh Công Tráng trả lời trong ngày"',
      folder,
    );
    const found = await leaks();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error other-branch-named commune\/commune\.yaml:\d+ “Đinh Công Tráng” là bí thư của/);
    const printed = await runStep('quyche generate commune -f md', folder);
    expect(printed.join('\n')).toContain('không ghi tệp nào');
  });

  it('a recipient: its own data says so, a warning', async () => {
    await runStep(
      `edit ${bongLai} "recipients: [Đảng ủy phường Điện Bàn (để báo cáo), Chi bộ khối phố Thanh Chiêm]"`,
      folder,
    );
    expect((await leaks()).map((leak) => leak.split(' “')[0])).toEqual([
      `warning other-branch-named ${bongLai}:${lineOf(bongLai, 'recipients:')}`,
    ]);
  });

  it('generate tells the same as validate', async () => {
    await runStep(
      `edit ${bongLai} "recipients: [Đảng ủy phường Điện Bàn (để báo cáo), Chi bộ khối phố Thanh Chiêm]"`,
      folder,
    );
    expect((await runStep('quyche generate commune -f md', folder)).join('\n')).toContain('other-branch-named');
  });
});

describe('left over', () => {
  it('the name of the place in our examples', async () => {
    await runStep(
      'replace commune/commune.yaml "Các đồng chí đảng viên trong chi bộ" "Ban Công tác Mặt trận khối phố Phong Nhị"',
      folder,
    );
    const found = await leaks(bongLai);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning example-text-left commune\/commune\.yaml:\d+ “khối phố Phong Nhị”/);
  });

  it.each(['Nguyễn Văn A', '…………'])('“%s” in a final document, not in a draft', async (words) => {
    await runStep(`replace ${bongLai} "name: Phan Thanh Tịnh" "name: '${words}'"`, folder);
    expect((await leaks(bongLai)).some((leak) => leak.startsWith(`error placeholder-left ${bongLai}:`))).toBe(true);
    await runStep('replace commune/commune.yaml "status: final" "status: draft"', folder);
    expect(await leaks(bongLai)).toEqual([]);
  });

  it.each([
    ['Nguyễn Văn A', 'Nguyễn Văn A'],
    ['đồng chí Trần Thị B phụ trách', 'Trần Thị B'],
    ['ngày … tháng ……', '……'],
    ['số ....', '....'],
    ['tổ XX', 'XX'],
    ['Nguyễn Văn An', null],
    ['hội, đoàn thể…', null],
    ['nhiệm kỳ XX - XXI'.replace('XX -', 'XIX -'), null],
  ])('%s', (text, found) => {
    expect(placeholderIn(text)).toBe(found);
  });
});

describe('word sequences', () => {
  const words = newWords<string>();
  for (const text of ['khối phố 1', 'khối phố Tân An', 'Nhà văn hóa khối phố 1', 'Lê Văn Tám'])
    words.entry(text, () => text);

  it.each([
    ['họp ở khối phố 10', []],
    ['KHỐI PHỐ 1 và khối  phố 1.', ['khối phố 1', 'khối phố 1']],
    ['tại Nhà văn hóa khối phố 1', ['Nhà văn hóa khối phố 1']],
    ['Nhà văn hóa khối phố Tân An', ['khối phố Tân An']],
    ['Lê Văn Tám, Lê Văn', ['Lê Văn Tám']],
  ])('in “%s”', (text, found) => {
    expect(words.find(text).map(({ value }) => value)).toEqual(found);
  });

  it('a single word is not looked for', () => {
    expect(newWords<string>().entry('Tám', () => 'Tám')).toBeNull();
  });
});

/** The index that stands beside the regulations of a folder: what it says, run after run. */
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOf } from '../../src/core/batch/list.ts';
import { listPage } from '../../src/core/batch/page.ts';
import { unknownRow, type BranchRow } from '../../src/core/batch/row.ts';
import { listWorkbook } from '../../src/excel/index-sheet.ts';
import { readWorkbook } from '../../src/excel/read.ts';
import { workbook } from '../../src/excel/write.ts';
import { deflater } from '../../src/node/output/deflate.ts';
import { dropFolder, newFolder, runStep } from '../cli/transcript.ts';
import { requireTool, run } from '../real/tools.ts';

let folder: string;
beforeEach(async () => {
  folder = newFolder();
  await runStep('example commune', folder);
});
afterEach(() => {
  dropFolder(folder);
});

/** The column “So với lần trước” of the page, by the name of the branch. */
function changes(): Record<string, string> {
  const page = readFileSync(join(folder, 'out/danh-muc.html'), 'utf8');
  const rows = [
    ...page.matchAll(/<tr class="\w+">.*?<td class="name">(?:<a [^>]*>)?(.*?)<.*?<td class="change">(.*?)<\/td>/gu),
  ];
  return Object.fromEntries(rows.map(([, name = '', change = '']) => [name, change]));
}

describe('generate on a folder', () => {
  it('says of each branch how it stands to the last run', async () => {
    await runStep('quyche generate commune', folder);
    expect(new Set(Object.values(changes()))).toEqual(new Set(['mới']));
    await runStep('replace commune/branches/thanh-chiem.yaml "19 giờ 30 phút" "20 giờ"', folder);
    await runStep('replace commune/branches/cong-an.yaml "type: police" "type: polise"', folder);
    await runStep('quyche generate commune', folder);
    expect(changes()).toMatchObject({
      'Chi bộ khối phố Thanh Chiêm': expect.stringMatching(/^thay đổi: Điều \d+$/) as string,
      'Chi bộ khối phố Bồng Lai': 'không đổi',
      'Chi bộ Công an phường Điện Bàn': expect.stringMatching(/^không ghi được: .*polise/) as string,
    });
    // Put right, it is held against the regulation that still stands there.
    await runStep('replace commune/branches/cong-an.yaml "type: polise" "type: police"', folder);
    await runStep('quyche generate commune', folder);
    expect(new Set(Object.values(changes()))).toEqual(new Set(['không đổi']));
  });

  it('has no column of law warnings where no branch has one of its own', () => {
    const row: BranchRow = { ...unknownRow('a.yaml', 'Chi bộ thôn Bảo An'), change: 'new' };
    const heads = (...warnings: string[][]): string[] => {
      const lines = warnings.map((own) => ({ row: { ...row, warnings: own }, file: null }));
      return [...listPage(listOf(lines)).matchAll(/<th scope="col">(.*?)<\/th>/gu)].map(([, head = '']) => head);
    };
    expect(heads(['luật cũ'], ['luật cũ'])).not.toContain('Cảnh báo về luật');
    expect(heads(['luật cũ'], ['luật cũ', 'luật khác'])).toContain('Cảnh báo về luật');
  });

  it('shows the days in a warning as it does those of the branch', async () => {
    await runStep('replace commune/commune.yaml "pilot-5-years" "twice-in-5-years"', folder);
    await runStep('quyche generate commune', folder);
    const page = readFileSync(join(folder, 'out/danh-muc.html'), 'utf8');
    expect(page).toMatch(/nhiệm kỳ từ “\d{1,2}\/\d{1,2}\/2025” đến “\d{1,2}\/\d{1,2}\/2030” không khớp/u);
    expect(page.replace(/<[^>]*>/gu, ' ')).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
  });

  it('lists each of two branches of one name with its file, and holds the one that stays against the last run', async () => {
    await runStep('quyche generate commune', folder);
    const [own, copy] = ['bong-lai', 'ban-sao'].map((name) => join(folder, `commune/branches/${name}.yaml`));
    copyFileSync(own!, copy!);
    await runStep('quyche generate commune', folder);
    const rows = readFileSync(join(folder, 'out/danh-muc.html'), 'utf8').split('<tr class=');
    const twins = rows.filter((row) => row.includes('Chi bộ khối phố Bồng Lai<'));
    expect(twins.map((row) => row.replace(/<[^>]*>/gu, ' '))).toEqual([
      expect.stringMatching(/ban-sao\.yaml.*trùng tên chi bộ với “commune\/branches\/bong-lai\.yaml”/su),
      expect.stringMatching(/bong-lai\.yaml.*trùng tên chi bộ với “commune\/branches\/ban-sao\.yaml”/su),
    ]);
    rmSync(copy!);
    await runStep('quyche generate commune', folder);
    expect(changes()).toMatchObject({ 'Chi bộ khối phố Bồng Lai': 'không đổi' });
  });

  it('gives the same bytes for the same branches', async () => {
    await runStep('quyche generate commune -o mot', folder);
    await runStep('quyche generate commune -o hai', folder);
    for (const name of ['danh-muc.xlsx', 'danh-muc.html', '.quyche.json']) {
      expect(readFileSync(join(folder, 'mot', name)).equals(readFileSync(join(folder, 'hai', name))), name).toBe(true);
    }
  });

  it('links each branch to the file that a person opens', async () => {
    await runStep('quyche generate commune -f md,html', folder);
    const page = readFileSync(join(folder, 'out/danh-muc.html'), 'utf8');
    const links = [...page.matchAll(/<a href="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links).toHaveLength(8);
    for (const link of links) expect(link.endsWith('.html') && existsSync(join(folder, 'out', link)), link).toBe(true);
  });

  it.each(['commune/branches/bong-lai.yaml', 'commune --only annex'])('makes none for %s', async (words) => {
    await runStep(`quyche generate ${words}`, folder);
    expect(existsSync(join(folder, 'out/danh-muc.xlsx'))).toBe(false);
  });

  it.skipIf(!requireTool('soffice'))('the workbook opens in LibreOffice with the same words', async () => {
    await runStep('quyche generate commune -f md', folder);
    const target = join(folder, 'csv');
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1',
      '--outdir',
      target,
      join(folder, 'out/danh-muc.xlsx'),
    );
    const [heads, first] = readFileSync(join(target, 'danh-muc.csv'), 'utf8').replaceAll('"', '').split('\n');
    expect(heads).toMatch(/^TT,Chi bộ,Loại,Số,Ngày ký,Bí thư,/);
    expect(first).toMatch(/^1,Chi bộ khối phố Bồng Lai,thôn, khối phố,01,05\/10\/2026,Phan Thanh Tịnh,/);
  });
});

/** The texts of a workbook, those of the heads first. */
async function textsOf(book: Promise<Uint8Array>): Promise<string> {
  const parts = unzipSync(await book);
  const decoder = new TextDecoder();
  return ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'].map((name) => decoder.decode(parts[name])).join('\n');
}

describe('the list', () => {
  const row = (name: string, more: Partial<BranchRow> = {}): { row: BranchRow; file: null } => ({
    row: { ...unknownRow(`${name}.yaml`, name), change: 'new', ...more },
    file: null,
  });

  it('says once what is the same for all', () => {
    const list = listOf([row('Một', { warnings: ['a', 'b'] }), row('Hai', { warnings: ['b'] })]);
    expect(list.shared).toEqual(['b']);
    expect(list.lines.map(({ warnings }) => warnings)).toEqual([['a'], []]);
    expect(list.summary).toBe('2 chi bộ: 2 mới');
  });

  it('names the superior only where there are several', () => {
    expect(listOf([row('Một', { superior: 'xã A' }), row('Hai', { superior: 'xã A' })]).hasSuperiors).toBe(false);
    expect(listOf([row('Một', { superior: 'xã A' }), row('Hai', { superior: 'xã B' })]).hasSuperiors).toBe(true);
  });

  it('alone, says which file is whose, and nothing of earlier runs and data files', async () => {
    const failed = row('Hai', { change: 'failed', failure: 'còn “…”' });
    const list = listOf([{ ...row('Một'), file: 'quy-che-mot.docx' }, failed], true);
    expect(list.summary).toBe('2 chi bộ: 1 đã soạn, 1 chưa soạn được');
    const page = listPage(list);
    expect(page).toMatch(/<a href="quy-che-mot.docx">Một<\/a><\/td>.*đã soạn.*chưa soạn được: còn “…”/su);
    const book = await textsOf(listWorkbook(list, deflater));
    expect(book).toMatch(/Tình trạng.*Tệp Word.*quy-che-mot\.docx/su);
    for (const words of [page, book]) expect(words).not.toMatch(/\.yaml|lần trước|>mới</u);
  });

  it('takes no name for markup', () => {
    expect(listPage(listOf([row('<script>&"')]))).toContain('&lt;script&gt;&amp;"');
  });

  it('keeps every letter in the workbook, its numbers and days as such, each row as high as its words', async () => {
    const cells = ['<&"\'> Đặng', ' ', '', 7, { date: '2026-10-05' }, { text: 'sai '.repeat(9), colour: '#b3261e' }];
    const sheet = {
      name: 'S',
      heads: ['a'],
      widths: [10, 10, 10, 10, 10, 10],
      rows: [cells, ['x'], ['x'.repeat(1000)]],
    };
    const bytes = await workbook([sheet], deflater);
    const { value } = await readWorkbook(bytes, 'S.xlsx');
    expect(value?.sheets[0]?.rows.slice(1)).toMatchObject([
      ['<&"\'> Đặng', ' ', null, 7, { date: '2026-10-05' }, 'sai '.repeat(9)],
      ['x', null, null, null, null, null],
      ['x'.repeat(1000), null, null, null, null, null],
    ]);
    const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(xml).toMatch(/<row r="2" ht="68" customHeight="1">.*<row r="3" ht="17" .*<row r="4" ht="409" /su);
    expect(xml.match(/ s="\d+"/gu)).toHaveLength(9);
  });
});

/** What a DOCX tells about itself when it is found again: untouched, saved again, edited and where. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { changedArticles, articleMarks } from '../../src/core/index.ts';
import { sinceStamped } from '../../src/core/stamp/read.ts';
import { clauseMarks, decodeMarks, readArticle } from '../../src/core/stamp/clauses.ts';
import { dropFolder, newFolder, runStep } from '../cli/transcript.ts';
import { allExamples } from '../docx/examples.ts';
import { exampleRegulations } from '../support/examples.ts';
import { written } from '../docx/written.ts';
import { requireTool, run } from '../real/tools.ts';

const since = (bytes: Uint8Array) => sinceStamped(bytes, (part) => crc32(part));

/** The file with its body changed, as another program would write it. */
function withBody(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  const changed = change(xml);
  if (changed === xml) throw new Error('nothing was changed');
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}

const example = exampleRegulations().find(({ name }) => name === 'commune/thanh-chiem')!;
const bytes = await written(example.regulation, example.profile);
const edit = (change: (xml: string) => string) => since(withBody(bytes, change));

describe('a file that is found again', () => {
  it('untouched', () => {
    expect(since(bytes)).toEqual({ kind: 'untouched' });
  });

  it('packed again by another program', () => {
    expect(since(zipSync(unzipSync(bytes)))).toEqual({ kind: 'untouched' });
  });

  it('with another look and the same words', () => {
    expect(edit((xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>'))).toEqual({ kind: 'saved-again' });
  });

  it('with a text cut into two runs', () => {
    const cut = (xml: string) =>
      xml.replace(
        /<w:r><w:t xml:space="preserve">([^<]{20})/u,
        '<w:r><w:t xml:space="preserve">$1</w:t></w:r>$&'.replace('$&', '<w:r><w:t xml:space="preserve">'),
      );
    expect(edit(cut)).toEqual({ kind: 'saved-again' });
  });

  it('with a word changed in a clause', () => {
    expect(edit((xml) => xml.replace('19 giờ 30 phút', '20 giờ'))).toEqual({
      kind: 'edited',
      places: [expect.stringMatching(/^khoản \d+ Điều 13$/) as string],
    });
  });

  it('with another name in its signature', () => {
    const places = ['phần ngoài các điều'];
    expect(edit((xml) => xml.replace(/Đinh Công Tráng(?!.*Đinh Công Tráng)/su, 'Lê Thị Mai'))).toEqual({
      kind: 'edited',
      places,
    });
  });

  it('with a clause taken out', () => {
    // The first clause 2 without points, whole.
    let count = 0;
    const out = (xml: string) =>
      xml.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu, (paragraph) =>
        />2\. [^<]*\.<\/w:t>/u.test(paragraph) && (count += 1) === 1 ? '' : paragraph,
      );
    expect(edit(out)).toEqual({ kind: 'edited', places: [expect.stringMatching(/^khoản 2 Điều \d+$/) as string] });
  });

  it.each([
    ['no zip', new Uint8Array([1, 2, 3])],
    ['no stamp', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    [
      'a broken stamp',
      zipSync({ 'word/document.xml': strToU8('<a/>'), 'docProps/custom.xml': strToU8('<Properties>') }),
    ],
    ['a broken body', withBody(bytes, () => '<w:document')],
  ])('%s', (_what, found) => {
    expect(since(found)).toEqual({ kind: 'unknown' });
  });
});

test.each(allExamples())(
  '$name: what is read from the file is what was written into it',
  async ({ regulation, profile }) => {
    // A blank that changes no word makes the reader look at every clause.
    const found = since(withBody(await written(regulation, profile), (xml) => xml.replace('</w:body>', ' </w:body>')));
    expect(found).toEqual({ kind: 'saved-again' });
  },
);

it('every property is short enough for Word to keep', () => {
  const properties = strFromU8(unzipSync(bytes)['docProps/custom.xml']!);
  const values = [...properties.matchAll(/<vt:lpwstr>([^<]*)</gu)].map(([, value = '']) => value);
  expect(values.length).toBeGreaterThan(8);
  for (const value of values) expect(value.length).toBeLessThanOrEqual(255);
});

describe('the marks of clauses', () => {
  const marks = (...lines: string[]) =>
    decodeMarks(clauseMarks(lines.map((text) => ({ pieces: [{ text }], inTable: false }))));

  it('name the article and the clause', () => {
    const places = marks(
      'QUY CHẾ',
      'Chương I',
      'CHUNG',
      'Điều 1. Tên',
      '1. một',
      'a) điểm',
      '2. hai',
      'Chương II',
      'KHÁC',
      'Điều 2. Tên',
    ).map(({ place }) => place);
    expect(places).toEqual(['', '1', '1.1', '1.2', '2']);
  });

  it('do not change with the number', () => {
    expect(marks('Điều 1. Tên', '1. một')[2]?.mark).toBe(marks('Điều 7. Khác', '4. một')[2]?.mark);
  });

  it.each([
    ['at a blank', 'Điều 1. Tên', ' dài'],
    ['inside the number', 'Đi', 'ều 1. Tên dài'],
    ['right after the number', 'Điều 1.', ' Tên dài'],
    ['inside a word', 'Điều 1. T', 'ên dài'],
  ])('do not change with how a line is cut: %s', (_where, ...texts) => {
    const whole = marks('Điều 1. Tên dài');
    const pieces = texts.map((text) => ({ text }));
    expect(decodeMarks(clauseMarks([{ pieces, inTable: false }]))).toEqual(whole);
  });

  it('are the same when an article is read beforehand, for many documents', () => {
    const line = (text: string, inTable = false) => ({ pieces: [{ text }], inTable });
    const article = [line('Điều 1. Tên'), line('1. một'), line('a) điểm'), line('Bảng', true), line('2. hai')];
    const after = [line('còn nữa'), line('Chương II'), line('KHÁC'), line('Điều 2. Tên')];
    const whole = clauseMarks([line('QUY CHẾ'), ...article, ...after]);
    const known = readArticle(article);
    // The line that goes on with the article belongs to one document alone.
    for (const _document of [1, 2]) expect(clauseMarks([line('QUY CHẾ'), known, ...after])).toBe(whole);
    expect(decodeMarks(whole).map(({ place }) => place)).toEqual(['', '1', '1.1', '1.2', '2']);
  });

  it('change with two letters that change places', () => {
    expect(marks('Điều 1. ab')).not.toEqual(marks('Điều 1. ba'));
  });
});

it('articles: what is new, changed or gone, by number; renumbering alone is no change', () => {
  const before = '::0 a:1:x b:2:y c:3:z';
  expect(changedArticles(before, '::0 a:1:x n:2:q b:3:y c:4:w')).toEqual(['Điều 2', 'Điều 4']);
  expect(changedArticles(before, '::0 a:1:x c:2:z')).toEqual(['Điều 2 cũ (bỏ)']);
  expect(changedArticles(before, '::9 a:1:x b:2:y c:3:z')).toEqual(['phần ngoài các điều']);
  expect(changedArticles(articleMarks(example.regulation), articleMarks(example.regulation))).toEqual([]);
});

describe('generate', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => {
    dropFolder(folder);
  });
  const path = () => join(folder, 'out/quy-che-chi-bo-khoi-pho-bich-bac.docx');
  const editDocx = (from: string, to: string) => {
    writeFileSync(
      path(),
      withBody(readFileSync(path()), (xml) => xml.replace(from, to)),
    );
  };

  it('names the clauses that somebody has edited', async () => {
    await runStep('quyche generate branch.yaml', folder);
    editDocx('hằng tháng', 'mỗi tháng');
    const printed = (await runStep('quyche generate branch.yaml', folder)).join('\n');
    expect(printed).toContain('output-edited');
    expect(printed).toMatch(/đã có người sửa \(khoản \d+ Điều \d+\) nên không bị ghi đè/);
  });

  it('goes on with untouched files when the manifest is lost', async () => {
    await runStep('quyche generate branch.yaml', folder);
    rmSync(join(folder, 'out/.quyche.json'));
    await runStep('replace branch.yaml "Bích Bắc" "Bích Bắc"', folder);
    await runStep('edit branch.yaml "# ghi chú"', folder);
    const printed = await runStep('quyche generate branch.yaml', folder);
    expect(printed.join('\n')).toContain('đã ghi out/quy-che-chi-bo-khoi-pho-bich-bac.docx');
  });
});

it.skipIf(!requireTool('soffice'))('LibreOffice keeps the stamp and the words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-'));
  try {
    writeFileSync(join(folder, 'a.docx'), bytes);
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      join(folder, 'out'),
      join(folder, 'a.docx'),
    );
    expect(since(readFileSync(join(folder, 'out/a.docx')))).toEqual({ kind: 'saved-again' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

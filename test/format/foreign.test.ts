/** Whatever file is handed in, the answer is a report or a problem in words; nothing is thrown. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../src/core/format/index.ts';
import { requireTool, run } from '../real/tools.ts';
import { replace, spoil, text } from './edits.ts';
import { document, p, pack, regulation, type Parts } from './paper.ts';
import { hd05, hd36, profiles } from './profiles.ts';

const check = (bytes: Uint8Array, on?: string) => checkDocx(bytes, 'la.docx', profiles, on);
const codesOf = (bytes: Uint8Array): string[] => check(bytes).problems.map((problem) => problem.code);

function without(...names: string[]): Parts {
  return Object.fromEntries(Object.entries(regulation).filter(([name]) => !names.includes(name)));
}

/** A ZIP whose one entry claims a size; `claimed` is written into both of its headers. */
function claiming(claimed: number, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, claimed, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, claimed, true);
  }
  return bytes;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedName = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
const bomb = (): Uint8Array => zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) }, { level: 9 });

describe('a file that cannot be read says why', () => {
  const cases: [what: string, bytes: Uint8Array, code: string][] = [
    ['an empty file', new Uint8Array(), 'docx-not-docx'],
    ['plain text', strToU8('Quy chế làm việc'), 'docx-not-docx'],
    ['a PDF', strToU8('%PDF-1.7'), 'docx-not-docx'],
    ['an old .doc', new Uint8Array([...OLE, ...new Array<number>(600).fill(0)]), 'docx-old-format'],
    [
      'a file with a password',
      new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...encryptedName, 0]),
      'docx-encrypted',
    ],
    ['a file over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'docx-too-large'],
    ['a ZIP bomb', bomb(), 'docx-unzipped-too-large'],
    ['half a ZIP', pack(regulation).slice(0, 2000), 'docx-damaged'],
    ['a ZIP without a document', zipSync({ 'a.txt': strToU8('a') }), 'docx-not-docx'],
    [
      'an OpenDocument text',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
      'docx-not-docx',
    ],
    ['broken XML', pack(spoil(regulation, [replace('word/document.xml', '</w:body>', '')])), 'docx-damaged'],
    ['broken styles', pack(spoil(regulation, [replace('word/styles.xml', '</w:styles>', '')])), 'docx-damaged'],
    [
      'a DOCTYPE',
      pack(
        spoil(regulation, [replace('word/document.xml', '<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document')]),
      ),
      'docx-doctype',
    ],
    [
      'XML a thousand levels deep',
      pack(document([`${'<w:sdt>'.repeat(1000)}${'</w:sdt>'.repeat(1000)}`])),
      'docx-too-deep',
    ],
    ['an empty body', pack(document([])), 'docx-empty'],
    ['blanks alone', pack(document([p('Body', '   ')])), 'docx-empty'],
  ];
  test.each(cases)('%s', (_what, bytes, code) => {
    const { value, problems } = check(bytes);
    expect(value).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.place).toEqual({ kind: 'file', file: 'la.docx' });
  });

  test('an entry that lies about its size is not unpacked beyond it', () => {
    const { value } = check(claiming(10, pack(regulation)));
    expect(value).toBeNull();
  });
});

describe('a file that says little is read as Word reads it', () => {
  test.each([
    ['no styles', without('word/styles.xml')],
    ['no settings', without('word/settings.xml')],
    ['no headers', without('word/header1.xml', 'word/header2.xml')],
    ['no relationships', without('word/_rels/document.xml.rels')],
    ['no properties', without('docProps/app.xml')],
    ['no package relationships', without('_rels/.rels')],
  ])('%s', (_what, parts) => {
    const { value } = check(pack(parts));
    expect(value?.found.map((piece) => piece.element)).toContain('signName');
  });

  test('without styles the text is what Word makes of it: 10 points, single lines', () => {
    const messages = check(pack(without('word/styles.xml'))).problems.map((problem) => problem.message);
    expect(messages.some((message) => message.startsWith('nội dung in cỡ 10, quy định cỡ 14 - 15'))).toBe(true);
    expect(messages.some((message) => message.startsWith('dãn dòng đơn (Single)'))).toBe(true);
  });

  test('another prefix for the namespace, UTF-16', () => {
    const prefixed = (regulation['word/document.xml'] ?? '')
      .replaceAll('<w:', '<x:')
      .replaceAll('</w:', '</x:')
      .replaceAll(' w:', ' x:')
      .replace('xmlns:w=', 'xmlns:x=');
    expect(codesOf(pack({ ...regulation, 'word/document.xml': prefixed }))).toEqual([]);
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(regulation['word/document.xml'] ?? '', (sign) => sign.charCodeAt(0))])
        .buffer,
    );
    const rest = Object.fromEntries(Object.entries(regulation).map(([name, xml]) => [name, strToU8(xml)]));
    expect(codesOf(zipSync({ ...rest, 'word/document.xml': wide }))).toEqual([]);
  });

  test('a circle of styles, a list that does not exist, a header that is missing', () => {
    const odd = spoil(regulation, [
      replace('word/styles.xml', '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Left"/>'),
      replace(
        'word/document.xml',
        '<w:pStyle w:val="Body"/>',
        '<w:pStyle w:val="Body"/><w:numPr><w:ilvl w:val="7"/><w:numId w:val="99"/></w:numPr>',
      ),
      replace('word/document.xml', 'r:id="rId4"', 'r:id="rId44"'),
    ]);
    expect(check(pack(odd)).value).not.toBeNull();
  });

  test('a thousand paragraphs with one fault make one problem', () => {
    const many = Array.from({ length: 1000 }, (_, index) => p('Body', `${String(index + 1)}. Nội dung.`, '13'));
    const { problems } = check(pack(document([p('Body', 'Điều 1. Tên', 'b'), ...many])), '2026-10-05');
    expect(problems.filter((problem) => problem.code === 'format-body-size').map((problem) => problem.message)).toEqual(
      ['nội dung in cỡ 13, quy định cỡ 14 - 15 (1000 đoạn: 2, 3, 4, 5, 6, …)'],
    );
  });
});

describe('which profile a paper is held against', () => {
  const dated = (date: string): Uint8Array =>
    pack(spoil(regulation, [text('An Thắng, ngày 05 tháng 10 năm 2026', `An Thắng, ${date}`)]));
  test.each([
    ['its own date, the last day of 2018’s rules', dated('ngày 26 tháng 5 năm 2026'), undefined, hd36.id, []],
    ['its own date, the first day of 2026’s rules', dated('ngày 27 tháng 5 năm 2026'), undefined, hd05.id, []],
    ['its own date, whatever the day given', dated('ngày 27 tháng 5 năm 2026'), '2020-01-01', hd05.id, []],
    ['the day given, when its own is still blank', dated('ngày    tháng    năm 2026'), '2020-01-01', hd36.id, []],
    [
      'the newest, with a warning, without any day',
      dated('ngày    tháng    năm 2026'),
      undefined,
      hd05.id,
      ['format-date-not-found'],
    ],
    [
      'the oldest, with a warning, before all of them',
      dated('ngày 05 tháng 10 năm 2010'),
      undefined,
      hd36.id,
      ['format-date-too-early'],
    ],
  ])('%s', (_what, bytes, on, id, codes) => {
    const { value, problems } = check(bytes, on);
    expect(value?.profile.id).toBe(id);
    expect(
      problems
        .map((problem) => problem.code)
        .filter((code) => code.startsWith('format-date-') && code !== 'format-date-zero-rule'),
    ).toEqual(codes);
  });

  test('the same paper, right in 2026, has the marks of another year in 2025', () => {
    const old = spoil(regulation, [text('An Thắng, ngày 05 tháng 10 năm 2026', 'An Thắng, ngày 05 tháng 10 năm 2025')]);
    expect(check(pack(old)).problems.map((problem) => [problem.severity, problem.message])).toEqual([
      ['warning', 'cuối căn cứ cuối cùng là “.”, quy định “,” theo Hướng dẫn 36-HD/VPTW'],
      ['error', 'cuối dòng nơi nhận là “;”, quy định “,” (2 đoạn: 31, 32)'],
    ]);
  });
});

describe('files of other makers', () => {
  test('the docx library with its defaults', async () => {
    const made = new Document({
      sections: [
        {
          children: [
            new Paragraph('QUY CHẾ'),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({
                      children: [
                        new Table({
                          rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('a')] })] })],
                        }),
                      ],
                    }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    });
    expect(check(new Uint8Array(await Packer.toBuffer(made))).value?.paragraphs).toBeGreaterThan(1);
  });

  const html = `<html><body><table><tr><td>ĐẢNG BỘ XÃ A BA</td><td>ĐẢNG CỘNG SẢN VIỆT NAM</td></tr></table>
    <h1 style="text-align:center">QUY CHẾ</h1><p>- Căn cứ Điều lệ Đảng;</p><h2>Điều 1. Tên</h2><ol><li>Một</li><li>Hai<ol type="a"><li>x</li></ol></li></ol></body></html>`;
  const rtf = '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0\\fs26 QUY CHE\\par \\b Dieu 1. Ten\\b0\\par}';
  test.skipIf(!requireTool('soffice')).each([
    ['html', html, 'MS Word 2007 XML'],
    ['rtf', rtf, 'MS Word 2007 XML'],
    ['html', html, 'Office Open XML Text'],
  ])('LibreOffice, from %s', (extension, source, filter) => {
    const folder = mkdtempSync(join(tmpdir(), 'quyche-check-'));
    const input = join(folder, `bai.${extension}`);
    writeFileSync(input, source);
    const infilter = extension === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...infilter,
      '--convert-to',
      `docx:${filter}`,
      '--outdir',
      folder,
      input,
    );
    const { value, problems } = check(new Uint8Array(readFileSync(join(folder, 'bai.docx'))));
    rmSync(folder, { recursive: true });
    expect(value?.found.some((piece) => piece.element === 'article')).toBe(extension === 'html');
    expect(problems.map((problem) => problem.code)).toContain('format-margins-fixed');
  });
});

describe('damage never throws', () => {
  const good = pack(regulation);
  const answered = (bytes: Uint8Array): boolean => {
    const { value, problems } = check(bytes);
    return value !== null || problems.length > 0;
  };

  test('bytes flipped in the file', () => {
    const flips = fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = good.slice();
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        return answered(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('a piece of a part cut out, or doubled', () => {
    const names = [
      'word/document.xml',
      'word/styles.xml',
      'word/header1.xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
    ];
    const cut = fc.tuple(
      fc.constantFrom(...names),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(400),
      fc.boolean(),
    );
    fc.assert(
      fc.property(cut, ([name, where, length, doubled]) => {
        const xml = regulation[name] ?? '';
        const at = Math.floor(where * xml.length);
        const spoilt =
          xml.slice(0, at) + (doubled ? xml.slice(at, at + length).repeat(2) : '') + xml.slice(at + length);
        return answered(pack({ ...regulation, [name]: spoilt }));
      }),
      { numRuns: 300 },
    );
  });

  test('whole elements taken out or swapped, so that the XML stays well-formed', () => {
    const elements = [
      ...(regulation['word/document.xml'] ?? '').matchAll(
        /<w:(p|r|tc|pPr|rPr)>(?:(?!<w:\1[ >]).)*?<\/w:\1>|<w:\w+[^>]*\/>/gsu,
      ),
    ].map(([xml]) => xml);
    const pick = fc.array(fc.tuple(fc.constantFrom(...elements), fc.constantFrom('', ...elements)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(pick, (swaps) => {
        const xml = swaps.reduce(
          (part, [from, to]) => part.replace(from, () => to),
          regulation['word/document.xml'] ?? '',
        );
        return answered(pack({ ...regulation, 'word/document.xml': xml }));
      }),
      { numRuns: 300 },
    );
  });
});

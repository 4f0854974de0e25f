/** A paper is what its reader sees, whichever program wrote it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import { checkDocx } from '../../src/core/format/index.ts';
import { describe, expect, test } from 'vitest';
import { requireTool, run } from '../real/tools.ts';
import { replace, spoil, text } from './edits.ts';
import { HABITS, themeFonts } from './makers.ts';
import { pack, regulation, type Parts } from './paper.ts';
import { profiles } from './profiles.ts';

const check = (parts: Parts) => checkDocx(pack(parts), 'la.docx', profiles);
const elements = (parts: Parts) => check(parts).value?.found.map(({ element }) => element);

describe('the good paper, written by another program', () => {
  test.each(HABITS)('%s: is the same paper, without a fault', (_maker, edits) => {
    const written = spoil(regulation, edits);
    expect(check(written).problems).toEqual([]);
    expect(elements(written)).toEqual(elements(regulation));
  });

  test.each(HABITS)('%s: its faults are found as before', (_maker, edits) => {
    const faults = [text('T/M CHI BỘ', 'TM. CHI BỘ'), text('Số 01-QC/CB', 'Số: 01-QC/CB')];
    const codes = check(spoil(regulation, [...faults, ...edits])).problems.map(({ code }) => code);
    expect(codes).toEqual(check(spoil(regulation, faults)).problems.map(({ code }) => code));
    expect(codes).toContain('format-sign-slash-form');
    expect(codes).toContain('format-number-no-colon');
  });
});

test('a theme that names another font is told', () => {
  const calibri = replace('word/theme/theme1.xml', 'Times New Roman', 'Calibri');
  const { problems } = check(spoil(regulation, [themeFonts, calibri]));
  expect(problems.map(({ code }) => code)).toContain('format-font-tnr');
  expect(problems.find(({ code }) => code === 'format-font-tnr')?.message).toContain('Calibri');
});

/** Through another format and back, in LibreOffice. */
function through(extension: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-makers-'));
  const convert = (file: string, to: string): void => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    run('soffice', profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, file));
  };
  writeFileSync(join(folder, 'bai.docx'), bytes);
  convert('bai.docx', extension);
  rmSync(join(folder, 'bai.docx'));
  convert(`bai.${extension}`, 'docx');
  const back = new Uint8Array(readFileSync(join(folder, 'bai.docx')));
  rmSync(folder, { recursive: true });
  return back;
}

describe.skipIf(!requireTool('soffice'))('through LibreOffice and back', () => {
  test.each(['odt', 'doc', 'rtf'])('%s: the good paper stays good, a fault is found', (extension) => {
    const good = checkDocx(through(extension, pack(regulation)), 'la.docx', profiles);
    expect(good.problems).toEqual([]);
    expect(good.value?.found.map(({ element }) => element)).toEqual(elements(regulation));
    const faulty = through(extension, pack(spoil(regulation, [text('T/M CHI BỘ', 'TM. CHI BỘ')])));
    expect(checkDocx(faulty, 'la.docx', profiles).problems.map(({ code }) => code)).toEqual(['format-sign-slash-form']);
  });
});

describe('what the docx library can write', () => {
  const list = { reference: 'khoan', level: 0 };
  const numbering = {
    config: [
      {
        reference: 'khoan',
        levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
      },
    ],
  };
  const page = (): Paragraph => new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const made = (): Document =>
    new Document({
      numbering,
      comments: { children: [{ id: 0, children: [new Paragraph('góp ý')] }] },
      footnotes: { 1: { children: [new Paragraph('chú thích')] } },
      features: { updateFields: true, trackRevisions: true },
      sections: [
        {
          headers: { default: new Header({ children: [page()] }), first: new Header({ children: [] }) },
          footers: { default: new Footer({ children: [page()] }) },
          properties: { titlePage: true },
          children: [
            new TableOfContents('Mục lục', { headingStyleRange: '1-3' }),
            new Paragraph({ text: 'QUY CHẾ', heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
            new Paragraph({ text: 'Điều 1. Phạm vi', heading: HeadingLevel.HEADING_3 }),
            new Paragraph({ text: 'Chi bộ họp hằng tháng.', numbering: list }),
            new Paragraph({
              numbering: list,
              children: [
                new CommentRangeStart(0),
                new TextRun({ children: ['Bí thư', new Tab(), 'chủ trì'] }),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new FootnoteReferenceRun(1),
                new InsertedTextRun({ text: ' cuộc họp.', id: 1, author: 'A', date: '2026-10-01T00:00:00Z' }),
                new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('xem thêm')] }),
              ],
            }),
          ],
        },
        { properties: { type: SectionType.CONTINUOUS }, children: [new Paragraph('Hết./.')] },
      ],
    });

  test('is read: headings, lists, comments, notes, revisions, links, sections', async () => {
    const { value, problems } = checkDocx(new Uint8Array(await Packer.toBuffer(made())), 'la.docx', profiles);
    const texts = value?.found.map(({ element }) => element);
    expect(texts).toEqual(expect.arrayContaining(['kind', 'article', 'clause']));
    const codes = problems.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['format-body-size', 'format-body-end-stop']));
    expect(codes.filter((code) => /clause-mark|article-sequence/u.test(code))).toEqual([]);
  });
});

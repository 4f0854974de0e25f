import { describe, expect, test } from 'vitest';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../src/core/write/docx/kinds.ts';
import { elementOf } from '../../src/word/layout.ts';
import { styleId } from '../../src/word/styles.ts';
import { profiles } from '../format/profiles.ts';
import { plain } from './fixture.ts';
import { partsOf, written } from './written.ts';

describe.each(profiles)('$id', async (profile) => {
  const parts = partsOf(await written({ ...plain, profile: profile.id }, profile));
  const styles = parts.get('word/styles.xml') ?? '';
  const document = parts.get('word/document.xml') ?? '';
  const style = (id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';

  test('the page is A4 with the margins of the clause, which add up', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(document).toContain(
      '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
    );
  });

  test('one font in every script, black, Vietnamese', () => {
    expect(styles).toContain(
      '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/><w:color w:val="000000"/>',
    );
    expect(styles).toContain('<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/>');
    expect(styles.match(/<w:rFonts/g), 'no style sets another font').toHaveLength(1);
    expect(styles).not.toMatch(/[Tt]heme/);
    expect(styles.match(/w:color w:val="(?!000000)/), 'no style sets another colour').toBeNull();
  });

  test('the text has exact lines, justified, indented, with room below', () => {
    for (const id of ['Clause', 'Point', 'TextParagraph', 'BasisItem', 'Heading2']) {
      expect(style(id), id).toContain('<w:spacing w:after="120" w:before="0" w:line="360" w:lineRule="exact"/>');
      expect(style(id), id).toContain('<w:ind w:firstLine="567"/><w:jc w:val="both"/>');
    }
  });

  test.each<ParagraphKind>([
    'partyTitle',
    'superiorBody',
    'issuingBody',
    'draftMark',
    'placeDate',
    'kind',
    'subject',
    'chapterName',
    'article',
    'clause',
    'point',
    'tableCell',
    'tableNumber',
    'signAuthority',
    'signPost',
    'signName',
    'recipientsHead',
    'recipientsItem',
  ])('%s has the size and face of its row', (kind) => {
    const row = elementOf(profile, kind);
    const xml = style(styleId(kind));
    expect(xml).toContain(`<w:sz w:val="${(row?.size ?? 0) * 2}"/>`);
    expect(xml.includes('<w:b/>')).toBe(row?.bold);
    expect(xml.includes('<w:i/>')).toBe(row?.italic);
    expect(xml.includes('<w:u w:val="single"/>')).toBe(row?.underline);
  });

  test('chapter and article stand in the navigation pane and stay with what follows', () => {
    const levels = { Heading1: 0, ChapterName: 0, SectionName: 1, Heading2: 1, Heading3: 2 };
    for (const [id, level] of Object.entries(levels)) {
      expect(style(id), id).toContain(`<w:outlineLvl w:val="${level}"/>`);
      expect(style(id), id).toContain('<w:keepNext/>');
    }
  });

  test('no line is lower than its type needs or higher than half as much again, but the helpers of the layout', () => {
    for (const kind of PARAGRAPH_KINDS) {
      const row = elementOf(profile, kind);
      const line = Number(/w:line="(\d+)"/.exec(style(styleId(kind)))?.[1]) / 20;
      if (row === null) expect(line, kind).toBeLessThanOrEqual(6);
      else expect(line / row.size, kind).toSatisfy((ratio: number) => ratio >= 1.19 && ratio <= 1.5);
    }
  });

  test('no style is left from the library', () => {
    for (const id of ['Heading4', 'Hyperlink', 'FootnoteText', 'ListParagraph', 'Title']) expect(style(id)).toBe('');
  });
});

/**
 * The good paper as other programs write it. Nobody can run Word, WPS and Google Docs in a test, so each maker is a
 * list of habits, changes of the XML that leave what a reader sees as it was: the answers must stay what they were.
 */
import { every, replace, type Edit } from './edits.ts';
import type { Parts } from './paper.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

const RUN = /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gu;
const look = (run: string | undefined): string => run ?? '';
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

/** Each word a run of its own, with marks of spelling and of the last layout between them. */
const splitRuns: Edit = every(DOCUMENT, RUN, (_whole, properties, text = '') =>
  text
    .split(/(?<= )/u)
    .map((word, index) => {
      const between = index % 2 === 0 ? '<w:proofErr w:type="spellStart"/>' : '<w:proofErr w:type="spellEnd"/>';
      const page = index === 1 ? '<w:lastRenderedPageBreak/>' : '';
      return `${between}<w:r w:rsidRPr="00AB12CD">${look(properties)}${page}${t(word)}</w:r>`;
    })
    .join(''),
);

/** Word’s ids of paragraphs and sessions, bookmarks, and the extensions that older programs may ignore. */
const sessionMarks: Edit = (parts) =>
  [
    every(
      DOCUMENT,
      /<w:p>/gu,
      '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">',
    ),
    every(
      DOCUMENT,
      /(<w:p [^>]*>(?:<w:pPr>.*?<\/w:pPr>)?)/gu,
      '$1<w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/>',
    ),
    replace(
      DOCUMENT,
      '<w:document ',
      '<w:document xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15" ',
    ),
  ].reduce((spoilt, edit) => edit(spoilt), parts);

/** Fonts by theme, the theme naming Times New Roman, and a long table of latent styles. */
export const themeFonts: Edit = (parts) => {
  const fonts =
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>';
  const latent = `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="376">${'<w:lsdException w:name="heading 1" w:uiPriority="9"/>'.repeat(50)}</w:latentStyles>`;
  const named = [
    every(STYLES, /<w:rFonts [^>]*\/>/gu, fonts),
    replace(STYLES, '</w:docDefaults>', `</w:docDefaults>${latent}`),
  ];
  const face = (name: string): string => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  return {
    ...named.reduce((spoilt, edit) => edit(spoilt), parts),
    'word/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:fontScheme name="Office"><a:majorFont>${face('Calibri Light')}</a:majorFont><a:minorFont>${face('Times New Roman')}</a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
    'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
    ),
  };
};

/** The text of Điều 1 in a content control, a paragraph in another, a word in a smart tag and one in a hyperlink. */
const contentControls: Edit = (parts) =>
  [
    every(
      DOCUMENT,
      /(<w:p>(?:(?!<w:p>).)*?Quy chế này quy định.*?<\/w:p>)/gu,
      '<w:sdt><w:sdtPr><w:alias w:val="Phạm vi"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt>',
    ),
    every(
      DOCUMENT,
      /<w:r>(<w:t xml:space="preserve">1\. Chi bộ làm việc theo nguyên tắc )(tập trung dân chủ\.<\/w:t>)<\/w:r>/gu,
      '<w:r>$1</w:t></w:r><w:sdt><w:sdtPr><w:id w:val="2"/></w:sdtPr><w:sdtContent><w:smartTag w:uri="a" w:element="b"><w:hyperlink w:anchor="_GoBack"><w:r><w:t xml:space="preserve">$2</w:r></w:hyperlink></w:smartTag></w:sdtContent></w:sdt>',
    ),
  ].reduce((spoilt, edit) => edit(spoilt), parts);

/** A revision that adds a word, one that took a sentence away, a change of formatting, and a comment. */
const trackedChanges: Edit = every(
  DOCUMENT,
  /<w:r><w:t xml:space="preserve">2\. Bí thư chủ trì việc chuẩn bị:<\/w:t><\/w:r>/gu,
  `<w:commentRangeStart w:id="0"/><w:r>${t('2. Bí thư ')}</w:r><w:ins w:id="1" w:author="A" w:date="2026-10-01T00:00:00Z"><w:r>${t('chủ trì ')}</w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>và phó bí thư ./. </w:delText></w:r></w:del><w:r><w:rPr><w:rPrChange w:id="3" w:author="A"><w:rPr><w:sz w:val="20"/><w:color w:val="FF0000"/></w:rPr></w:rPrChange></w:rPr>${t('việc chuẩn bị:')}</w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
);

/** The definitions of lists, in a part of their own. */
function withNumbering(parts: Parts, lists: string): Parts {
  const rels = 'word/_rels/document.xml.rels';
  const relationship =
    '<Relationship Id="rId21" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>';
  return {
    ...parts,
    'word/numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${lists}</w:numbering>`,
    [rels]: (parts[rels] ?? '').replace('</Relationships>', `${relationship}</Relationships>`),
  };
}

/** Numbers of clauses and letters of points made by lists; each article has a list of its own. */
const listNumbers: Edit = (parts) => {
  const level = (format: string, text: string): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
  const numbered = (id: number, abstract: number): string =>
    `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(abstract)}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  let list = 0;
  const xml = (parts[DOCUMENT] ?? '').replace(
    /<w:pPr><w:pStyle w:val="Body"\/><\/w:pPr><w:r><w:t xml:space="preserve">(\d|[a-z])([.)]) /gu,
    (_whole, number: string, mark: string) => {
      if (number === '1') list += 1;
      const id = mark === '.' ? list : 9;
      return `<w:pPr><w:pStyle w:val="Body"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${String(id)}"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">`;
    },
  );
  const lists = `<w:abstractNum w:abstractNumId="0">${level('decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('lowerLetter', '%1)')}</w:abstractNum>${numbered(1, 0)}${numbered(2, 0)}${numbered(9, 1)}`;
  return withNumbering({ ...parts, [DOCUMENT]: xml }, lists);
};

/** The word “Điều” with its number made by a list, as a style of headings does it in many offices. */
const listArticles: Edit = (parts) => {
  const numbered = every(
    DOCUMENT,
    /<w:pPr><w:pStyle w:val="Body"\/><\/w:pPr>(<w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">)Điều \d+\. /gu,
    '<w:pPr><w:pStyle w:val="Body"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>$1',
  )(parts);
  return withNumbering(
    numbered,
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="Điều %1."/><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  );
};

/** A continuous section break in the middle of the text, with the page as it was. */
const sectionBreak: Edit = (parts) => {
  const section = /<w:sectPr>.*?<\/w:sectPr>/u.exec(parts[DOCUMENT] ?? '')?.[0] ?? '';
  const broken = section.replace('<w:pgSz', '<w:type w:val="continuous"/><w:pgSz');
  return replace(
    DOCUMENT,
    /(<w:p><w:pPr><w:pStyle w:val="Body"\/>)(<\/w:pPr><w:r><w:t xml:space="preserve">b\) dự thảo)/u,
    `<w:p><w:pPr><w:pStyle w:val="Body"/>${broken}</w:pPr><w:r><w:t xml:space="preserve">b) dự thảo`,
  )(parts);
};

/** WPS: hints for East Asian fonts, kerning, its own data, and every property it knows spelt out. */
const wps: Edit = (parts) =>
  [
    every(
      DOCUMENT,
      /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t /gu,
      (_whole, own) =>
        `<w:r><w:rPr><w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>${look(own)}<w:kern w:val="2"/><w:lang w:val="vi-VN" w:eastAsia="zh-CN"/></w:rPr><w:t `,
    ),
    replace(
      DOCUMENT,
      '<w:document ',
      '<w:document xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" mc:Ignorable="wpsCustomData" ',
    ),
    replace(DOCUMENT, '<w:body>', '<w:body><wpsCustomData:a/>'),
    every(STYLES, /w:eastAsia="Times New Roman"/gu, 'w:eastAsia="宋体"'),
  ].reduce((spoilt, edit) => edit(spoilt), parts);

/** Google Docs: Arial by default, everything set on paragraphs and runs, its signs of “nothing special” in each. */
const googleDocs: Edit = (parts) =>
  [
    every(
      STYLES,
      /<w:rFonts [^>]*\/>/gu,
      '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/>',
    ),
    every(
      DOCUMENT,
      /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t /gu,
      (_whole, own) =>
        `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>${look(own)}<w:color w:val="000000"/><w:shd w:fill="auto" w:val="clear"/><w:vertAlign w:val="baseline"/><w:rtl w:val="0"/></w:rPr><w:t `,
    ),
    every(
      DOCUMENT,
      /<w:pPr>/gu,
      '<w:pPr><w:keepNext w:val="0"/><w:pageBreakBefore w:val="0"/><w:widowControl w:val="0"/>',
    ),
    every(DOCUMENT, /<\/w:p>/gu, '<w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>'),
    every(
      'word/header1.xml',
      /<w:r>/gu,
      '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr>',
    ),
  ].reduce((spoilt, edit) => edit(spoilt), parts);

/** A drawing with a fallback for older programs, which repeats its text. */
const alternateContent: Edit = every(
  DOCUMENT,
  /<w:r>(<w:t xml:space="preserve">)(Quy chế này quy định)/gu,
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r><w:r>$1$2',
);

/** Maker and habit → the good paper written so. */
export const HABITS: readonly [string, readonly Edit[]][] = [
  ['Word: runs cut at every word', [splitRuns]],
  ['Word: ids of sessions, bookmarks, extensions', [sessionMarks]],
  ['Word: fonts by theme, latent styles', [themeFonts]],
  ['Word: content controls, smart tags, links', [contentControls]],
  ['Word: tracked changes and a comment', [trackedChanges]],
  ['Word: a drawing with a fallback', [alternateContent]],
  ['Word: a continuous section break', [sectionBreak]],
  [
    'Word: all of it at once',
    [contentControls, trackedChanges, alternateContent, sectionBreak, sessionMarks, themeFonts],
  ],
  ['any: numbers made by lists', [listNumbers]],
  ['any: articles numbered by a list', [listArticles]],
  ['WPS', [wps]],
  ['Google Docs', [googleDocs]],
];

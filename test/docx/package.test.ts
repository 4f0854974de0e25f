import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hd05 } from '../format/profiles.ts';
import { allExamples } from './examples.ts';
import { plain } from './fixture.ts';
import { packageCheck } from './package-check.ts';
import { partsOf, written } from './written.ts';

test.each(allExamples())('$name is a sound package', async ({ regulation, profile }) => {
  expect(packageCheck(await written(regulation, profile))).toEqual([]);
});

describe('the check finds what is broken', async () => {
  const sound = partsOf(await written(plain, hd05));
  const document = 'word/document.xml';

  /** A copy of the sound file with one part changed, or taken out. */
  function broken(name: string, change: ((text: string) => string) | null): Uint8Array {
    const parts = [...sound].flatMap(([part, text]): [string, Uint8Array][] => {
      if (part !== name) return [[part, strToU8(text)]];
      if (change === null) return [];
      const changed = change(text);
      if (changed === text) throw new Error(`nothing was broken in ${name}`);
      return [[part, strToU8(changed)]];
    });
    return zipSync(Object.fromEntries(parts));
  }

  const cases: [what: string, part: string, change: ((text: string) => string) | null, fault: RegExp][] = [
    [
      'an empty cell',
      document,
      (xml) => xml.replace(/(<w:tcPr>.*?<\/w:tcPr>)<w:p>.*?<\/w:p><\/w:tc>/, '$1</w:tc>'),
      /cell does not end with a paragraph/,
    ],
    [
      'a cell that ends with a table',
      document,
      (xml) => xml.replace('</w:p></w:tc>', '</w:p><w:tbl/></w:tc>'),
      /cell does not end/,
    ],
    [
      'a paragraph style that is not defined',
      document,
      (xml) => xml.replace('w:val="Clause"', 'w:val="Khoan"'),
      /style “Khoan” does not exist/,
    ],
    [
      'a style based on none',
      'word/styles.xml',
      (xml) => xml.replace('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Chuan"/>'),
      /style “Chuan”/,
    ],
    [
      'a style twice',
      'word/styles.xml',
      (xml) => xml.replace('w:styleId="Point"', 'w:styleId="Clause"'),
      /style “Clause” stands twice/,
    ],
    [
      'a list that is not defined',
      document,
      (xml) =>
        xml.replace('<w:pStyle w:val="Clause"/>', '<w:pStyle w:val="Clause"/><w:numPr><w:numId w:val="7"/></w:numPr>'),
      /list “7” does not exist/,
    ],
    [
      'a bookmark without an end',
      document,
      (xml) => xml.replace(/<w:bookmarkEnd w:id="1"\/>/, ''),
      /bookmark 1 has no end/,
    ],
    [
      'a bookmark without a start',
      document,
      (xml) => xml.replace(/<w:bookmarkStart[^>]*w:id="1"\/>/, ''),
      /bookmark 1 has no start/,
    ],
    [
      'two bookmarks of one name',
      document,
      (xml) => xml.replace('w:name="_q2"', 'w:name="_q1"'),
      /bookmark name “_q1” stands twice/,
    ],
    [
      'two bookmarks of one id',
      document,
      (xml) => xml.replace('w:name="_q2" w:id="2"', 'w:name="_q2" w:id="1"'),
      /bookmark id “1” stands twice/,
    ],
    [
      'a reference to nothing',
      document,
      (xml) => xml.replace('REF _q1 ', 'REF _q99 '),
      /bookmark “_q99” does not exist/,
    ],
    [
      'a reference that shows another number',
      document,
      (xml) => xml.replace(/(<w:fldSimple[^>]*><w:r><w:t xml:space="preserve">)[^<]*/, '$1Điều 77'),
      /a field shows “Điều 77”/,
    ],
    ['a relationship without a part', 'word/header1.xml', null, /header1\.xml: relationship without a part/],
    [
      'a relationship that is used and not there',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace('Id="rId6"', 'Id="rId66"'),
      /relationship rId6 does not exist/,
    ],
    [
      'a part that nothing leads to',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace(/<Relationship Id="rId5"[^>]*\/>/, ''),
      /settings\.xml: no relationship leads here/,
    ],
    [
      'a part without a content type',
      '[Content_Types].xml',
      (xml) => xml.replace(/<Override[^>]*document\.xml"\/>/, ''),
      /document\.xml: no content type/,
    ],
    [
      'a control character',
      document,
      (xml) => xml.replace('Chương I<', 'Chương\u000b I<'),
      /control or unreadable character/,
    ],
    ['XML that is cut off', document, (xml) => xml.slice(0, -20), /not well-formed/],
    ['XML with a wrong end tag', document, (xml) => xml.replace('</w:p>', '</w:r>'), /not well-formed/],
  ];

  test('a good file is good', () => {
    expect(packageCheck(broken('none', null))).toEqual([]);
  });

  test.each(cases)('%s', (_what, part, change, fault) => {
    expect(packageCheck(broken(part, change)).join('\n')).toMatch(fault);
  });
});

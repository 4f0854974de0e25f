import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeHtml } from '../../src/core/write/html/index.ts';
import type { Regulation } from '../../src/core/tree/nodes.ts';
import { all, ofClass, parsePage, textOf } from './dom.ts';
import { oneParagraph, table, text, value } from './fixture.ts';
import { profile } from './profile.ts';
import { printable } from './texts.ts';

const emptyPage = parsePage(writeHtml(oneParagraph([text('')]), profile));
/** Elements but those that keep the number of a document whole. */
const elements = (html: string) =>
  [...parsePage(html).getElementsByTagName('*')].filter((node) => node.getAttribute('class') !== 'whole').length;

test('any value is shown as exactly its text and makes no element', () => {
  fc.assert(
    fc.property(printable(), (words) => {
      const html = writeHtml(oneParagraph([value(words, 'meeting.place')]), profile);
      expect(textOf(ofClass(parsePage(html), 'paragraph')[0])).toBe(words);
      expect(elements(html)).toBe([...emptyPage.getElementsByTagName('*')].length);
    }),
  );
});

test('so is any cell, title and author', () => {
  fc.assert(
    fc.property(printable(), (words) => {
      const regulation: Regulation = {
        ...oneParagraph([]),
        title: words,
        branch: words,
        parts: [{ blocks: [table([['Họ và tên'], [[value(words, 'deputy.name')]]])] }],
      };
      const page = parsePage(writeHtml(regulation, profile));
      expect(textOf(all(page, 'td')[0])).toBe(words);
      expect(textOf(all(page, 'title')[0])).toBe(words);
      expect(all(page, 'meta').map((meta) => meta.getAttribute('content'))).toContain(words);
    }),
  );
});

test('a traced field path is kept in its attribute', () => {
  fc.assert(
    fc.property(printable(), (path) => {
      const page = parsePage(writeHtml(oneParagraph([value('x', path)]), profile, { trace: true }));
      expect(all(page, 'span')[0]?.getAttribute('data-path')).toBe(path);
    }),
  );
});

test('the same regulation gives the same page', () => {
  fc.assert(
    fc.property(printable(), (words) => {
      const regulation = oneParagraph([value(words, 'name')]);
      expect(writeHtml(structuredClone(regulation), profile)).toBe(writeHtml(regulation, profile));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeLine, safeParagraph, safeText } from '../../src/core/write/markdown/unsafe.ts';
import { writeMarkdown } from '../../src/core/write/markdown/index.ts';
import { oneParagraph, value } from '../html/fixture.ts';
import { profile } from '../html/profile.ts';
import { printable } from '../html/texts.ts';
import { shown } from './shown.ts';

describe('a paragraph that reads … is written …', () => {
  test.each([
    ['Chi bộ họp ngày 03 - 05 hằng tháng.', 'Chi bộ họp ngày 03 - 05 hằng tháng.'],
    ['1. Chi bộ họp', '1\\. Chi bộ họp'],
    ['12) Chi bộ họp', '12\\) Chi bộ họp'],
    ['đ) kết luận', 'đ) kết luận'],
    ['- không phải danh sách', '\\- không phải danh sách'],
    ['+ không phải danh sách', '\\+ không phải danh sách'],
    ['* không phải danh sách', '\\* không phải danh sách'],
    ['===', '\\==='],
    ['-----', '\\-----'],
    ['# không phải tiêu đề', '\\# không phải tiêu đề'],
    ['> không phải trích dẫn', '\\> không phải trích dẫn'],
    ['a_b_c và **d**', 'a\\_b\\_c và \\*\\*d\\*\\*'],
    ['[a](b) <c> `d` ~~e~~', '\\[a\\](b) \\<c\\> \\`d\\` \\~\\~e\\~\\~'],
    ['a | b \\ c', 'a \\| b \\\\ c'],
    ['&amp; &#65;', '\\&amp; \\&\\#65;'],
    ['    thụt vào', '&#32;&#32;&#32;&#32;thụt vào'],
    ['hai dấu cách  ', 'hai dấu cách&#32;&#32;'],
    ['dòng một\n2. dòng hai', 'dòng một\\\n2\\. dòng hai'],
    ['cuối dòng\n', 'cuối dòng&#10;'],
  ])('%j', (text, written) => {
    expect(safeParagraph(safeText(text))).toBe(written);
  });

  test('in a heading or a cell nothing breaks the line', () => {
    expect(safeLine(safeText('Bí thư\nPhó bí thư | 1'))).toBe('Bí thư&#10;Phó bí thư \\| 1');
  });
});

test('any text comes back from a paragraph', () => {
  fc.assert(
    fc.property(printable(), (text) => {
      expect(shown(safeParagraph(safeText(text)))).toBe(text);
    }),
  );
});

test('any text comes back from a heading or a cell, which stay on one line', () => {
  fc.assert(
    fc.property(printable(), (text) => {
      const written = safeLine(safeText(text));
      expect(written).not.toContain('\n');
      expect(shown(written)).toBe(text);
    }),
  );
});

test('no line begins or ends as anything but a text', () => {
  const structure = /^(?: {4}|\t|[-+*] |[-+*]$|#|>|=|`|~|\||\d{1,9}[.)](?: |$)|-{2,}|_|<|\[)|[ \t]$/;
  fc.assert(
    fc.property(printable(), (text) => {
      const written = writeMarkdown(oneParagraph([value(text, 'meeting.place')]), profile);
      for (const line of written.slice(0, -1).split('\n')) expect(line).not.toMatch(structure);
      if (!/^\n*$/.test(text)) expect(written.slice(0, -1)).not.toMatch(/^$/m);
    }),
  );
});

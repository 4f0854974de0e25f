import { describe, expect, test } from 'vitest';
import { clause, foot, head, regulation } from '../docx/tree.ts';
import { written } from '../docx/written.ts';
import { hd05 } from '../format/profiles.ts';
import { pageWords, toPdf, type Word } from './pdf.ts';
import { requireTool } from './tools.ts';

const SIGNER = 'Hương';
const RECIPIENTS = ['Đảng ủy phường An Thắng (để báo cáo)', 'Các đồng chí đảng viên trong chi bộ', 'Lưu Chi bộ'];

/** Regulations of one line more each, so that the foot meets the end of the page at every height. */
const heights = Array.from({ length: 14 }, (_, index) => 16 + index);
const documents = heights.map((count) => {
  const lines = Array.from({ length: count }, (_, index) => clause(`a/${index}`, '', `Dòng thứ ${index + 1}.`));
  const article = {
    ...lines[0]!,
    type: 'article' as const,
    id: 'a',
    number: '1',
    title: [{ type: 'text' as const, text: 'Điều' }],
    children: lines,
  };
  return regulation([[head(), article, foot(RECIPIENTS, `Nguyễn Thị ${SIGNER}`)]]);
});

function lineTops(words: readonly Word[]): number[] {
  return [...new Set(words.map(({ top }) => Math.round(top)))];
}

describe.skipIf(!requireTool('soffice', 'pdftotext'))('the foot', () => {
  test('is never split and never alone on a page', async () => {
    const pdfs = toPdf(await Promise.all(documents.map((document) => written(document, hd05))));
    const counts = pdfs.map((pdf) => {
      const pages = pageWords(pdf);
      const page = pages.at(-1)!;
      const isOnPage = (text: string): boolean => page.some((word) => word.text === text);
      for (const text of ['T/M', SIGNER, 'nhận:', 'Lưu']) expect(isOnPage(text), text).toBe(true);
      const foot = page.find((word) => word.text === 'T/M')!;
      const above = page.filter((word) => word.bottom <= foot.top + 1 && word.top > 57);
      expect(lineTops(above).length).toBeGreaterThanOrEqual(2);
      return pages.length;
    });
    expect(new Set(counts), 'the heights must meet the end of the page').toEqual(new Set([1, 2]));
  });
});

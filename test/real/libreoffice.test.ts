import { beforeAll, describe, expect, test } from 'vitest';
import type { FormatProfile } from '../../src/core/schema/format.ts';
import type { Regulation } from '../../src/core/tree/nodes.ts';
import { allExamples } from '../docx/examples.ts';
import { written } from '../docx/written.ts';
import { texts } from '../support/sound.ts';
import { fontFamilies, pageTexts, pageWords, toPdf, type Word } from './pdf.ts';
import { requireTool } from './tools.ts';

const MM = 72 / 25.4;

/** The examples of the hamlet model that are ready to be signed. */
const HAMLETS = /^(hamlet|hamlet-2021|merged|minimal|commune\/(bong-lai|khuc-luy|thanh-chiem|triem-tay|vinh-dien-2))$/u;

/** Text without what a layout may change: blanks, line ends, letter case, the dots of a value to be filled in. */
function squeezed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s…]+/gu, '')
    .toLocaleLowerCase('vi');
}

/** The first words that are not found after those before them, or null when all are. */
function firstMissing(words: readonly string[], text: string): string | null {
  let from = 0;
  for (const word of words) {
    const wanted = squeezed(word);
    const at = text.indexOf(wanted, from);
    if (at < 0) return word;
    from = at + wanted.length;
  }
  return null;
}

/** The tree without its feet, and the feet: the tree has the signature first, the page the recipients at the left. */
function withoutFeet(regulation: Regulation): { rest: Regulation; feet: Regulation } {
  const filtered = (foot: boolean): Regulation => ({
    ...regulation,
    parts: regulation.parts.map(({ blocks }) => ({ blocks: blocks.filter(({ type }) => (type === 'foot') === foot) })),
  });
  return { rest: filtered(false), feet: filtered(true) };
}

/** Page texts without the page number, which LibreOffice lays down first. */
function withoutNumbers(pages: readonly string[]): string {
  return pages.map((page) => page.replace(/^\d+\n/, '')).join('\n');
}

/** Words above the text: the page number, which the first page of a part has not. */
const header = (words: readonly Word[], { page }: FormatProfile): Word[] =>
  words.filter(({ bottom }) => bottom < page.marginTop * MM);

/** How many pages each part takes. */
function partPages(pages: readonly Word[][], profile: FormatProfile): number[] {
  const starts = pages.flatMap((words, index) => (header(words, profile).length === 0 ? [index] : []));
  return starts.map((start, index) => (starts[index + 1] ?? pages.length) - start);
}

const hasChapters = ({ blocks }: Regulation['parts'][number]): boolean => blocks.some(({ type }) => type === 'chapter');

describe.skipIf(!requireTool('soffice', 'pdftotext', 'pdffonts'))('as LibreOffice lays it out', () => {
  const examples = allExamples();
  let pdfs: string[] = [];

  beforeAll(async () => {
    pdfs = toPdf(await Promise.all(examples.map(({ regulation, profile }) => written(regulation, profile))));
  });

  describe.each(examples.map((example, index) => ({ ...example, index })))(
    '$name',
    ({ index, regulation, profile }) => {
      test('every text of the tree stands there in order', () => {
        const text = squeezed(withoutNumbers(pageTexts(pdfs[index]!)));
        const { rest, feet } = withoutFeet(regulation);
        expect(firstMissing(texts(rest), text)).toBeNull();
        expect(texts(feet).filter((words) => !text.includes(squeezed(words)))).toEqual([]);
      });

      test('one family with the metrics of Times New Roman', () => {
        const families = fontFamilies(pdfs[index]!);
        expect(families).toHaveLength(1);
        expect(families[0]).toMatch(/^(LiberationSerif|Tinos|TimesNewRoman.*)$/);
      });

      test('page numbers: none on the first page of a part, then 2, 3 … centred 10 mm from the edge', () => {
        const { page } = profile;
        const centre = ((page.marginLeft + page.width - page.marginRight) / 2) * MM;
        let expected = 1;
        let parts = 0;
        for (const words of pageWords(pdfs[index]!)) {
          const above = header(words, profile);
          if (above.length === 0) {
            expected = 1;
            parts += 1;
          } else {
            expect(above.map(({ text }) => text)).toEqual([String(expected)]);
            const [number] = above;
            expect(Math.abs((number!.left + number!.right) / 2 - centre)).toBeLessThan(MM);
            expect(Math.abs(number!.top - page.headerDistance * MM)).toBeLessThan(page.tolerance * MM);
          }
          expected += 1;
        }
        expect(parts).toBe(regulation.parts.length);
      });
    },
  );

  // What is longer is not read by a branch, what is shorter leaves out what the law asks for. A draft prints
  // alternatives.
  test.each(examples.flatMap(({ name }, index) => (HAMLETS.test(name) ? [{ name, index }] : [])))(
    '$name takes 9 to 15 pages, its decision and its annex apart',
    ({ index }) => {
      const { regulation, profile } = examples[index]!;
      const pages = partPages(pageWords(pdfs[index]!), profile);
      const [own] = pages.filter((_, part) => hasChapters(regulation.parts[part]!));
      expect(own).toBeGreaterThanOrEqual(9);
      expect(own).toBeLessThanOrEqual(15);
    },
  );
});

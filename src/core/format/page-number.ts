import type { Paper, PaperParagraph, PaperSection } from './paper.ts';

/** More text than this does not fit on one page; used when the file does not say how many pages it has. */
const PAGE_LETTERS = 2500;

/** The paragraphs that print a page number. */
export function numberParagraphs(paragraphs: readonly PaperParagraph[]): PaperParagraph[] {
  return paragraphs.filter((paragraph) => paragraph.runs.some((run) => run.kind === 'page'));
}

/** The header paragraphs with a number on pages after the first. */
export function runningNumbers(section: PaperSection, paper: Paper): PaperParagraph[] {
  const even = paper.settings.evenAndOddHeaders ? section.headers.even : [];
  return numberParagraphs([...section.headers.default, ...even]);
}

/** Whether the paper certainly has a second page. */
export function hasManyPages(paper: Paper): boolean {
  if (paper.pages !== null) return paper.pages > 1;
  const letters = paper.paragraphs.reduce(
    (sum, { runs }) => sum + runs.reduce((all, run) => all + run.text.length, 0),
    0,
  );
  return letters > PAGE_LETTERS || paper.sections.some((section, index) => index > 0 && section.newPage);
}

/** In the middle: by its alignment, or by the one tab that leads to the middle of an ordinary header. */
export function isCentered(paragraph: PaperParagraph): boolean {
  if (paragraph.align === 'center') return true;
  const before = paragraph.runs.slice(
    0,
    paragraph.runs.findIndex((run) => run.kind === 'page'),
  );
  const text = before.map((run) => run.text).join('');
  return paragraph.align === 'left' && /^\s*\t\s*$/.test(text) && text.split('\t').length === 2;
}

/** The sheets on the desk: each page's body on its sheet, with the number that the rules ask for. */
import type { FormatProfile } from '../../core/schema/format.ts';
import type { PageBody } from './pages.ts';
import { PIXELS } from './units.ts';

/** Between two sheets on the screen, in millimetres. */
export const GAP = 8;

function newSheet(number: number, profile: FormatProfile): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  if (number > 1) {
    const mark = document.createElement('p');
    mark.className = 'page-number pageNumber';
    mark.style.top = `${profile.page.headerDistance}mm`;
    mark.textContent = String(number);
    sheet.append(mark);
  }
  return sheet;
}

function lay(sheet: HTMLElement, body: HTMLElement): void {
  const there = sheet.querySelector(':scope > .page-body');
  if (there === body) return;
  there?.remove();
  sheet.append(body);
}

/**
 * The sheets of one part: as many of `before` as there are pages, the others taken away, and new ones for what is
 * missing.
 */
export function sheetsOf(
  pages: readonly PageBody[],
  before: readonly HTMLElement[],
  profile: FormatProfile,
): HTMLElement[] {
  for (const sheet of before.slice(pages.length)) sheet.remove();
  return pages.map(({ body }, index) => {
    const sheet = before[index] ?? newSheet(index + 1, profile);
    lay(sheet, body);
    return sheet;
  });
}

/** How large so many sheets are together, in CSS pixels. */
export function deskSize(sheets: number, { page }: FormatProfile): { width: number; height: number } {
  const height = sheets * page.height + Math.max(0, sheets - 1) * GAP;
  return { width: page.width * PIXELS, height: height * PIXELS };
}

import type { FormatProfile } from '../../schema/format.ts';
import type { Regulation } from '../../tree/nodes.ts';
import { writePart } from './blocks.ts';
import { writeContents } from './contents.ts';
import { DOTS } from './context.ts';
import type { Context } from './context.ts';
import { element, lines, text } from './markup.ts';
import type { Markup } from './markup.ts';
import { writePage } from './page.ts';
import { partId } from './part.ts';
import { styleSheet } from './style/sheet.ts';

export { writeSheets, type Piece, type Sheets } from './sheets.ts';

export interface HtmlOptions {
  /** Add `data-path` to values and `data-source` to blocks, for a preview that leads back to the source. */
  trace?: boolean;
}

/** Where the skip link leads; the underscore keeps it apart from the ids of the tree. */
const CONTENT_ID = 'noi_dung';

/**
 * Writes a regulation as one page of HTML that needs nothing else: no script, no font, no request. It looks like the
 * paper that the format profile describes, on a desk on a screen and on its sheets in print.
 */
export function writeHtml(regulation: Regulation, profile: FormatProfile, options: HtmlOptions = {}): string {
  const context: Context = { profile, trace: options.trace ?? false, dots: DOTS };
  return writePage({
    title: regulation.title,
    author: regulation.branch,
    style: styleSheet(profile, regulation.parts.length, context.trace),
    body: [
      element('a', { class: 'skip', href: `#${CONTENT_ID}` }, text('Đến nội dung văn bản')),
      writeContents(regulation),
      element('main', { id: CONTENT_ID, tabindex: '-1' }, lines(writeParts(regulation, context))),
    ],
  });
}

function writeParts(regulation: Regulation, context: Context): Markup[] {
  return regulation.parts.map((part, index) =>
    element('article', { class: 'sheet', id: partId(index) }, lines(writePart(part, context))),
  );
}

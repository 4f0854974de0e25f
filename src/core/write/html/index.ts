import type { FormatProfile } from '../../schema/format.ts';
import type { Regulation } from '../../tree/nodes.ts';
import { writePart } from './blocks.ts';
import { writeContents } from './contents.ts';
import { DOTS } from './context.ts';
import type { Context } from './context.ts';
import { element, lines, styleElement, text, voidElement } from './markup.ts';
import type { Markup } from './markup.ts';
import { partId } from './part.ts';
import { styleSheet } from './style/sheet.ts';

export { writeSheets, type Sheets } from './sheets.ts';

export interface HtmlOptions {
  /** Add `data-path` to values and `data-source` to blocks, for a preview that leads back to the source. */
  trace?: boolean;
}

/** Where the skip link leads; the underscore keeps it apart from the ids of the tree. */
const CONTENT_ID = 'noi_dung';

/**
 * Writes a regulation as one page of HTML that needs nothing else: no script, no font, no request. It looks like the paper
 * that the format profile describes, on a desk on a screen and on its sheets in print.
 */
export function writeHtml(regulation: Regulation, profile: FormatProfile, options: HtmlOptions = {}): string {
  const context: Context = { profile, trace: options.trace ?? false, dots: DOTS };
  const head = element(
    'head',
    {},
    lines([
      voidElement('meta', { charset: 'utf-8' }),
      voidElement('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      voidElement('meta', { name: 'author', content: regulation.branch }),
      element('title', {}, text(regulation.title)),
      styleElement(styleSheet(profile, regulation.parts.length, context.trace)),
    ]),
  );
  const body = element(
    'body',
    {},
    lines([
      element('a', { class: 'skip', href: `#${CONTENT_ID}` }, text('Đến nội dung văn bản')),
      writeContents(regulation),
      element('main', { id: CONTENT_ID, tabindex: '-1' }, lines(writeParts(regulation, context))),
    ]),
  );
  return `<!DOCTYPE html>\n${element('html', { lang: 'vi' }, lines([head, body]))}\n`;
}

function writeParts(regulation: Regulation, context: Context): Markup[] {
  return regulation.parts.map((part, index) =>
    element('article', { class: 'sheet', id: partId(index) }, lines(writePart(part, context))),
  );
}

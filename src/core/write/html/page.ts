import { element, lines, styleElement, text, voidElement } from './markup.ts';
import type { Markup } from './markup.ts';

/** A page that stands alone; `author` is written into its head where there is one. */
export interface StandalonePage {
  title: string;
  author?: string;
  style: string;
  body: readonly Markup[];
}

/** One file of HTML that needs nothing else: its policy allows no script and no request. */
export function writePage({ title, author, style, body }: StandalonePage): string {
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
      ...(author === undefined ? [] : [voidElement('meta', { name: 'author', content: author })]),
      element('title', {}, text(title)),
      styleElement(style),
    ]),
  );
  return `<!DOCTYPE html>\n${element('html', { lang: 'vi' }, lines([head, element('body', {}, lines(body))]))}\n`;
}

import type { Head, Inline, Title } from '../../tree/nodes.ts';
import { fixedText, line, SHORT_DOTS, traced } from './context.ts';
import type { Context } from './context.ts';
import { withCondition, writeInlines } from './inline.ts';
import { element, lines, nothing, text } from './markup.ts';
import type { Markup } from './markup.ts';
import { writeName } from './name.ts';

/** The two-column head. The rule is the lower border of the Party's title, so it is as long as the title. */
export function writeHead(node: Head<Inline>, { profile, trace }: Context): Markup {
  const context = { profile, trace, dots: SHORT_DOTS };
  const bodies = element(
    'div',
    { class: 'bodies' },
    element('p', line('superiorBody'), writeName(node.superior, context)),
    element('p', line('issuingBody'), writeName(node.branch, context)),
  );
  return element(
    'header',
    { class: 'head', ...traced(node, context) },
    lines([
      bodies,
      element('p', line('star'), text(fixedText(profile, 'star'))),
      element('p', line('numberSymbol'), writeInlines(node.number, context)),
      node.draftMark === null ? nothing : element('p', line('draftMark'), text(node.draftMark)),
      element('p', line('partyTitle'), element('span', { class: 'ruled' }, text(fixedText(profile, 'partyTitle')))),
      element('p', line('placeDate'), writeName(node.placeDate, context)),
    ]),
  );
}

/**
 * Kind and subject, which are the page's title to a reader of headings, the pointer of an annex and the five hyphens.
 */
export function writeTitle(node: Title<Inline>, context: Context): Markup {
  const kind = /^phụ lục/iu.test(node.kind) ? 'appendixHead' : 'kind';
  const heading = element(
    'h1',
    {},
    element('span', line(kind), withCondition(node, text(node.kind))),
    text(' '),
    element('span', line('subject'), writeName(node.subject, context)),
  );
  return element(
    'div',
    { class: 'title', ...traced(node, context) },
    lines([
      heading,
      node.pointer === null ? nothing : element('p', line('annexPointer'), writeName(node.pointer, context)),
      // Hyphens are read out one by one; they say nothing to a listener.
      element(
        'p',
        { ...line('subjectSeparator'), 'aria-hidden': 'true' },
        text(fixedText(context.profile, 'subjectSeparator')),
      ),
    ]),
  );
}

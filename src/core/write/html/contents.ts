import type { Article, Block, Chapter, Inline, Regulation, Section, Title } from '../../tree/nodes.ts';
import { plainText } from './inline.ts';
import { element, lines, nothing, text } from './markup.ts';
import type { Markup } from './markup.ts';
import { partId } from './part.ts';

/**
 * The contents list: chapters and articles as links; parts too when there are several. Nothing for a paper without
 * articles.
 */
export function writeContents(regulation: Regulation): Markup {
  const several = regulation.parts.length > 1;
  const items = regulation.parts.flatMap((part, index) => {
    const entries = part.blocks.flatMap(entryOf);
    const title = part.blocks.find((block) => block.type === 'title');
    if (!several || title === undefined || entries.length === 0) return entries;
    return [item(partId(index), titleText(title), entries)];
  });
  if (items.length === 0) return nothing;
  return element(
    'nav',
    { class: 'contents', 'aria-label': 'Mục lục' },
    element('p', { class: 'contents-title', 'aria-hidden': 'true' }, text('Mục lục')),
    element('details', {}, element('summary', {}, text('Mục lục')), list(items)),
  );
}

function entryOf(block: Block<Inline, string> | Section<Inline, string>): Markup[] {
  if (block.type === 'chapter') return [division('Chương', block)];
  if (block.type === 'section') return [division('Mục', block)];
  return block.type === 'article' ? [articleEntry(block)] : [];
}

function division(word: string, node: Chapter<Inline, string> | Section<Inline, string>): Markup {
  return item(node.id, `${word} ${node.number}. ${plainText(node.title)}`, node.children.flatMap(entryOf));
}

function articleEntry(node: Article<Inline, string>): Markup {
  return item(node.id, `Điều ${node.number}. ${plainText(node.title)}`.trimEnd(), []);
}

function titleText(title: Title<Inline>): string {
  return `${title.kind} ${plainText(title.subject)}`;
}

function item(target: string, label: string, children: readonly Markup[]): Markup {
  return element(
    'li',
    {},
    element('a', { href: `#${target}` }, text(label)),
    children.length === 0 ? nothing : list(children),
  );
}

function list(items: readonly Markup[]): Markup {
  return element('ul', {}, lines(items));
}

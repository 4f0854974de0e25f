/** Articles as a reader sees them. */
import type { Article, Inline, Regulation } from '../../src/core/tree/nodes.ts';
import { printed } from '../support/sound.ts';

export function articles(regulation: Regulation): Article<Inline, string>[] {
  const blocks = regulation.parts.flatMap((part) => part.blocks);
  return blocks.flatMap((block) => {
    if (block.type !== 'chapter') return [];
    return block.children.flatMap((child) => (child.type === 'section' ? child.children : [child]));
  });
}

export function article(regulation: Regulation, id: string): Article<Inline, string> | undefined {
  return articles(regulation).find((one) => one.id === id);
}

/** “Điều 5. Tên”, then a line for each clause and point; “(không có)” when the article is not there. */
export function shown(one: Article<Inline, string> | undefined): string {
  if (one === undefined) return '(không có)';
  const lines = one.children.flatMap((child) => {
    if (child.type === 'table') return child.rows.map((row) => `| ${row.map(printed).join(' | ')} |`);
    if (child.type === 'paragraph') return [printed(child.content)];
    const number = child.number === '' ? '' : `${child.number}. `;
    return [`${number}${printed(child.content)}`, ...child.children.flatMap(innerLines)];
  });
  return [`Điều ${one.number}. ${printed(one.title)}`, ...lines].join('\n');
}

type Inner = Extract<Article<Inline, string>['children'][number], { type: 'clause' }>['children'][number];

function innerLines(child: Inner): string[] {
  if (child.type === 'table') return child.rows.map((row) => `  | ${row.map(printed).join(' | ')} |`);
  return [child.type === 'point' ? `  ${child.number}) ${printed(child.content)}` : `  ${printed(child.content)}`];
}

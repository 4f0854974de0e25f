import type { Article, BlockBase, Chapter, Clause, Inline, Paragraph, Point, Section } from '../../tree/nodes.ts';
import { line, traced } from './context.ts';
import type { Context, ElementName } from './context.ts';
import { capitals, withCondition, writeInlines } from './inline.ts';
import { element, lines, text } from './markup.ts';
import type { Attributes, Markup } from './markup.ts';
import { writeTable } from './table.ts';

/** What stands in a chapter. */
export type Child =
  | Section<Inline, string>
  | Article<Inline, string>
  | Clause<Inline, string>
  | Point<Inline, string>
  | Paragraph<Inline>
  | Parameters<typeof writeTable>[0];

type ChildHandlers = {
  [Type in Child['type']]: (node: Extract<Child, { type: Type }>, context: Context, level: number) => Markup;
};

const childHandlers: ChildHandlers = {
  section: writeDivision,
  article: writeArticle,
  clause: writeClause,
  point: (node, context) =>
    writeLine('point', `${node.number}) `, node, context, { id: node.id, ...traced(node, context) }),
  paragraph: writeParagraph,
  table: writeTable,
};

/** An article whose heading has the given level; one without a name runs on into its first paragraph, as on paper. */
export function writeArticle(node: Article<Inline, string>, context: Context, level: number): Markup {
  const heading = element(
    `h${level}`,
    line('article'),
    text(node.title.length === 0 && node.condition === undefined ? `Điều ${node.number}.` : `Điều ${node.number}. `),
    withCondition(node, writeInlines(node.title, context)),
  );
  const name = node.title.length === 0 ? { class: 'unnamed' } : {};
  return element(
    'section',
    { id: node.id, ...name, ...traced(node, context) },
    lines([heading, ...writeChildren(node.children, context, level + 1)]),
  );
}

/** A paragraph without a number. */
export function writeParagraph(node: Paragraph<Inline>, context: Context): Markup {
  return writeLine('paragraph', '', node, context, traced(node, context));
}

/** A chapter, or a section of one. */
export type Division = Chapter<Inline, string> | Section<Inline, string>;

const NAMES: Record<Division['type'], { number: ElementName; name: ElementName; word: string }> = {
  chapter: { number: 'chapterNumber', name: 'chapterName', word: 'Chương' },
  section: { number: 'sectionNumber', name: 'sectionName', word: 'Mục' },
};

/** A chapter or section: its number and name are one heading of the given level, its articles the next one down. */
export function writeDivision(node: Division, context: Context, level: number): Markup {
  const children = [writeDivisionHeading(node, context, level), ...writeChildren(node.children, context, level + 1)];
  return writeDivisionFrame(node, context, lines(children));
}

/** The element around a chapter or section. */
export function writeDivisionFrame(node: Division, context: Context, content: Markup): Markup {
  return element('section', { id: node.id, ...traced(node, context) }, content);
}

/** Number and name in one heading, so that a list of headings reads “Chương I QUY ĐỊNH CHUNG”. */
export function writeDivisionHeading(node: Division, context: Context, level: number): Markup {
  const names = NAMES[node.type];
  const upper = context.profile.elements[names.name].case === 'upper';
  const name = writeInlines(upper ? capitals(node.title) : node.title, context);
  return element(
    `h${level}`,
    {},
    element('span', line(names.number), text(`${names.word} ${node.number}`)),
    text(' '),
    element('span', line(names.name), withCondition(node, name)),
  );
}

function writeClause(node: Clause<Inline, string>, context: Context, level: number): Markup {
  const number = node.number === '' ? '' : `${node.number}. `;
  return element(
    'div',
    { id: node.id, ...traced(node, context) },
    lines([writeLine('clause', number, node, context, {}), ...writeChildren(node.children, context, level)]),
  );
}

function writeChildren(children: readonly Child[], context: Context, level: number): Markup[] {
  return children.map((child) => writeChild(child, context, level));
}

/** Whatever stands in a chapter; an article's heading has the given level. */
export function writeChild(child: Child, context: Context, level: number): Markup {
  return childHandlers[child.type](child as never, context, level);
}

function writeLine(
  name: ElementName,
  number: string,
  node: BlockBase & { content: Inline[] },
  context: Context,
  attributes: Attributes,
): Markup {
  const words = withCondition(node, writeInlines(node.content, context));
  return element('p', { ...attributes, ...line(name) }, text(number), words);
}

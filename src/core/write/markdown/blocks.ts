import type { FormatProfile } from '../../schema/format.ts';
import type {
  Article,
  Block,
  BlockBase,
  Chapter,
  Clause,
  Inline,
  Paragraph,
  Point,
  Section,
  Table,
} from '../../tree/nodes.ts';
import { inlines, plainText, withCondition } from './inline.ts';
import { foot, head, title } from './frame.ts';
import { list } from './list.ts';
import { table } from './table.ts';
import { safeLine, safeParagraph, safeText } from './unsafe.ts';

type Node =
  | Block<Inline, string>
  | Section<Inline, string>
  | Clause<Inline, string>
  | Point<Inline, string>
  | Paragraph<Inline>
  | Table<Inline>;

type Handlers = {
  [Type in Node['type']]: (node: Extract<Node, { type: Type }>, profile: FormatProfile, level: number) => string[];
};

/** One handler a node type; each gives the blocks it becomes, which stand apart by a blank line. */
const handlers: Handlers = {
  head,
  title,
  basis: (node, { marks }) => {
    const items = node.items.map((item) => withCondition(item, inlines(item.content)));
    return [list(items, marks.basisItem, marks.basisLast)];
  },
  chapter: (node, profile, level) =>
    division('Chương', profile.elements.chapterName.case === 'upper', node, profile, level),
  section: (node, profile, level) =>
    division('Mục', profile.elements.sectionName.case === 'upper', node, profile, level),
  article: (node, profile, level) => [
    heading(level, `Điều ${node.number}.`, node, plainText(node.title)),
    ...children(node, profile, level + 1),
  ],
  clause: (node, profile, level) => [
    numbered(node.number === '' ? '' : `${node.number}. `, node),
    ...children(node, profile, level),
  ],
  point: (node) => [numbered(`${node.number}) `, node)],
  paragraph: (node) => [numbered('', node)],
  table,
  foot,
};

/** A block as Markdown blocks; headings in it begin at the given level. */
export function writeBlock(node: Node, profile: FormatProfile, level: number): string[] {
  return handlers[node.type](node as never, profile, level);
}

/**
 * Number and name stand on one line, since a heading of Markdown has one only; articles are a level below.
 */
function division(
  word: string,
  upper: boolean,
  node: Chapter<Inline, string> | Section<Inline, string>,
  profile: FormatProfile,
  level: number,
): string[] {
  const name = plainText(node.title);
  return [
    heading(level, `${word} ${node.number}.`, node, upper ? name.toUpperCase() : name),
    ...children(node, profile, level + 1),
  ];
}

function heading(level: number, number: string, node: BlockBase, name: string): string {
  const words = withCondition(node, safeText(name));
  return `${'#'.repeat(level)} ${safeLine(safeText(number) + (words === '' ? '' : ` ${words}`))}`;
}

/** A paragraph with its number as text: escaped with the rest of the line, so that no reader counts for itself. */
function numbered(
  number: string,
  node: (Clause<Inline, string> | Point<Inline, string> | Paragraph<Inline>) & BlockBase,
): string {
  return safeParagraph(safeText(number) + withCondition(node, inlines(node.content)));
}

function children(
  node: Chapter<Inline, string> | Section<Inline, string> | Article<Inline, string> | Clause<Inline, string>,
  profile: FormatProfile,
  level: number,
): string[] {
  return node.children.flatMap((child) => writeBlock(child, profile, level));
}

import type { Block, Inline, Part } from '../../tree/nodes.ts';
import { writeBasis } from './basis.ts';
import { writeArticle, writeDivision, writeParagraph } from './body.ts';
import type { Context } from './context.ts';
import { writeFoot } from './foot.ts';
import { writeHead, writeTitle } from './head.ts';
import type { Markup } from './markup.ts';
import { writeTable } from './table.ts';

/** The level of heading below the document's title. */
export const FIRST_LEVEL = 2;

type BlockHandlers = {
  [Type in Block<Inline, string>['type']]: (
    node: Extract<Block<Inline, string>, { type: Type }>,
    context: Context,
    level: number,
  ) => Markup;
};

const blockHandlers: BlockHandlers = {
  head: writeHead,
  title: writeTitle,
  basis: writeBasis,
  chapter: writeDivision,
  article: writeArticle,
  paragraph: writeParagraph,
  table: writeTable,
  foot: writeFoot,
};

/** The blocks of one part, in order. */
export function writePart(part: Part<Inline, string>, context: Context): Markup[] {
  return part.blocks.map((block) => writeBlock(block, context));
}

/** One block of a part. */
export function writeBlock(block: Block<Inline, string>, context: Context): Markup {
  return blockHandlers[block.type](block as never, context, FIRST_LEVEL);
}

import type { FormatProfile } from '../../schema/format.ts';
import type { Block, Inline, Regulation } from '../../tree/nodes.ts';
import { FIRST_LEVEL, writeBlock } from './blocks.ts';
import { writeChild, writeDivisionFrame, writeDivisionHeading, type Child, type Division } from './body.ts';
import { DOTS, type Context } from './context.ts';
import { nothing } from './markup.ts';
import { paperRules } from './style/paper.ts';

/** A regulation for a page that lays out sheets of its own: the look of the paper, and each part's flow of blocks. */
export interface Sheets {
  /** rules below `.sheet`, without the sheet's own size and without print */
  style: string;
  /** the blocks of each part; values carry `data-path`, blocks `data-source` */
  parts: Piece[][];
}

/** A piece of the paper that is renewed by itself: an article, a heading, a table; or the frame of a chapter. */
export interface Piece {
  html: string;
  /** what stands in the frame; null when the HTML is whole */
  inner: Piece[] | null;
}

/** Writes a regulation without page, desk and contents list, traced back to its fields. */
export function writeSheets(regulation: Regulation, profile: FormatProfile): Sheets {
  const context = { profile, trace: true, dots: DOTS };
  return {
    style: paperRules(profile).join('\n'),
    parts: regulation.parts.map((part) => part.blocks.map((block) => pieceOfBlock(block, context))),
  };
}

function pieceOfBlock(block: Block<Inline, string>, context: Context): Piece {
  if (block.type === 'chapter') return pieceOfDivision(block, context, FIRST_LEVEL);
  return { html: writeBlock(block, context), inner: null };
}

function pieceOfChild(child: Child, context: Context, level: number): Piece {
  if (child.type === 'section') return pieceOfDivision(child, context, level);
  return { html: writeChild(child, context, level), inner: null };
}

function pieceOfDivision(node: Division, context: Context, level: number): Piece {
  const heading: Piece = { html: writeDivisionHeading(node, context, level), inner: null };
  const children = node.children.map((child) => pieceOfChild(child, context, level + 1));
  return { html: writeDivisionFrame(node, context, nothing), inner: [heading, ...children] };
}

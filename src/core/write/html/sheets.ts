import type { FormatProfile } from '../../schema/format.ts';
import type { Regulation } from '../../tree/nodes.ts';
import { writePart } from './blocks.ts';
import { DOTS } from './context.ts';
import { lines } from './markup.ts';
import { paperRules } from './style/paper.ts';

/** A regulation for a page that lays out sheets of its own: the look of the paper, and each part's flow of blocks. */
export interface Sheets {
  /** rules below `.sheet`, without the sheet's own size and without print */
  style: string;
  /** the HTML of each part; values carry `data-path`, blocks `data-source` */
  parts: string[];
}

/** Writes a regulation without page, desk and contents list, traced back to its fields. */
export function writeSheets(regulation: Regulation, profile: FormatProfile): Sheets {
  const context = { profile, trace: true, dots: DOTS };
  return {
    style: paperRules(profile).join('\n'),
    parts: regulation.parts.map((part) => lines(writePart(part, context))),
  };
}

/** The text of a regulation as sentences, each with the place it stands in. */
import type { BlockBase, Inline, Regulation } from '../../src/core/tree/nodes.ts';
import { mapInlines, type NumberedBlock } from '../../src/core/tree/walk.ts';

export interface Line {
  /** id of the innermost article, clause or point; empty in head, căn cứ and foot */
  id: string;
  /** `leaf`: a table's cell or an unnumbered paragraph; `frame`: head, title, căn cứ, foot */
  type: NumberedBlock<Inline, string>['type'] | 'leaf' | 'frame';
  inlines: readonly Inline[];
  /** in a blank model or a draft: the condition of the clause or of its article */
  condition: string | undefined;
}

/** What stands for a value still to be filled in. */
export const BLANK = '‹trống›';

export function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'reference') return inline.parts.map(({ text }) => text).join('');
      return inline.type === 'blank' ? BLANK : inline.text;
    })
    .join('');
}

function typeOf(block: NumberedBlock<Inline, string> | undefined, inlines: readonly Inline[]): Line['type'] {
  if (block === undefined) return 'frame';
  if (block.type === 'clause' || block.type === 'point') return inlines === block.content ? block.type : 'leaf';
  return inlines === block.title ? block.type : 'leaf';
}

/** Every run of text of the regulation in tree order. */
export function linesOf(regulation: Regulation): Line[] {
  const lines: Line[] = [];
  mapInlines<Inline, Inline, string>(regulation, (inlines, where) => {
    const block = where.at(-1);
    const condition = where.map((one: BlockBase) => one.condition).find((one) => one !== undefined);
    const line = { id: block?.id ?? '', type: typeOf(block, inlines), inlines, condition };
    if (inlines.length > 0) lines.push(line);
    return [...inlines];
  });
  return lines;
}

/** Cuts after full stops, which stand at no other place in the models' text. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=\.) +/u);

/** Cuts at every mark that ends a clause of a sentence. */
export const piecesOf = (text: string): string[] => text.split(/[.;:](?: +|$)/u).filter((piece) => piece !== '');

export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

import type { ElementName } from './profile.ts';
import type { Line } from './lines.ts';
import type { Paper, PaperParagraph } from './paper.ts';

/** What a line was recognised as: an element of the format, or something a rule must know about. */
export type PieceName =
  | ElementName
  /** Quốc hiệu or Tiêu ngữ of State papers */
  | 'stateMotto'
  /** a line typed of hyphens, underscores and the like */
  | 'typedRule'
  /** circulation, secrecy, urgency */
  | 'handlingMark'
  /** “CHI BỘ … QUYẾT ĐỊNH:” between the bases and the text */
  | 'enacting'
  /** “(Đã ký)” */
  | 'signNote'
  /** “(Kèm theo …)” under the title of an appendix */
  | 'appendixPointer'
  | 'appendixText'
  | 'unknown';

export interface Piece {
  name: PieceName;
  line: Line;
  /** the paper itself is 0; a regulation annexed to a decision is 1 */
  part: number;
}

/** A paper with its parts recognised; what the rules look at. */
export interface LocatedPaper {
  paper: Paper;
  /** every line that shows something, in the order of reading */
  pieces: Piece[];
}

/** The lines of the body's text: what the sizes, indents and spacing of “nội dung” are for. */
export const TEXT_PIECES: ReadonlySet<PieceName> = new Set(['article', 'clause', 'point', 'paragraph']);

/** The headings inside the body. */
export const HEADING_PIECES: ReadonlySet<PieceName> = new Set([
  'chapterNumber',
  'chapterName',
  'sectionNumber',
  'sectionName',
]);

/** All pieces of that name. */
export function all(located: LocatedPaper, ...names: PieceName[]): Piece[] {
  return located.pieces.filter((piece) => names.includes(piece.name));
}

/** The first piece of that name. */
export function one(located: LocatedPaper, name: PieceName): Piece | undefined {
  return located.pieces.find((piece) => piece.name === name);
}

/** The pieces of the body's text, each paragraph once. */
export function textParagraphs(located: LocatedPaper, names: ReadonlySet<PieceName> = TEXT_PIECES): PaperParagraph[] {
  return [...new Set(located.pieces.filter((piece) => names.has(piece.name)).map((piece) => piece.line.paragraph))];
}

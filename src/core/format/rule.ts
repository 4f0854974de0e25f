import type { FormatProfile } from '../schema/format.ts';
import type { Line } from './lines.ts';
import type { LocatedPaper, Piece } from './located.ts';
import type { PaperParagraph } from './paper.ts';
import type { RuleRow } from './profile.ts';

/** One place where a rule is broken. The engine adds the file, the severity and the clause. */
export interface Finding {
  /** null for what belongs to no paragraph: the page, the header */
  paragraph: PaperParagraph | null;
  /** the text at the place, or the name of a place without text (“đầu trang”) */
  text: string;
  /** one Vietnamese sentence: what was found and what is required */
  message: string;
  hint?: string;
  /** findings of one cause are told once; by default those with the same message */
  cause?: string;
  /** takes the milder severity of the rule's row */
  lenient?: boolean;
}

/** One rule: reads a paper as located and says where it is broken. It knows no other rule. */
export interface Rule {
  id: string;
  check: (located: LocatedPaper, profile: FormatProfile, row: RuleRow) => Finding[];
}

type Extra = Partial<Pick<Finding, 'hint' | 'cause' | 'lenient'>>;

/** A finding at a line. */
export function atLine(line: Line, message: string, extra: Extra = {}): Finding {
  return { paragraph: line.paragraph, text: line.text, message, ...extra };
}

/** A finding at a piece, or at the beginning of the paper when the piece is missing. */
export function atPiece(piece: Piece | undefined, message: string, extra: Extra = {}): Finding {
  return piece === undefined ? atPlace('đầu văn bản', message, extra) : atLine(piece.line, message, extra);
}

/** A finding at a paragraph. */
export function atParagraph(paragraph: PaperParagraph, message: string, extra: Extra = {}): Finding {
  return { paragraph, text: paragraph.runs.map((run) => run.text).join(''), message, ...extra };
}

/** A finding about something without a paragraph number. */
export function atPlace(text: string, message: string, extra: Extra = {}): Finding {
  return { paragraph: null, text, message, ...extra };
}

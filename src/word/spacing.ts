import type { FormatProfile } from '../core/schema/format.ts';
import type { ParagraphKind } from '../core/write/docx/kinds.ts';
import { pt } from './units.ts';

/** Room above and below a paragraph and the exact height of its lines, in twips. */
export interface Spacing {
  before: number;
  after: number;
  line: number;
}

interface Points {
  before?: number;
  after?: number;
  line?: number;
}

/** Room for a signature: four lines of text. */
const SIGNATURE_LINES = 4;

/**
 * Spacing in points where it differs from that of the text. The format rules speak of the text alone; for head, title
 * and foot these are our choices. Lines of 16 pt and of capitals with two marks (“QUY CHẾ”) need more height than text.
 */
function special(kind: ParagraphKind, { text, elements }: FormatProfile): Points {
  const { gap, line, lineMin } = text;
  switch (kind) {
    case 'partyTitle':
    case 'superiorBody':
    case 'issuingBody':
    case 'star':
    case 'numberSymbol':
    case 'draftMark':
      return { after: 0, line: lineMin };
    case 'placeDate':
      return { before: gap, after: 0, line: lineMin };
    case 'kind':
      return { before: 3 * gap, after: 0, line: tall(elements.kind.size) };
    case 'appendixHead':
      return { after: 0, line: tall(elements.appendixHead.size) };
    case 'subject':
    case 'annexPointer':
      return { after: 0 };
    case 'subjectSeparator':
      return { after: 2 * gap };
    case 'chapterNumber':
    case 'sectionNumber':
      return { before: gap };
    case 'tableHead':
    case 'tableCell':
    case 'tableNumber':
      return { before: 2, after: 2, line: lineMin };
    case 'tableGap':
      return { after: 0, line: gap };
    case 'signAuthority':
    case 'recipientsHead':
      return { before: gap, after: 0 };
    case 'signPost':
      return { after: 0 };
    case 'signName':
      return { before: SIGNATURE_LINES * line, after: 0 };
    case 'recipientsItem':
      return { after: 0, line: 15 };
    case 'partEnd':
      return { after: 0, line: 1 };
    case 'article':
    case 'sectionArticle':
    case 'basisItem':
    case 'chapterName':
    case 'sectionName':
    case 'clause':
    case 'paragraph':
    case 'point':
      return {};
  }
}

/** The height of a line of capitals: a third more than the type. */
function tall(size: number): number {
  return Math.ceil((size * 4) / 3);
}

/** The spacing of a kind of paragraph (HD 05-HD/VPTW II.I.6.2.2 for the text). */
export function spacingOf(kind: ParagraphKind, profile: FormatProfile): Spacing {
  const { before = 0, after = profile.text.gap, line = profile.text.line } = special(kind, profile);
  return { before: pt(before), after: pt(after), line: pt(line) };
}

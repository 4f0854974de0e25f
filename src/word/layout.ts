import type { FormatProfile } from '../core/schema/format.ts';
import { CENTRED_KINDS, type CentredKind, PARAGRAPH_KINDS, type ParagraphKind } from '../core/write/docx/kinds.ts';
import type { Layout } from '../core/write/docx/shell.ts';
import { textWidth } from '../core/write/docx/widths.ts';
import { mm } from './units.ts';

/** Usual width of the head's right column in twips; no clause gives it. */
const HEAD_RIGHT = 4980;

/** The Party title's rule is longer than its text by this share, so that the text between its indents cannot break. */
const RULE_SLACK = 0.015;

/**
 * What the planner of documents takes from a format profile. Throws when the profile lacks a text that it must print.
 */
export function layoutOf(profile: FormatProfile): Layout {
  const { elements, marks } = profile;
  return {
    texts: {
      partyTitle: fixedText(profile, 'partyTitle'),
      star: fixedText(profile, 'star'),
      subjectSeparator: fixedText(profile, 'subjectSeparator'),
      recipientsHead: fixedText(profile, 'recipientsHead'),
    },
    marks: {
      basisItem: marks.basisItem,
      basisLast: marks.basisLast,
      recipientItem: marks.recipientItem,
      recipientLast: marks.recipientLast,
    },
    capitals: PARAGRAPH_KINDS.filter((kind) => elementOf(profile, kind)?.case === 'upper'),
    textWidth: bodyWidth(profile),
    head: { right: HEAD_RIGHT, rule: ruleWidth(profile) },
    centred: Object.fromEntries(CENTRED_KINDS.map((kind) => [kind, centredLine(profile, kind)])) as Layout['centred'],
    tableSize: Math.max(elements.tableHead.size, elements.tableCell.size),
  };
}

function centredLine(profile: FormatProfile, kind: CentredKind): Layout['centred'][CentredKind] {
  const { size, bold, italic } = profile.elements[kind];
  if (bold) return { size, face: 'bold' };
  return { size, face: italic ? 'italic' : 'regular' };
}

/** The profile's row for a kind of paragraph; the helpers of the layout (gaps, ends) have none. */
export function elementOf(profile: FormatProfile, kind: ParagraphKind): FormatProfile['elements']['kind'] | null {
  if (kind === 'tableGap' || kind === 'partEnd') return null;
  if (kind === 'sectionArticle') return profile.elements.article;
  if (kind === 'tableNumber') return { ...profile.elements.tableCell, align: 'center' };
  return profile.elements[kind];
}

/** Width between the margins in twips. */
export function bodyWidth({ page }: FormatProfile): number {
  return mm(page.width) - mm(page.marginLeft) - mm(page.marginRight);
}

/** The rule under the Party's title is as long as the title (HD 05-HD/VPTW II.I.1.2); in twips. */
function ruleWidth(profile: FormatProfile): number {
  const { size } = profile.elements.partyTitle;
  return Math.round(textWidth(fixedText(profile, 'partyTitle'), size, 'bold') * (1 + RULE_SLACK));
}

function fixedText(
  profile: FormatProfile,
  element: 'partyTitle' | 'star' | 'subjectSeparator' | 'recipientsHead',
): string {
  const { text } = profile.elements[element];
  if (text === undefined) throw new Error(`profile ${profile.id} gives no text for ${element}`);
  return text;
}

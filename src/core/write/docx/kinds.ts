/**
 * Every kind of paragraph a paper can hold, each with a style of its own; the names are those of the format profile.
 */
export const PARAGRAPH_KINDS = [
  'partyTitle',
  'superiorBody',
  'issuingBody',
  'star',
  'numberSymbol',
  'draftMark',
  'placeDate',
  'kind',
  'subject',
  'subjectSeparator',
  'annexPointer',
  'appendixHead',
  'basisItem',
  'chapterNumber',
  'chapterName',
  'sectionNumber',
  'sectionName',
  'article',
  'sectionArticle',
  'clause',
  'point',
  'paragraph',
  'tableHead',
  'tableCell',
  'tableNumber',
  'tableGap',
  'signAuthority',
  'signPost',
  'signName',
  'recipientsHead',
  'recipientsItem',
  'partEnd',
] as const;

export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** Centred lines whose text is of any length: where it must break, it breaks into lines of like length. */
export const CENTRED_KINDS = [
  'superiorBody',
  'issuingBody',
  'placeDate',
  'subject',
  'annexPointer',
  'chapterName',
  'sectionName',
] as const satisfies readonly ParagraphKind[];

export type CentredKind = (typeof CENTRED_KINDS)[number];

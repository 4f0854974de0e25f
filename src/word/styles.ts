/**
 * The styles of a paper: one for every kind of paragraph, made from the profile's rows. Nothing is left to a default of
 * the library or of Word: the library's own styles are replaced as a whole.
 */
import {
  AlignmentType,
  BorderStyle,
  DocumentAttributes,
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { ElementRow, FormatProfile } from '../core/schema/format.ts';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../core/write/docx/kinds.ts';
import { elementOf } from './layout.ts';
import { spacingOf } from './spacing.ts';
import { halfPoints, mm } from './units.ts';

type StyleParagraph = NonNullable<IParagraphStyleOptions['paragraph']>;

interface StyleName {
  id: string;
  /** as Word shows it; a comma would begin an alias */
  name: string;
  /** step in the navigation pane, from 0 */
  outline?: number;
  /** kind that Enter goes on with */
  next?: ParagraphKind;
}

/**
 * Chapter number and name are two lines and both stand in the navigation pane, one under the other as on paper; the
 * articles hang below the name. “heading 1” … are Word's own names, which it shows in the user's language.
 */
const NAMES: Record<ParagraphKind, StyleName> = {
  partyTitle: { id: 'PartyTitle', name: 'Tiêu đề Đảng' },
  superiorBody: { id: 'SuperiorBody', name: 'Cơ quan cấp trên' },
  issuingBody: { id: 'IssuingBody', name: 'Cơ quan ban hành' },
  star: { id: 'Star', name: 'Dấu sao' },
  numberSymbol: { id: 'NumberSymbol', name: 'Số và ký hiệu' },
  draftMark: { id: 'DraftMark', name: 'Dự thảo' },
  placeDate: { id: 'PlaceDate', name: 'Địa danh và ngày tháng' },
  kind: { id: 'Kind', name: 'Tên loại văn bản' },
  subject: { id: 'Subject', name: 'Trích yếu' },
  subjectSeparator: { id: 'SubjectSeparator', name: 'Gạch dưới trích yếu' },
  annexPointer: { id: 'AnnexPointer', name: 'Chỉ dẫn kèm theo' },
  appendixHead: { id: 'AppendixHead', name: 'Phụ lục', outline: 0 },
  basisItem: { id: 'BasisItem', name: 'Căn cứ' },
  chapterNumber: { id: 'Heading1', name: 'heading 1', outline: 0, next: 'chapterName' },
  chapterName: { id: 'ChapterName', name: 'Tên chương', outline: 0, next: 'article' },
  sectionNumber: { id: 'SectionNumber', name: 'Số mục', outline: 1, next: 'sectionName' },
  sectionName: { id: 'SectionName', name: 'Tên mục', outline: 1, next: 'sectionArticle' },
  article: { id: 'Heading2', name: 'heading 2', outline: 1, next: 'clause' },
  sectionArticle: { id: 'Heading3', name: 'heading 3', outline: 2, next: 'clause' },
  clause: { id: 'Clause', name: 'Khoản' },
  point: { id: 'Point', name: 'Điểm' },
  paragraph: { id: 'TextParagraph', name: 'Đoạn văn' },
  tableHead: { id: 'TableHead', name: 'Đầu bảng' },
  tableCell: { id: 'TableCell', name: 'Ô bảng' },
  tableNumber: { id: 'TableNumber', name: 'Số thứ tự trong bảng' },
  tableGap: { id: 'TableGap', name: 'Khoảng dưới bảng' },
  signAuthority: { id: 'SignAuthority', name: 'Quyền hạn người ký' },
  signPost: { id: 'SignPost', name: 'Chức vụ người ký' },
  signName: { id: 'SignName', name: 'Họ tên người ký' },
  recipientsHead: { id: 'RecipientsHead', name: 'Nơi nhận' },
  recipientsItem: { id: 'RecipientsItem', name: 'Dòng nơi nhận' },
  partEnd: { id: 'PartEnd', name: 'Hết phần' },
};

const HEADER_STYLE = 'Header';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const;

/** The id of the style of a kind of paragraph. */
export function styleId(kind: ParagraphKind | 'pageNumber'): string {
  return kind === 'pageNumber' ? HEADER_STYLE : NAMES[kind].id;
}

/** All styles of a profile, the document's defaults among them. */
export function stylesOf(profile: FormatProfile): IStylesOptions {
  return {
    initialStyles: new DocumentAttributes(['mc', 'r', 'w', 'w14', 'w15'], 'w14 w15'),
    importedStyles: [documentDefaults(profile)],
    paragraphStyles: [
      normalStyle(profile),
      headerStyle(profile),
      ...PARAGRAPH_KINDS.map((kind) => kindStyle(profile, kind)),
    ],
  };
}

function documentDefaults({ font, elements }: FormatProfile): DocumentDefaults {
  const { name } = font;
  // Given by name because the library's type of styles does not know it, though it writes it.
  const paragraph = { widowControl: true, spacing: { before: 0, after: 0 } };
  return new DocumentDefaults({
    run: {
      font: { ascii: name, hAnsi: name, eastAsia: name, cs: name },
      color: font.color,
      size: halfPoints(elements.paragraph.size),
      language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
    },
    paragraph,
  });
}

/** What a paragraph has that someone adds in Word: the text's size and spacing, without its indent. */
function normalStyle(profile: FormatProfile): IParagraphStyleOptions {
  const { align } = profile.elements.paragraph;
  return {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { alignment: ALIGNMENT[align], spacing: exact(spacingOf('paragraph', profile)) },
  };
}

function headerStyle(profile: FormatProfile): IParagraphStyleOptions {
  const row = profile.elements.pageNumber;
  return {
    id: HEADER_STYLE,
    name: 'header',
    basedOn: 'Normal',
    run: runOf(row),
    paragraph: {
      alignment: ALIGNMENT[row.align],
      spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    },
  };
}

function kindStyle(profile: FormatProfile, kind: ParagraphKind): IParagraphStyleOptions {
  const { id, name, outline, next } = NAMES[kind];
  const row = elementOf(profile, kind);
  const heading = outline !== undefined;
  return {
    id,
    name,
    basedOn: 'Normal',
    next: next === undefined ? id : styleId(next),
    ...(row === null ? {} : { quickFormat: true }),
    run: row === null ? { size: 2 } : runOf(row),
    paragraph: {
      ...(heading ? { outlineLevel: outline, keepNext: true, keepLines: true } : {}),
      ...(row === null ? {} : { alignment: ALIGNMENT[row.align] }),
      ...indentOf(profile, kind),
      spacing: exact(spacingOf(kind, profile)),
      ...(kind === 'partyTitle'
        ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: profile.font.color } } }
        : {}),
    },
  };
}

function runOf({ size, bold, italic, underline }: ElementRow): NonNullable<IParagraphStyleOptions['run']> {
  return {
    size: halfPoints(size),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(underline ? { underline: {} } : {}),
  };
}

const INDENTED: ReadonlySet<ParagraphKind> = new Set([
  'basisItem',
  'article',
  'sectionArticle',
  'clause',
  'point',
  'paragraph',
]);

function indentOf(profile: FormatProfile, kind: ParagraphKind): Pick<StyleParagraph, 'indent'> {
  return INDENTED.has(kind) ? { indent: { firstLine: mm(profile.text.indent) } } : {};
}

function exact({
  before,
  after,
  line,
}: {
  before: number;
  after: number;
  line: number;
}): StyleParagraph['spacing'] & object {
  return { before, after, line, lineRule: LineRuleType.EXACT };
}

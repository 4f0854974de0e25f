/**
 * The tree of a document: the contract between the steps that make it and the writers that print it.
 * Types only. `I` is the inline type and `N` the type of a number, so that a tree before numbering (Draft)
 * and one that may be written (Regulation) are two types and a writer cannot be handed the first.
 */

/** Where a block was written. */
export interface Source {
  file: string;
  line: number;
}

/** Who decided the block's text. */
export type Origin = 'model' | 'commune' | 'branch';

export interface BlockBase {
  source: Source;
  origin: Origin;
  /** In a blank model or a draft: the condition under which this alternative stands, e.g. “nếu có chi ủy”. */
  condition?: string;
}

/** Set by a comparison with an earlier state, for the page that shows it; a document to be issued has no such mark. */
export interface Compared {
  change?: 'added' | 'removed';
}

export interface Text extends Compared {
  type: 'text';
  text: string;
}

/** A value of the branch file, the law or the date, with the field it came from. */
export interface Value extends Compared {
  type: 'value';
  text: string;
  path: string;
}

/** A value still to be filled in: printed as dots. */
export interface Blank extends Compared {
  type: 'blank';
  path: string;
  /** the field's Vietnamese title */
  label: string;
}

/** A reference as written: the id of an article, clause or point. */
export interface WrittenReference {
  type: 'written-reference';
  target: string;
  source: Source;
}

/** One piece of a reference's printed text; `target` is set on the pieces that repeat the target's number. */
export interface ReferencePart {
  text: string;
  target: string | null;
}

/** A reference with its words: “khoản ”, “2” → target, “ ”, “Điều 5” → target, “ Quy chế này”. */
export interface Reference extends Compared {
  type: 'reference';
  target: string;
  parts: ReferencePart[];
}

export type DraftInline = Text | Value | Blank | WrittenReference;
export type Inline = Text | Value | Blank | Reference;

/** The two-column head of a first page. Texts are already in the letter case of the format. */
export interface Head<I> extends BlockBase {
  type: 'head';
  /** “ĐẢNG BỘ PHƯỜNG AN THẮNG” */
  superior: I[];
  /** “CHI BỘ KHỐI PHỐ PHONG NHỊ” */
  branch: I[];
  /** “Số 01-QC/CB” */
  number: I[];
  /** “An Thắng, ngày 05 tháng 10 năm 2026” */
  placeDate: I[];
  /** “Dự thảo” under the number, null when final */
  draftMark: string | null;
}

/** Kind, subject and, for an annex, the pointer line in brackets. The five hyphens belong to it. */
export interface Title<I> extends BlockBase {
  type: 'title';
  kind: string;
  subject: I[];
  pointer: I[] | null;
}

/** One “Căn cứ …” line without its dash and end mark: the writer takes those from the profile. */
export interface BasisItem<I> extends BlockBase {
  type: 'basis-item';
  content: I[];
}

export interface Basis<I> extends BlockBase {
  type: 'basis';
  items: BasisItem<I>[];
}

/** Chương. */
export interface Chapter<I, N> extends BlockBase {
  type: 'chapter';
  id: string;
  /** “I” */
  number: N;
  title: I[];
  children: (Section<I, N> | Article<I, N>)[];
}

/** Mục. */
export interface Section<I, N> extends BlockBase {
  type: 'section';
  id: string;
  number: N;
  title: I[];
  children: Article<I, N>[];
}

/** Điều. */
export interface Article<I, N> extends BlockBase {
  type: 'article';
  id: string;
  /** “12” */
  number: N;
  title: I[];
  children: (Clause<I, N> | Paragraph<I> | Table<I>)[];
}

/** Khoản. An only clause of its article has the empty number and is printed as a paragraph. */
export interface Clause<I, N> extends BlockBase {
  type: 'clause';
  /** “regular-meeting/notice” */
  id: string;
  number: N;
  content: I[];
  children: (Point<I, N> | Paragraph<I> | Table<I>)[];
}

/** Điểm; its content ends with the mark that compose has set. */
export interface Point<I, N> extends BlockBase {
  type: 'point';
  id: string;
  /** “đ” */
  number: N;
  content: I[];
}

export interface Paragraph<I> extends BlockBase {
  type: 'paragraph';
  content: I[];
}

/** A table; the first row is its head. */
export interface Table<I> extends BlockBase {
  type: 'table';
  rows: I[][][];
}

export interface Signature<I> extends BlockBase {
  type: 'signature';
  /** “T/M CHI BỘ” */
  authority: string;
  /** “BÍ THƯ” */
  post: string;
  name: I[];
}

/** Nơi nhận; items without dash and end mark, the archive line last. */
export interface Recipients<I> extends BlockBase {
  type: 'recipients';
  items: I[][];
}

/** The foot of a paper: signature at the right, recipients at the left, side by side. */
export interface Foot<I> extends BlockBase {
  type: 'foot';
  signature: Signature<I>;
  recipients: Recipients<I> | null;
}

export type Block<I, N> =
  Head<I> | Title<I> | Basis<I> | Chapter<I, N> | Article<I, N> | Paragraph<I> | Table<I> | Foot<I>;

/** A run of pages with page numbers of its own: the paper itself, or an annex. */
export interface Part<I, N> {
  blocks: Block<I, N>[];
}

export interface DocumentOf<I, N> {
  kind: 'regulation' | 'decision';
  /** the document's title property: “Quy chế làm việc của Chi bộ khối phố Phong Nhị” */
  title: string;
  /** full name of the branch, the document's author */
  branch: string;
  /** the day of signing (YYYY-MM-DD), by which law and format were chosen */
  date: string;
  /** id of the format profile the document is laid out by */
  profile: string;
  /** branch type and edition of the model, e.g. “hamlet 2026.1” */
  model: string;
  parts: Part<I, N>[];
}

/** A composed document before numbering. */
export type Draft = DocumentOf<DraftInline, null>;
/** Numbers set, references still ids. */
export type Numbered = DocumentOf<DraftInline, string>;
/** Every number and every reference a string: what writers take. */
export type Regulation = DocumentOf<Inline, string>;

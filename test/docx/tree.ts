/** Short ways to write a tree by hand, for tests that show what a writer makes of it. */
import type {
  Article,
  BlockBase,
  Chapter,
  Clause,
  Foot,
  Head,
  Inline,
  Paragraph,
  Point,
  Reference,
  Regulation,
  Section,
  Table,
  Title,
} from '../../src/core/tree/nodes.ts';

type Block = Regulation['parts'][number]['blocks'][number];
/** A text, or inlines where a text is not enough. */
type Words = string | Inline[];

const base: BlockBase = { source: { file: 'thu.hbs', line: 1 }, origin: 'model' };

const inlines = (words: Words): Inline[] => (typeof words === 'string' ? [{ type: 'text', text: words }] : words);

export const text = (words: string): Inline => ({ type: 'text', text: words });
export const value = (words: string, path = 'name'): Inline => ({ type: 'value', text: words, path });
export const blank = (label: string): Inline => ({ type: 'blank', path: 'x', label });

/** Pieces of a reference: a string is words, a pair a repeated number and its target. */
export function reference(...parts: (string | [words: string, target: string])[]): Reference {
  const pieces = parts.map((part) =>
    typeof part === 'string' ? { text: part, target: null } : { text: part[0], target: part[1] },
  );
  return { type: 'reference', target: pieces.findLast((piece) => piece.target !== null)?.target ?? '', parts: pieces };
}

export function head(change: Partial<Head<Inline>> = {}): Head<Inline> {
  return {
    ...base,
    type: 'head',
    superior: inlines('ĐẢNG BỘ PHƯỜNG AN THẮNG'),
    branch: inlines('CHI BỘ KHỐI PHỐ PHONG NHỊ'),
    number: inlines('Số 01-QC/CB'),
    placeDate: inlines('An Thắng, ngày 05 tháng 10 năm 2026'),
    draftMark: null,
    ...change,
  };
}

export function title(kind: string, subject: Words, pointer: Words | null = null): Title<Inline> {
  return {
    ...base,
    type: 'title',
    kind,
    subject: inlines(subject),
    pointer: pointer === null ? null : inlines(pointer),
  };
}

export function basis(...items: Words[]): Block {
  return {
    ...base,
    type: 'basis',
    items: items.map((item) => ({ ...base, type: 'basis-item', content: inlines(item) })),
  };
}

export function chapter(
  number: string,
  name: string,
  ...children: Chapter<Inline, string>['children']
): Chapter<Inline, string> {
  return { ...base, type: 'chapter', id: `chuong-${number}`, number, title: inlines(name), children };
}

export function section(number: string, name: string, ...children: Article<Inline, string>[]): Section<Inline, string> {
  return { ...base, type: 'section', id: `muc-${number}`, number, title: inlines(name), children };
}

export function article(
  id: string,
  number: string,
  name: Words,
  ...children: Article<Inline, string>['children']
): Article<Inline, string> {
  return { ...base, type: 'article', id, number, title: name === '' ? [] : inlines(name), children };
}

export function clause(
  id: string,
  number: string,
  words: Words,
  ...children: Clause<Inline, string>['children']
): Clause<Inline, string> {
  return { ...base, type: 'clause', id, number, content: inlines(words), children };
}

export function point(id: string, number: string, words: Words): Point<Inline, string> {
  return { ...base, type: 'point', id, number, content: inlines(words) };
}

export function paragraph(words: Words): Paragraph<Inline> {
  return { ...base, type: 'paragraph', content: inlines(words) };
}

export function table(...rows: Words[][]): Table<Inline> {
  return { ...base, type: 'table', rows: rows.map((row) => row.map(inlines)) };
}

export function foot(recipients: Words[] | null, name: Words = 'Nguyễn Văn An'): Foot<Inline> {
  return {
    ...base,
    type: 'foot',
    signature: { ...base, type: 'signature', authority: 'T/M CHI BỘ', post: 'BÍ THƯ', name: inlines(name) },
    recipients: recipients && { ...base, type: 'recipients', items: recipients.map(inlines) },
  };
}

export function regulation(parts: Block[][], change: Partial<Regulation> = {}): Regulation {
  return {
    kind: 'regulation',
    title: 'Quy chế làm việc của Chi bộ khối phố Phong Nhị',
    branch: 'Chi bộ khối phố Phong Nhị',
    date: '2026-10-05',
    profile: 'hd-05-2026',
    model: 'hamlet 2026.1',
    parts: parts.map((blocks) => ({ blocks })),
    ...change,
  };
}

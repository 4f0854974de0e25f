/** Small trees for tests, written as ids: an article is `id: clause (point point), clause`. */
import type { Article, Clause, Draft, DraftInline, Part } from '../../src/core/tree/nodes.ts';

const base = { source: { file: 'test.hbs', line: 1 }, origin: 'model' as const };
const text = (words: string): DraftInline => ({ type: 'text', text: words });

export function reference(target: string): DraftInline {
  return { type: 'written-reference', target, source: base.source };
}

export function clause(
  article: string,
  id: string,
  points: string[] = [],
  content: DraftInline[] = [],
): Clause<DraftInline, null> {
  const path = `${article}/${id}`;
  return {
    type: 'clause',
    ...base,
    id: path,
    number: null,
    content: [text('Khoản.'), ...content],
    children: points.map((point) => ({
      type: 'point',
      ...base,
      id: `${path}/${point}`,
      number: null,
      content: [text('điểm;')],
    })),
  };
}

export function article(id: string, children: Clause<DraftInline, null>[]): Article<DraftInline, null> {
  return { type: 'article', ...base, id, number: null, title: [text(`Điều ${id}`)], children };
}

export function draft(parts: Part<DraftInline, null>[]): Draft {
  return {
    kind: 'regulation',
    title: 'Quy chế',
    branch: 'Chi bộ',
    date: '2026-10-05',
    profile: 'hd-05-2026',
    model: 'hamlet 2026.1',
    parts,
  };
}

export function chapters(...lists: Article<DraftInline, null>[][]): Part<DraftInline, null> {
  return {
    blocks: lists.map((children, index) => ({
      type: 'chapter',
      ...base,
      id: `chapter-${index + 1}`,
      number: null,
      title: [text('Chương')],
      children,
    })),
  };
}

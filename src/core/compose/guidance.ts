/**
 * The page of guidance behind a blank model: what must stay, what a committee may adapt, what a branch fills in,
 * and the căn cứ of the day.
 */
import { longDate } from '../law/date.ts';
import { lawRow, type Law } from '../law/index.ts';
import type { Outline } from '../schema/outline.ts';
import type { BlockBase, Chapter, DraftInline, Paragraph, Part, Table } from '../tree/nodes.ts';
import { mapPart } from '../tree/walk.ts';

type I = DraftInline;

export interface Guided {
  outline: Outline;
  law: Law;
  /** chain → its Vietnamese name */
  chainNames: Readonly<Record<string, string>>;
  chapters: Chapter<I, null>[];
  /** the paper itself, with its head and foot */
  parts: readonly Part<I, null>[];
  base: BlockBase;
}

const LOCKS = {
  locked: 'giữ nguyên',
  text: 'được chỉnh câu chữ, thêm khoản',
  optional: 'được chỉnh câu chữ hoặc bỏ cả điều',
} as const;

const text = (words: string): I => ({ type: 'text', text: words });

function paragraph(words: string, base: BlockBase): Paragraph<I> {
  return { type: 'paragraph', ...base, content: [text(words)] };
}

function table(head: string[], rows: I[][][], base: BlockBase): Table<I> {
  return { type: 'table', ...base, rows: [head.map((cell) => [text(cell)]), ...rows] };
}

function lockRows({ outline, chapters }: Guided): I[][][] {
  const titles = new Map(
    chapters.flatMap((chapter) =>
      chapter.children.flatMap((child) => (child.type === 'article' ? [[child.id, child] as const] : [])),
    ),
  );
  return outline.chapters.flatMap((chapter) =>
    chapter.articles.flatMap(({ article, lock }): I[][][] => {
      const found = titles.get(article);
      if (found === undefined) return [];
      const condition = found.condition === undefined ? [] : [text(` (${found.condition})`)];
      return [[[...found.title, ...condition], [text(LOCKS[lock])], [text(article)]]];
    }),
  );
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** Every field that is left blank in the paper, once, in the order of the text. */
function blankRows({ parts }: Guided): I[][][] {
  const blanks = new Map<string, string>();
  for (const part of parts) {
    mapPart<I, I, null>(part, (inlines) => {
      for (const inline of inlines) {
        if (inline.type !== 'blank') continue;
        const path = inline.path.replace(/\.\d+/gu, '[]');
        if (!blanks.has(path)) blanks.set(path, capital(inline.label));
      }
      return inlines;
    });
  }
  return [...blanks].map(([path, label]) => [[text(label)], [text(path)]]);
}

function lawRows({ outline, law, chainNames }: Guided): I[][][] {
  return outline.bases.flatMap((basis): I[][][] => {
    const chain = typeof basis === 'string' ? basis : basis.chain;
    const verdict = law.chains[chain];
    if (verdict === undefined || verdict.state === 'none') return [];
    const row = lawRow(chainNames[chain] ?? chain, verdict);
    return [[[text(row.chain)], [text(row.citation)], [text(row.verdict)]]];
  });
}

/** The guidance as a part of its own, after the model. */
export function guidancePart(guided: Guided): Part<I, null> {
  const { outline, law, base } = guided;
  return {
    blocks: [
      { type: 'title', ...base, kind: 'HƯỚNG DẪN', subject: [text('sử dụng quy chế mẫu')], pointer: null },
      paragraph(
        `Quy chế mẫu này là bản ${outline.edition}, căn cứ được chọn theo văn bản có hiệu lực vào ${longDate(law.date)}. ` +
          'Chi bộ điền vào chỗ có dòng chấm. Đoạn mở đầu bằng điều kiện trong ngoặc đơn chỉ dùng khi chi bộ đúng điều kiện ' +
          'ấy; đoạn không dùng thì bỏ và đánh lại số, khi soạn bằng chương trình thì việc này được làm sẵn.',
        base,
      ),
      paragraph('Mức điều chỉnh đối với từng điều:', base),
      table(['Điều', 'Đảng ủy, chi bộ được làm gì', 'Mã điều'], lockRows(guided), base),
      paragraph('Những nội dung chi bộ phải điền:', base),
      table(['Nội dung', 'Mục trong tệp chi bộ'], blankRows(guided), base),
      paragraph('Các văn bản làm căn cứ và tình trạng hiệu lực:', base),
      table(['Việc', 'Văn bản', 'Tình trạng'], lawRows(guided), base),
    ],
  };
}

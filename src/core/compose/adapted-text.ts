/** The text of an adaptation: the markup of articles without Handlebars, read into clauses. */
import type { Problem } from '../diagnostic.ts';
import { readText } from '../template/text.ts';
import type { BlockBase, Clause, DraftInline } from '../tree/nodes.ts';
import { articleOf, type Adaptation } from './adaptation.ts';
import { hasOpenReference } from './adapted-references.ts';
import type { Answering } from './asked.ts';
import { runTemplate } from './interpreter.ts';

type DraftClause = Clause<DraftInline, null>;

/** A text without tags asks for no fact and no field and prints nothing of the law. */
const NOTHING_ASKED: Answering = {
  host: {
    facts: () => null,
    law: { date: '', chains: {}, figures: {} },
    cited: new Set(),
    figures: new Set(),
  },
  names: { kind: 'group', fields: {} },
  runs: new Map(),
};

/** A line's dash at its place: clauses at the edge, points two blanks in. The first line may leave its dash out. */
function dashed(line: string, isFirst: boolean): string {
  const bare = line.trimEnd();
  if (isFirst && !/^[-|#]/u.test(bare)) return `- ${bare}`;
  return bare.replace(/^ +(?=\S)/u, '  ');
}

/** Gives clauses and points ids where the writer gave none; ids of the article's other clauses are `taken`. */
function withIds(text: string, { action, target }: Adaptation, taken: ReadonlySet<string>): string {
  const [article = '', clause] = target.split('/');
  const name = action === 'replace' && clause !== undefined ? clause : `${clause ?? article}-added`;
  const used = new Set(taken);
  let point = 0;
  const free = (number = 1): string => {
    const id = number === 1 ? name : `${name}-${number}`;
    if (used.has(`${article}/${id}`)) return free(number + 1);
    used.add(`${article}/${id}`);
    return id;
  };
  const lines = text.trim().split('\n');
  return lines
    .map((written, index) => {
      const line = dashed(written, index === 0);
      const dash = /^(?: {2})?- /u.exec(line)?.[0];
      point = dash === '- ' ? 0 : point + 1;
      if (dash === undefined || /\{#[^}]*\}$/u.test(line)) return line;
      return `${line} {#${dash === '- ' ? free() : `item-${point}`}}`;
    })
    .join('\n');
}

/** What the text may not hold, before it is read as markup: the first that is wrong. */
function refusal(text: string): [code: string, message: string, hint: string] | null {
  if (text.trim() === '') return ['adaptation-without-text', 'chưa có lời văn mới', 'thêm text: …'];
  if (/\{\{|\}\}/u.test(text)) {
    return ['adaptation-with-tags', 'lời văn điều chỉnh có thẻ {{…}}', 'viết thẳng nội dung cần in'];
  }
  if (hasOpenReference(text)) {
    return ['adaptation-reference-open', 'lời văn điều chỉnh có dẫn chiếu “{@” chưa đóng', 'viết đủ, ví dụ {@voting}'];
  }
  if (/^\s*#/mu.test(text)) {
    return [
      'adaptation-with-title',
      'lời văn điều chỉnh có tên điều',
      'bỏ dòng bắt đầu bằng “#”; tên điều giữ như mẫu',
    ];
  }
  return null;
}

function owned(clause: DraftClause, base: Pick<BlockBase, 'origin' | 'source'>): DraftClause {
  return { ...clause, ...base, children: clause.children.map((child) => ({ ...child, ...base })) };
}

/**
 * Reads the text of a replacement or addition. The first clause of a replacement keeps the replaced clause's id.
 * Every problem stands at the text as a whole.
 * @param taken ids of the clauses that stay in the article
 */
export function parseAdapted(
  one: Adaptation,
  taken: ReadonlySet<string>,
): { clauses: DraftClause[]; problems: Problem[] } {
  const place = one.textPlace ?? one.place;
  const problem = (code: string, message: string, hint: string): Problem => ({
    code,
    severity: 'error',
    message,
    place,
    hint,
  });
  const text = one.text ?? '';
  const refused = refusal(text);
  if (refused !== null) return { clauses: [], problems: [problem(...refused)] };

  const article = articleOf(one.target);
  const { body, faults: written } = readText(withIds(text, one, taken));
  const template = { file: place.file, args: [], body };
  const { article: parsed, faults } = runTemplate(article, template, NOTHING_ASKED);
  const problems = [...written, ...faults]
    .filter(({ code }) => code !== 'article-without-title')
    .map(({ code, message, hint }) => problem(code, message, hint ?? 'sửa lời văn của mục này'));
  const base = { origin: one.origin, source: { file: place.file, line: place.line } };
  const clauses = parsed.children.flatMap((child) => (child.type === 'clause' ? owned(child, base) : []));
  if (clauses.length < parsed.children.length) {
    const message = 'lời văn điều chỉnh có dòng không thuộc khoản nào';
    problems.push(
      problem(
        'adaptation-not-clauses',
        message,
        'bắt đầu mỗi khoản bằng “- ”, lùi các dòng của khoản vào hai dấu cách',
      ),
    );
  }
  const again = clauses.find(({ id }) => taken.has(id));
  if (again !== undefined) {
    problems.push(problem('id-duplicate', `mã “${again.id}” đã dùng trong điều này`, 'đặt một mã khác sau dấu #'));
  }
  return { clauses, problems };
}

import type { Rule } from '../rule.ts';
import type { LintSet } from '../set.ts';
import { OTHER_TONE } from '../tone.ts';

interface Wording {
  use: string;
  avoid: string;
  why: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
const whole = (phrase: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${escaped(phrase)}(?![\\p{L}\\d])`, 'gu');

const known = new WeakMap<LintSet, Wording[]>();

/** Spellings of tone marks are a rule of their own. */
function wordings(set: LintSet): Wording[] {
  const rows = set.terms?.value ?? [];
  const made = rows.flatMap(({ use, avoid, why }) => avoid.map((phrase) => ({ use, avoid: phrase, why })));
  const kept = known.get(set) ?? made.filter(({ avoid }) => !OTHER_TONE.test(avoid));
  known.set(set, kept);
  return kept;
}

/** A wording to avoid counts unless it is the end of the right one: “Mặt trận thôn” in “Ban Công tác Mặt trận thôn”. */
function occurrences(text: string, { use, avoid }: Wording): { from: number; to: number }[] {
  if (!text.includes(avoid)) return [];
  const right = [...text.matchAll(whole(use))].map(({ index }) => ({ from: index, to: index + use.length }));
  return [...text.matchAll(whole(avoid))]
    .map(({ index }) => ({ from: index, to: index + avoid.length }))
    .filter(({ from }) => !right.some((one) => one.from < from && from < one.to));
}

/** Words are those of terms.yaml; of wordings inside one another only the longest is told. */
export const termAvoided: Rule = {
  code: 'term-avoided',
  severity: 'error',
  over: 'text',
  why: 'Một việc một tên trong toàn bộ mẫu, theo cách gọi của văn bản Đảng; danh mục từ ngữ ở terms.yaml.',
  avoid: '# Chi ủy\n- Bí thư chủ trì các cuộc họp của ban chi ủy. {#chair}\n',
  prefer: '# Chi ủy\n- Bí thư chủ trì các cuộc họp của chi ủy. {#chair}\n',
  check: ({ kind, text }, set) => {
    if (kind === 'law') return [];
    const found = wordings(set).flatMap((wording) => occurrences(text, wording).map((at) => ({ ...at, wording })));
    const longest = found.filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one && other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from,
        ),
    );
    return longest.map(({ from, to, wording }) => ({
      from,
      to,
      message: `không viết “${wording.avoid}”: ${wording.why}`,
      hint: `viết “${wording.use}”`,
    }));
  },
};

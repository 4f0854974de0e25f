/** What is missing, in Vietnamese, the same for the terminal and the page. */
import { conditionWords, FACT_NAMES } from '../facts/index.ts';
import { shortDate } from '../law/date.ts';
import type { Coverage, CoveredLine, Count, TextLine } from './types.ts';

const NAMES: Record<TextLine['kind'], string> = {
  article: 'điều',
  clause: 'khoản',
  point: 'điểm',
  paragraph: 'đoạn văn',
  table: 'bảng',
};

/** “khoản “meeting””; what has no id is named by its kind alone. */
function nameOf({ kind, id }: TextLine): string {
  return id === null ? NAMES[kind] : `${NAMES[kind]} “${id}”`;
}

/** “đúng (nếu có chi ủy)”; conditions of the law have no words of their own. */
function answerWords(fact: string, answer: boolean): string {
  const word = answer ? 'đúng' : 'sai';
  return FACT_NAMES.includes(fact) && fact !== 'decision' ? `${word} (${conditionWords(fact, answer)})` : word;
}

/** What no branch has met on a line; null when all that can be was met. */
export function missingOn(line: CoveredLine): string | null {
  if (line.kind !== 'condition') return line.hits === 0 ? `${nameOf(line)} chưa chi bộ nào nhận` : null;
  const { fact, yes, no } = line;
  const never = ([true, false] as const).filter((answer) => (answer ? yes : no) === 0);
  if (never.length === 0) return null;
  // With one answer out of reach of the law, the other alone is missing all the same.
  if ((yes ?? 0) === 0 && (no ?? 0) === 0) return `điều kiện “${fact}” chưa chi bộ nào gặp`;
  return never.map((answer) => `điều kiện “${fact}” chưa lần nào ${answerWords(fact, answer)}`).join('; ');
}

/** How many answers the law rules out in the period of the branches. */
export function ruledOut({ files }: Coverage): number {
  const conditions = files.flatMap(({ lines }) => lines.filter((line) => line.kind === 'condition'));
  return conditions.flatMap(({ yes, no }) => [yes, no]).filter((hits) => hits === null).length;
}

/** “từ 06/9/2021 đến 04/12/2026” */
export function lawDays({ period }: Coverage): string {
  return `từ ${shortDate(period.from)} đến ${shortDate(period.to)}`;
}

/** 85.6 → “85,6%” */
export function percentText(value: number): string {
  return `${String(value).replace('.', ',')}%`;
}

/** “220/317” */
export function countText({ met, all }: Count): string {
  return all === 0 ? '–' : `${met}/${all}`;
}

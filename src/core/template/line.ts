/** The line grammar of an article: the parts of one written line in, one statement out. Numbers nothing. */
import type { At, Line, Part } from './program.ts';

/** A mistake in how a line is written. */
export interface LineFault {
  code: string;
  message: string;
  hint: string;
}

const ID_SHAPE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;

const ID_MISSING: LineFault = {
  code: 'id-missing',
  message: 'khoản hoặc điểm chưa có mã',
  hint: 'thêm {#ten-ngan} ở cuối dòng',
};
const POINT_WITH_END_MARK: LineFault = {
  code: 'point-with-end-mark',
  message: 'điểm không tự viết dấu kết thúc',
  hint: 'bỏ dấu ở cuối dòng',
};
const CLAUSE_WITHOUT_END_MARK: LineFault = {
  code: 'clause-without-end-mark',
  message: 'khoản chưa có dấu kết thúc',
  hint: 'thêm dấu chấm, hoặc hai chấm nếu có điểm theo sau',
};

const misshapen = (id: string): LineFault => ({
  code: 'id-shape',
  message: `mã “${id}” viết chưa đúng`,
  hint: 'chỉ dùng chữ thường không dấu, số và gạch nối',
});

const indented = (blanks: number): LineFault => ({
  code: 'line-indent',
  message: `dòng lùi vào ${blanks} dấu cách`,
  hint: 'khoản sát lề, điểm lùi đúng hai dấu cách',
});

const textAt = (part: Part | undefined): string => (part?.type === 'text' ? part.text : '');

/** The parts with the text of the first or the last one changed; a text that becomes empty is dropped. */
function withFirst(parts: readonly Part[], change: (text: string) => string): Part[] {
  const [first, ...rest] = parts;
  if (first?.type !== 'text') return [...parts];
  const text = change(first.text);
  return text === '' ? rest : [{ type: 'text', text }, ...rest];
}

function withLast(parts: readonly Part[], change: (text: string) => string): Part[] {
  const last = parts.at(-1);
  if (last?.type !== 'text') return [...parts];
  const text = change(last.text);
  const rest = parts.slice(0, -1);
  return text === '' ? rest : [...rest, { type: 'text', text }];
}

const trimEnd = (parts: readonly Part[]): Part[] => withLast(parts, (text) => text.trimEnd());
const trim = (parts: readonly Part[]): Part[] => withFirst(trimEnd(parts), (text) => text.trimStart());
const cut = (parts: readonly Part[], mark: string): Part[] => withFirst(parts, (text) => text.slice(mark.length));

/** Cuts the `{#id}` off a clause or point. */
function cutId(parts: readonly Part[], faults: LineFault[]): { id: string; parts: Part[] } {
  const end = textAt(parts.at(-1));
  const from = end.endsWith('}') ? end.lastIndexOf('{#') : -1;
  if (from < 0) {
    faults.push(ID_MISSING);
    return { id: '', parts: [...parts] };
  }
  const id = end.slice(from + 2, -1);
  if (!ID_SHAPE.test(id)) faults.push(misshapen(id));
  return { id, parts: trimEnd(withLast(parts, (text) => text.slice(0, from))) };
}

/** The cells of a row: its text is cut at every bar; no value can hold one. */
function cellsOf(parts: readonly Part[]): Part[][] {
  const inner = withLast(cut(parts, '|'), (text) => text.replace(/\|$/u, ''));
  const cells: Part[][] = [[]];
  for (const part of inner) {
    const [first, ...others] = part.type === 'text' ? part.text.split('|') : [];
    if (first === undefined || part.type !== 'text') cells.at(-1)?.push(part);
    else {
      if (first !== '') cells.at(-1)?.push({ type: 'text', text: first });
      cells.push(...others.map((text): Part[] => (text === '' ? [] : [{ type: 'text', text }])));
    }
  }
  return cells.map(trim);
}

/**
 * Reads one line that prints something. There is no statement when the line's indent leaves open what it is.
 * @param written the line's parts with the blanks before and after it; texts side by side are one part
 */
export function readLine(written: readonly Part[], at: At): { line: Line | null; faults: LineFault[] } {
  const lead = textAt(written[0]);
  const indent = lead.length - lead.trimStart().length;
  if (indent !== 0 && indent !== 2) return { line: null, faults: [indented(indent)] };
  const parts = trim(written);
  const inside = indent > 0;
  const start = textAt(parts[0]);
  const faults: LineFault[] = [];
  if (start.startsWith('|')) return { line: { type: 'row', at, inside, cells: cellsOf(parts) }, faults };
  if (start.startsWith('# ')) return { line: { type: 'title', at, parts: cut(parts, '# ') }, faults };
  if (!start.startsWith('- ')) return { line: { type: 'paragraph', at, inside, parts }, faults };
  const named = cutId(cut(parts, '- '), faults);
  const end = textAt(named.parts.at(-1));
  if (inside && /[;.,:]$/u.test(end)) faults.push(POINT_WITH_END_MARK);
  if (!inside && !/[.:]$/u.test(end)) faults.push(CLAUSE_WITHOUT_END_MARK);
  return { line: { type: inside ? 'point' : 'clause', at, ...named }, faults };
}

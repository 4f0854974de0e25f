/**
 * What a template can print, by its lines and the conditions around them. Conditions, loops and inclusions stand on lines
 * of their own (the model language refuses others), so lines are all there is to look at.
 */

/** A condition and what it leads to; `fact` as in `{{#if fact}}`. */
export interface WrittenCondition {
  type: 'condition';
  line: number;
  fact: string;
  whenYes: Written[];
  whenNo: Written[];
}

/** A line that becomes a block of the tree. */
export interface WrittenText {
  type: 'text';
  line: number;
  kind: 'title' | 'clause' | 'point' | 'paragraph' | 'table';
  id: string | null;
}

/** `{{> runs/name}}` */
export interface Inclusion {
  type: 'inclusion';
  line: number;
  run: string;
}

export type Written = WrittenCondition | WrittenText | Inclusion;

const OPEN = /^\s*\{\{~?#(if|unless|each)\s+([^\s~}]+)/u;
const ELSE = /^\s*\{\{~?\s*else\b(?:\s+(if|unless)\s+([^\s~}]+))?/u;
const CLOSE = /^\s*\{\{~?\//u;
const RUN = /^\s*\{\{~?>\s*([^\s~}]+)/u;
/** `{{basis "dues" else="…"}}`: a tag with words for the day on which nothing is in force. */
const TAG_WITH_ELSE = /\{\{~?(basis|figure)\s+"([^"]+)"[^}]*\belse=/gu;

interface Level {
  into: Written[];
  /** where `{{else}}` goes on; null in a loop */
  other: Written[] | null;
  /** an `{{else if}}` that ends with the condition it belongs to */
  chained: boolean;
}

/** Comments, emptied but for their line ends. */
const withoutComments = (text: string): string =>
  text.replace(/\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}/gu, (comment) => comment.replace(/[^\n]/gu, ''));

function condition(word: string, fact: string, line: number): { node: WrittenCondition; level: Level } {
  const node: WrittenCondition = { type: 'condition', line, fact, whenYes: [], whenNo: [] };
  const [into, other] = word === 'if' ? [node.whenYes, node.whenNo] : [node.whenNo, node.whenYes];
  return { node, level: { into, other, chained: false } };
}

function textOf(row: string, line: number, afterRow: boolean): WrittenText | null {
  const id = /\{#([\w-]+)\}\s*$/u.exec(row)?.[1] ?? null;
  if (row.startsWith('# ')) return { type: 'text', line, kind: 'title', id: null };
  if (/^ *- /u.test(row)) return { type: 'text', line, kind: row.startsWith('- ') ? 'clause' : 'point', id };
  if (!row.trimStart().startsWith('|')) return { type: 'text', line, kind: 'paragraph', id: null };
  // The rows under the first belong to its table.
  return afterRow ? null : { type: 'text', line, kind: 'table', id: null };
}

/** Reads a template that compiles. */
export function writtenIn(text: string): Written[] {
  const root: Written[] = [];
  const levels: Level[] = [{ into: root, other: null, chained: false }];
  const top = (): Level => levels.at(-1) ?? { into: root, other: null, chained: false };
  let inTable = false;

  const open = (word: string, fact: string, line: number, chained: boolean): void => {
    const { node, level } = condition(word, fact, line);
    top().into.push(node);
    levels.push({ ...level, chained });
  };

  for (const [index, row] of withoutComments(text).split('\n').entries()) {
    const line = index + 1;
    const [, word = '', fact = ''] = OPEN.exec(row) ?? [];
    const otherwise = ELSE.exec(row);
    const run = RUN.exec(row)?.[1];
    if (row.trim() === '') continue;
    if (word === 'each') levels.push({ into: top().into, other: null, chained: false });
    else if (word !== '') open(word, fact, line, false);
    else if (otherwise !== null) {
      const level = top();
      levels[levels.length - 1] = { ...level, into: level.other ?? [] };
      if (otherwise[2] !== undefined) open(otherwise[1] ?? 'if', otherwise[2], line, true);
    } else if (CLOSE.test(row)) {
      while (levels.pop()?.chained === true);
    } else if (run !== undefined) top().into.push({ type: 'inclusion', line, run });
    else {
      const found = textOf(row, line, inTable);
      if (found !== null) top().into.push(found);
      for (const [, tag, name = ''] of row.matchAll(TAG_WITH_ELSE)) {
        const fact = `${tag === 'basis' ? 'law' : 'figure'}.${name}`;
        top().into.push({ type: 'condition', line, fact, whenYes: [], whenNo: [] });
      }
      inTable = row.trimStart().startsWith('|');
    }
  }
  return root;
}

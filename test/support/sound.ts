/**
 * What must hold of every regulation, whatever the branch: a second reader that counts by itself.
 * Gives one sentence a fault; an empty list means the regulation is sound.
 */
import type { Article, Block, Clause, Inline, Point, Regulation } from '../../src/core/tree/nodes.ts';
import { mapInlines, numberedBlocks } from '../../src/core/tree/walk.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];

export function printed(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'reference') return inline.parts.map((part) => part.text).join('');
      return inline.type === 'blank' ? '…' : inline.text;
    })
    .join('');
}

/** Every text of the regulation in tree order, one line a paragraph or cell. */
export function texts(regulation: Regulation): string[] {
  const lines: string[] = [];
  mapInlines<Inline, Inline, string>(regulation, (inlines, where) => {
    // The articles of a decision have no title.
    if (inlines.length > 0 || where.at(-1)?.type !== 'article') lines.push(printed(inlines));
    return [...inlines];
  });
  return lines;
}

function textFaults(line: string): string[] {
  const faults: string[] = [];
  const say = (what: string) => faults.push(`${what}: “${line.slice(0, 120)}”`);
  if (line.trim() === '') say('empty paragraph');
  if (/undefined|\[object|NaN|\bnull\b/u.test(line)) say('leftover of the program');
  if (/[\p{Co}\p{Cc}]/u.test(line)) say('control or private-use character');
  if (/ {2}|^ | $/u.test(line)) say('blank too many');
  if (/ [.,;:!?)]|\( |[.,;:]{2}/u.test(line.replaceAll('…', 'x'))) say('misplaced mark');
  // “ba ba” is a doubled word; “ngày ngày”, “xã xã” are too; hyphenated reduplication is not.
  const doubled = /(?<![\p{L}])(\p{L}+) \1(?![\p{L}])/iu.exec(line);
  if (doubled) say(`doubled word “${doubled[1] ?? ''}”`);
  return faults;
}

function endFaults(clause: Clause<Inline, string>): string[] {
  const points = clause.children.filter((child): child is Point<Inline, string> => child.type === 'point');
  const end = printed(clause.content).at(-1);
  const faults: string[] = [];
  if (clause.children.length > 0 ? end !== ':' && points.length > 0 : end !== '.') {
    faults.push(`${clause.id} ends “${end ?? ''}”`);
  }
  const [first, second] = points;
  if (first && !second) faults.push(`${first.id} is the only point of its clause`);
  points.forEach((point, index) => {
    const mark = index === points.length - 1 ? '.' : ';';
    if (!printed(point.content).endsWith(mark)) faults.push(`${point.id} does not end “${mark}”`);
  });
  return faults;
}

function articleFaults(article: Article<Inline, string>, number: number): string[] {
  const faults = article.number === String(number) ? [] : [`${article.id} is ${article.number}, counted ${number}`];
  const clauses = article.children.filter((child) => child.type === 'clause');
  if (article.children.length === 0) faults.push(`${article.id} has no text`);
  clauses.forEach((clause, index) => {
    const expected = clauses.length === 1 ? '' : String(index + 1);
    if (clause.number !== expected) faults.push(`${clause.id} is ${clause.number}, counted ${expected}`);
    const points = clause.children.filter((child) => child.type === 'point');
    points.forEach((point, at) => {
      if (point.number !== LETTERS[at]) faults.push(`${point.id} is ${point.number}, counted ${LETTERS[at] ?? '?'}`);
    });
    faults.push(...endFaults(clause));
  });
  return faults;
}

function numberFaults(blocks: readonly Block<Inline, string>[]): string[] {
  let article = 0;
  let chapter = 0;
  return blocks.flatMap((block) => {
    if (block.type === 'article') return articleFaults(block, (article += 1));
    if (block.type !== 'chapter') return [];
    chapter += 1;
    const own = block.number === ROMAN[chapter] ? [] : [`chapter ${block.id} is ${block.number}`];
    const articles = block.children.flatMap((child) => (child.type === 'section' ? child.children : [child]));
    return [...own, ...articles.flatMap((child) => articleFaults(child, (article += 1)))];
  });
}

function referenceFaults(regulation: Regulation): string[] {
  const labels = new Map<string, string>();
  for (const part of regulation.parts) {
    for (const { block } of numberedBlocks(part)) {
      labels.set(block.id, block.type === 'article' ? `Điều ${block.number}` : block.number);
    }
  }
  const faults: string[] = [];
  const ids = regulation.parts.flatMap((part) => numberedBlocks(part).map(({ block }) => block.id));
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) !== index) faults.push(`id ${id} stands twice`);
  mapInlines<Inline, Inline, string>(regulation, (inlines) => {
    for (const inline of inlines) {
      if (inline.type !== 'reference') continue;
      if (!labels.has(inline.target)) faults.push(`dangling reference to ${inline.target}`);
      for (const part of inline.parts) {
        if (part.target !== null && labels.get(part.target) !== part.text) {
          faults.push(`reference “${part.text}” to ${part.target}, which is “${labels.get(part.target) ?? ''}”`);
        }
      }
    }
    return [...inlines];
  });
  return faults;
}

/** Every fault of a regulation's text, numbers, ends of lists and references. */
export function faults(regulation: Regulation): string[] {
  return [
    ...texts(regulation).flatMap(textFaults),
    ...regulation.parts.flatMap((part) => numberFaults(part.blocks)),
    ...referenceFaults(regulation),
  ];
}

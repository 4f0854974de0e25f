/** What a person typed that data should give: document numbers, references, figures of the law, other numbers. */
import { inWords } from '../compose/words.ts';
import type { LawFigure } from '../law/types.ts';
import type { LintSet } from './set.ts';

export interface Typed {
  kind: 'document' | 'reference' | 'figure' | 'number';
  from: number;
  to: number;
  text: string;
  /** of a figure: its id */
  figure?: string;
}

const DOCUMENT =
  /\d+(?:\/\d{4})?-?(?:QĐi?|QĐ|HD|CT|CV|KL|NQ|QC|TT|TTr|BC|TB)\/\p{Lu}[\p{Lu}-]*|\d+\/\d{4}\/\p{Lu}[\p{Lu}\d-]*|(?:Luật|Pháp lệnh|Thông tư|Nghị định)\s+số\s+[\p{L}\d/-]+/gu;
const UNIT = String.raw`(?:(?:Điều|điều|[Kk]hoản|[Cc]hương|[Mm]ục)\s+(?:\d+[a-zđ]?|[IVX]+)(?![\p{L}\d])|[Đđ]iểm\s+[a-zđ](?!\p{L}))`;
/** “điểm a khoản 2 Điều 7” is one reference. */
const REFERENCE = new RegExp(String.raw`(?<!\p{L})${UNIT}(?:\s+${UNIT})*`, 'gu');
/** The end of such a word and what follows, for a first look. */
const LIKE_REFERENCE = /(?:iều|hoản|hương|ục|iểm)\s+(?:\d|[IVX]|[a-zđ](?!\p{L}))/u;
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** Names that hold a number in words and are no figure: “báo cáo sáu tháng” is the name of a report. */
const NAMES = ['báo cáo sáu tháng', 'báo cáo 6 tháng'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const whole = (text: string): string => `(?<![\\p{L}\\d])${escaped(text)}(?![\\p{L}\\d])`;

/** How a person would type the figure's values: “90 phút”, “chín mươi phút”, “hai phần ba”. */
function wordings({ values, unit }: LawFigure): string[] {
  return values.flatMap(({ value }) => {
    if (typeof value === 'string') return value.length > 4 ? [value] : [];
    const after = unit === '' || unit.startsWith('%') ? unit.slice(0, 1) : ` ${unit}`;
    const digits = [`${value}${after}`, `${String(value).padStart(2, '0')}${after}`];
    return Number.isInteger(value) && !unit.startsWith('%') ? [...digits, `${inWords(value)}${after}`] : digits;
  });
}

interface Pattern {
  id: string;
  /** the wordings in lower case, for a first look: most lines have none */
  words: string[];
  is: RegExp;
}

const patterns = new WeakMap<LintSet, Pattern[]>();

function figurePatterns(set: LintSet): Pattern[] {
  const kept = patterns.get(set);
  if (kept !== undefined) return kept;
  const figures = (set.law?.figures.value.figures ?? []).filter(({ typed }) => typed === 'forbidden');
  const made = figures.map((figure): Pattern => {
    const words = wordings(figure);
    const is = new RegExp(words.map(whole).join('|') || '(?!)', 'giu');
    return { id: figure.id, words: words.map((word) => word.toLocaleLowerCase('vi')), is };
  });
  patterns.set(set, made);
  return made;
}

function typedAfresh(text: string, set: LintSet): Typed[] {
  const found: Typed[] = [];
  const add = (kind: Typed['kind'], is: RegExp, figure?: string): void => {
    for (const { 0: match, index } of text.matchAll(is)) {
      const to = index + match.length;
      if (found.some((one) => one.from < to && index < one.to)) continue;
      if (NAMES.some((name) => text.slice(0, to).endsWith(name))) continue;
      found.push({ kind, from: index, to, text: match, ...(figure === undefined ? {} : { figure }) });
    }
  };
  const hasDigit = /\d/u.test(text);
  if (hasDigit) add('document', DOCUMENT);
  if (LIKE_REFERENCE.test(text)) add('reference', REFERENCE);
  const lower = text.toLocaleLowerCase('vi');
  for (const { id, words, is } of figurePatterns(set))
    if (words.some((word) => lower.includes(word))) add('figure', is, id);
  if (hasDigit) add('number', NUMBER);
  return found.sort((a, b) => a.from - b.from);
}

const known = new WeakMap<LintSet, Map<string, Typed[]>>();

/** Everything typed in a text, from left to right; where two overlap the more telling one stands. */
export function typedIn(text: string, set: LintSet): Typed[] {
  const texts = known.get(set) ?? new Map<string, Typed[]>();
  known.set(set, texts);
  const typed = texts.get(text) ?? typedAfresh(text, set);
  texts.set(text, typed);
  return typed;
}

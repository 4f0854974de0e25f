import { integer } from './measure.ts';
import { formatNumber } from './numerals.ts';
import {
  readParagraphProperties,
  readRunProperties,
  type ParagraphProperties,
  type RunProperties,
} from './properties.ts';
import type { Theme } from './theme.ts';
import { attribute, child, childrenOf, valueOf, type Xml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** “%1.” */
  text: string;
  /** what stands between the label and the paragraph */
  gap: string;
  /** levels up to this one (from 1) do not restart it; undefined: any higher level does */
  restart: number | undefined;
  digits: boolean;
  run: Partial<RunProperties>;
  paragraph: Partial<ParagraphProperties>;
}

/** The printed label of one paragraph of a list, with the formatting of its level. */
export interface Label {
  text: string;
  gap: string;
  run: Partial<RunProperties>;
}

export interface Numbering {
  /** formatting of a list's level, empty where there is none */
  level: (numId: string | undefined, level: number) => { paragraph: Partial<ParagraphProperties> };
  /** counts the paragraph and prints its label; call once for each paragraph, in document order */
  next: (numId: string, level: number) => Label | null;
}

const LEVELS = 9;

/** A list as numbering.xml says it. */
interface List {
  /** the abstract list that it counts with */
  abstract: string;
  levels: (Level | undefined)[];
  /** where a level begins to count in this list, by its index */
  starts: ReadonlyMap<number, number>;
}

/** Gives a list by its id, read once; undefined where there is none. */
function listReader(root: Xml | undefined, theme: Theme): (numId: string) => List | undefined {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((item) => [attribute(item, 'w:abstractNumId') ?? '', item]),
  );
  const lists = new Map(childrenOf(root, 'w:num').map((item) => [attribute(item, 'w:numId') ?? '', item]));
  const known = new Map<string, List>();
  return (numId) => {
    const list = lists.get(numId);
    const cached = known.get(numId);
    if (list === undefined || cached !== undefined) return cached;
    const abstract = followLinks(valueOf(list, 'w:abstractNumId') ?? '', abstracts);
    const overrides = childrenOf(list, 'w:lvlOverride');
    const levels = Array.from({ length: LEVELS }, (_, index) => {
      const own = child(
        overrides.find((item) => attribute(item, 'w:ilvl') === String(index)),
        'w:lvl',
      );
      const element =
        own ?? childrenOf(abstracts.get(abstract), 'w:lvl').find((item) => attribute(item, 'w:ilvl') === String(index));
      return element === undefined ? undefined : readLevel(element, theme);
    });
    const starts = new Map(
      overrides.flatMap((item): [number, number][] => {
        const start = integer(valueOf(item, 'w:startOverride'));
        return start === undefined ? [] : [[Number(attribute(item, 'w:ilvl')), start]];
      }),
    );
    const entry = { abstract, levels, starts };
    known.set(numId, entry);
    return entry;
  };
}

/** Reads numbering.xml. The counters live in the value that comes back. */
export function readNumbering(root: Xml | undefined, theme: Theme): Numbering {
  const listOf = listReader(root, theme);
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return {
    level: (numId, level) => ({
      paragraph: (numId === undefined ? undefined : listOf(numId)?.levels[level]?.paragraph) ?? {},
    }),
    next: (numId, index) => {
      const list = listOf(numId);
      const level = list?.levels[index];
      if (list === undefined || level === undefined) return null;
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      const override = list.starts.get(index);
      const fresh = override !== undefined && !started.has(`${numId}/${index}`);
      started.add(`${numId}/${index}`);
      const before = fresh ? undefined : counts[index];
      counts[index] = before === undefined ? (override ?? level.start) : before + 1;
      for (let deeper = index + 1; deeper < LEVELS; deeper += 1) {
        const restart = list.levels[deeper]?.restart;
        if (restart === undefined || (restart > 0 && index < restart)) counts[deeper] = undefined;
      }
      return { text: print(level, list.levels, counts), gap: level.gap, run: level.run };
    },
  };
}

/** An abstract list may only point to another one through the name of a list style. */
function followLinks(id: string, abstracts: ReadonlyMap<string, Xml>): string {
  const link = valueOf(abstracts.get(id), 'w:numStyleLink');
  if (link === undefined) return id;
  for (const [other, element] of abstracts) if (valueOf(element, 'w:styleLink') === link) return other;
  return id;
}

const GAPS: Readonly<Record<string, string>> = { space: ' ', nothing: '', tab: '\t' };

function readLevel(element: Xml, theme: Theme): Level {
  return {
    start: integer(valueOf(element, 'w:start')) ?? 0,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    gap: GAPS[valueOf(element, 'w:suff') ?? 'tab'] ?? '\t',
    restart: integer(valueOf(element, 'w:lvlRestart')),
    digits: child(element, 'w:isLgl') !== undefined,
    run: readRunProperties(child(element, 'w:rPr'), theme),
    paragraph: readParagraphProperties(child(element, 'w:pPr')),
  };
}

/** Signs of the Symbol and Wingdings fonts that lists use as bullets. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf02d': '-',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf076': '❖',
};

function print(level: Level, levels: readonly (Level | undefined)[], counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return Array.from(level.text, (sign) => BULLETS[sign] ?? sign).join('');
  return level.text.replace(/%([1-9])/g, (_match, digit: string) => {
    const index = Number(digit) - 1;
    const format = level.digits ? 'decimal' : (levels[index]?.format ?? 'decimal');
    return formatNumber(counts[index] ?? levels[index]?.start ?? 1, format);
  });
}

/** The lines of a template as the markup of an article: title, clauses, points, paragraphs, rows, and included runs. */
import { inLine, type Span } from './span.ts';
import type { Conditions, Include, Placed, Tags } from './tags.ts';

export interface MarkupLine {
  kind: 'title' | 'clause' | 'point' | 'paragraph' | 'row';
  line: number;
  indent: number;
  /** the line up to its id, tags filled up; offsets are columns */
  bare: string;
  /** where the words begin, behind indent and mark */
  from: number;
  conditions: Conditions;
  /** in an `each`: it may be printed several times, or not at all */
  isRepeated: boolean;
  /** of clauses and points: what is between `{#` and `}`, null when there is none */
  id: { text: string; span: Span } | null;
}

export type Part = MarkupLine | (Include & { kind: 'include' });

const ID = /\s*\{#([^{}]*)\}\s*$/u;

function kindOf(text: string, indent: number): MarkupLine['kind'] {
  if (text.startsWith('|')) return 'row';
  if (text.startsWith('# ')) return 'title';
  if (text.startsWith('- ')) return indent === 0 ? 'clause' : 'point';
  return 'paragraph';
}

function markupLine(bare: string, line: number, { conditions, frame }: Placed): MarkupLine {
  const indent = bare.length - bare.trimStart().length;
  const kind = kindOf(bare.slice(indent), indent);
  const found = kind === 'clause' || kind === 'point' ? ID.exec(bare) : null;
  const at = found === null ? -1 : found.index + found[0].indexOf('{#');
  const id = found && { text: found[1] ?? '', span: inLine(line, at + 2, at + 2 + (found[1]?.length ?? 0)) };
  const words = found === null ? bare.trimEnd() : bare.slice(0, found.index);
  const mark = kind === 'row' || kind === 'paragraph' ? 0 : 2;
  return { kind, line, indent, bare: words, from: indent + mark, conditions, isRepeated: frame.outer !== null, id };
}

/** Everything a template prints, in the order of its lines. */
export function partsOf({ texts, bare, includes }: Tags): Part[] {
  const lines = [...texts].map(([line, placed]) => markupLine(bare[line - 1] ?? '', line, placed));
  const runs = includes.map((include) => ({ ...include, kind: 'include' as const }));
  return [...lines, ...runs].sort((a, b) => a.line - b.line);
}

/** The stretch of a line's words, one character at least. */
export const wordsSpan = ({ line, from, bare }: MarkupLine): Span =>
  inLine(line, from, Math.max(from + 1, bare.length));

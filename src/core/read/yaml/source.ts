/** A YAML text as the tree of what is written where, for changing values in place. */
import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type Scalar } from 'yaml';
import type { Span } from '../lines.ts';

/** A key and what stands under it. */
export interface SourcePair {
  name: string;
  key: Span;
  /** null where nothing is written behind the colon */
  node: SourceNode | null;
}

export type SourceNode =
  | { kind: 'map'; span: Span; inline: boolean; pairs: SourcePair[] }
  | { kind: 'list'; span: Span; inline: boolean; items: SourceNode[] }
  | { kind: 'scalar'; span: Span; value: unknown; quote: '"' | "'" | null };

const QUOTES: Readonly<Record<string, '"' | "'">> = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" };

function spanOf(node: { range?: readonly [number, number, number] | null | undefined }): Span {
  const [from, to] = node.range ?? [0, 0, 0];
  return { from, to };
}

function nodeOf(node: ParsedNode): SourceNode {
  const span = spanOf(node);
  if (isMap(node)) {
    const pairs = node.items.map((pair): SourcePair => {
      const key = pair.key as unknown as Scalar;
      const value = pair.value;
      return { name: String(key.value), key: spanOf(key), node: isEmpty(value) ? null : nodeOf(value) };
    });
    return { kind: 'map', span, inline: node.flow === true, pairs };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => nodeOf(item));
    return { kind: 'list', span, inline: node.flow === true, items };
  }
  const scalar = isScalar(node) ? node : null;
  return { kind: 'scalar', span, value: scalar?.value ?? null, quote: QUOTES[scalar?.type ?? ''] ?? null };
}

function isEmpty(node: ParsedNode | null): node is null {
  return node === null || (isScalar(node) && node.value === null && node.source === '');
}

/** The tree of a text; null for one that is not well formed or without a map at its root. */
export function sourceTree(text: string): SourceNode | null {
  const options = { stringKeys: true, merge: false, uniqueKeys: false, prettyErrors: false } as const;
  const { contents, errors } = parseDocument(text, options);
  return isMap(contents) && errors.length === 0 ? nodeOf(contents) : null;
}

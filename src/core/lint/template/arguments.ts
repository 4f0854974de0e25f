/** The arguments of helpers. */
import { spanOf, type Span } from './span.ts';
import type { Call } from './tags.ts';

/** The text between quotes of a helper's first argument and its place; null when it is none. */
export function textArgument({ node }: Call): { text: string; span: Span } | null {
  const [first] = node.params;
  return first?.type === 'StringLiteral' ? { text: (first as hbs.AST.StringLiteral).value, span: spanOf(first) } : null;
}

/** Does `else="…"` say what stands when there is nothing to print? */
export function hasElse({ node }: Call): boolean {
  return ((node.hash as hbs.AST.Hash | undefined)?.pairs ?? []).some(({ key }) => key === 'else');
}

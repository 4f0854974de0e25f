/** Small questions about nodes of the Handlebars syntax tree. */
import type { SourceFile, TextPlace } from '../diagnostic.ts';
import type { At, Path } from './program.ts';

type Node = hbs.AST.Node;

/** A tag's name or a path as written; empty for anything else. */
export const nameOf = (node: Node): string =>
  node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : '';

export const isPath = (node: Node | undefined): node is hbs.AST.PathExpression =>
  node?.type === 'PathExpression' && !(node as hbs.AST.PathExpression).data;

export const isText = (node: Node | undefined): node is hbs.AST.StringLiteral => node?.type === 'StringLiteral';

/** The named arguments of a tag: `form="long"`. The tree has no list at all where there are none. */
export const optionsOf = ({ hash }: { hash?: hbs.AST.Hash }): hbs.AST.HashPair[] => hash?.pairs ?? [];

/** The steps of a path; each `../` is a step “..”. */
export const pathOf = ({ depth, parts }: hbs.AST.PathExpression): Path => [
  ...Array<string>(depth).fill('..'),
  ...parts,
];

/** The place of a node; columns of the tree count from 0. */
export function nodePlace(file: SourceFile, { start, end }: hbs.AST.SourceLocation): TextPlace {
  return {
    kind: 'text',
    file: file.path,
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
  };
}

/** The place of a node that stands on one line. */
export const atOf = ({ start, end }: hbs.AST.SourceLocation): At => ({
  line: start.line,
  column: start.column + 1,
  endColumn: end.column + 1,
});

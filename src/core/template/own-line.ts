/** Tags of blocks and includes stand on lines of their own: nothing before them, nothing behind them. */

type Node = hbs.AST.Node;

/** A node among its neighbours: `body[index]`. */
export interface Placed {
  node: Node;
  body: readonly Node[];
  index: number;
  /** the body is the whole file */
  isRoot: boolean;
  /** the node is the `{{else if …}}` of another block */
  isChained: boolean;
}

/** What stands between two tags of a block; `chained` when it is the `{{else if …}}` that follows. */
type Half = hbs.AST.Program & { chained?: boolean };

/** Every node of a tree, those inside blocks too, in the order of the file. */
export function* nodesIn(program: Half, isRoot = true): Generator<Placed> {
  const { body, chained: isChained = false } = program;
  for (const [index, node] of body.entries()) {
    yield { node, body, index, isRoot, isChained };
    for (const half of halvesOf(node)) yield* nodesIn(half, false);
  }
}

/** What stands between a block's tags. The types promise both halves; the parser leaves out those not written. */
function halvesOf(node: Node): Half[] {
  if (node.type !== 'BlockStatement') return [];
  const { program, inverse, openStrip } = node as Partial<hbs.AST.BlockStatement>;
  // What stands in a raw block, whose tags have no strip flags, is no template.
  if ((openStrip as Partial<hbs.AST.StripFlags> | undefined)?.open === undefined) return [];
  return [program, inverse].filter((half) => half !== undefined);
}

const contentOf = (node: Node | undefined): string | null =>
  node?.type === 'ContentStatement' ? (node as hbs.AST.ContentStatement).value : null;

const opensLine = (node: Node | undefined): boolean => /\n[ \t]*$/u.test(contentOf(node) ?? '');
const endsLine = (node: Node | undefined): boolean => /^[ \t\r]*\n/u.test(contentOf(node) ?? '');

/** Is nothing but blanks before the node on its line? */
function isFirst({ body, index, isRoot }: Placed): boolean {
  const before = body[index - 1];
  if (before === undefined) return isRoot;
  return opensLine(before) || (isRoot && index === 1 && contentOf(before)?.trim() === '');
}

function isLast({ body, index, isRoot }: Placed): boolean {
  const after = body[index + 1];
  if (after === undefined) return isRoot;
  return endsLine(after) || (isRoot && index === body.length - 2 && contentOf(after)?.trim() === '');
}

/** Does text stand beside the opening or closing tag of a block, or beside an `{{else}}`, on the same line? */
export function blockSharesLine(tag: Placed): boolean {
  const inner = halvesOf(tag.node).filter(({ chained }) => chained !== true);
  const isApart = inner.every(({ body }) => endsLine(body[0]) && opensLine(body.at(-1)));
  return !isApart || !(tag.isChained || (isFirst(tag) && isLast(tag)));
}

/** Does an include stand anywhere but at the edge of a line of its own? */
export function includeSharesLine(tag: Placed): boolean {
  const before = contentOf(tag.body[tag.index - 1]);
  return !isFirst(tag) || !isLast(tag) || (before !== null && !before.endsWith('\n'));
}

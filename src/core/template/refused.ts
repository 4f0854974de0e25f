/**
 * What the model language does not take over from Handlebars, found on the syntax tree before anything runs.
 * The reason for each refusal stands with its code in `core/lint/rules`.
 */
import type { Problem, SourceFile } from '../diagnostic.ts';
import { BLOCK_HELPERS, INLINE_HELPERS } from './helper-names.ts';
import { nodePlace } from './node-place.ts';

type Node = hbs.AST.Node;

interface Refusal {
  node: Node;
  code: string;
  message: string;
  hint: string;
}

const nameOf = (node: Node): string =>
  node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : '';

/** The source from a node's first character on. */
function sourceAt({ loc }: Node, lines: readonly string[]): string {
  return lines[loc.start.line - 1]?.slice(loc.start.column) ?? '';
}

function ownLine(node: Node, lines: readonly string[]): boolean {
  const line = lines[node.loc.start.line - 1] ?? '';
  return line.slice(0, node.loc.start.column).trim() === '' && /^\s*\{\{[^{}]*\}\}\s*$/u.test(line);
}

function nestedCall({ params, hash }: Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>): Refusal | null {
  // `{{path}}` has no hash although the type says otherwise.
  const values = [...params, ...((hash as hbs.AST.Hash | undefined)?.pairs ?? []).map(({ value }) => value)];
  const nested = values.find(({ type }) => type === 'SubExpression');
  if (nested === undefined) return null;
  const hint = 'viết từng thẻ một, không lồng nhau';
  return { node: nested, code: 'template-nested-call', message: 'không lồng thẻ trong thẻ', hint };
}

function refuseBlock(block: hbs.AST.BlockStatement, lines: readonly string[]): Refusal | null {
  const name = nameOf(block.path);
  if (sourceAt(block, lines).startsWith('{{{{')) {
    const message = `không dùng khối thô {{{{${name}}}}}`;
    return { node: block.path, code: 'template-raw-block', message, hint: 'viết thẳng lời văn' };
  }
  if (!BLOCK_HELPERS.includes(name)) {
    const hint = 'chỉ dùng {{#if …}}, {{#unless …}}, {{#each …}}';
    return { node: block.path, code: 'template-block-unknown', message: `không có khối “${name}”`, hint };
  }
  const [condition] = block.params;
  if (block.params.length !== 1 || condition?.type !== 'PathExpression' || hasPairs(block.hash)) {
    const hint = 'viết đúng một tên, ví dụ {{#if committee}}';
    const node = condition ?? block.path;
    return { node, code: 'template-condition-shape', message: `điều kiện của “${name}” phải là một tên`, hint };
  }
  if (blockParams(block).length > 0) {
    const message = `không đặt tên “${blockParams(block).join(' ')}” cho mục của danh sách`;
    return { node: condition, code: 'template-block-params', message, hint: 'bỏ “as |…|”, viết {{this.tên}}' };
  }
  if (!ownLine(block, lines)) {
    const hint = 'đặt thẻ mở và thẻ đóng của điều kiện trên dòng riêng';
    return { node: block.path, code: 'template-block-inside-line', message: `khối “${name}” nằm trong một dòng`, hint };
  }
  return null;
}

const hasPairs = (hash: hbs.AST.Hash | undefined): boolean => (hash?.pairs.length ?? 0) > 0;

/** The names of `as |…|`; the parser leaves the list out where there is none. */
function blockParams({ program, inverse }: hbs.AST.BlockStatement): string[] {
  const bodies = [program, inverse] as (hbs.AST.Program | undefined)[];
  return bodies.flatMap((body) => body?.blockParams ?? []);
}

function refuseMustache(statement: hbs.AST.MustacheStatement): Refusal | null {
  const { path } = statement;
  const name = nameOf(path);
  if (!statement.escaped) {
    const message = 'không dùng ba dấu ngoặc {{{…}}} hay {{&…}}';
    return { node: path, code: 'template-triple-braces', message, hint: `viết {{${name}}}` };
  }
  if (path.type === 'SubExpression') return nestedCall({ params: [path], hash: statement.hash });
  const nested = nestedCall(statement);
  if (nested !== null) return nested;
  if (path.type !== 'PathExpression') {
    const message = 'thẻ chỉ có một hằng, không có gì để điền';
    return { node: path, code: 'template-literal', message, hint: 'viết thẳng chữ ấy vào lời văn' };
  }
  if ((path as hbs.AST.PathExpression).data) return dataVariable(path as hbs.AST.PathExpression);
  if (INLINE_HELPERS.includes(name) || (statement.params.length === 0 && !hasPairs(statement.hash))) return null;
  const hint = `các thẻ có tham số: ${INLINE_HELPERS.join(', ')}`;
  return { node: path, code: 'template-helper-unknown', message: `không có thẻ “${name}”`, hint };
}

function dataVariable(node: hbs.AST.PathExpression): Refusal {
  const name = node.original;
  const rest = name.replace(/^@root\.?/u, '');
  const hint = name.startsWith('@root')
    ? `viết ${rest === '' ? 'tên trường' : `{{${rest}}}`}, hoặc trao giá trị qua tham số`
    : 'mỗi mục tự có số thứ tự, không cần biến';
  return { node, code: 'template-data-variable', message: `không dùng biến “${name}”`, hint };
}

function refusePartial(partial: hbs.AST.PartialStatement): Refusal | null {
  if (partial.name.type === 'SubExpression') {
    const message = 'tên đoạn ghép phải viết sẵn, không tính ra từ thẻ khác';
    return { node: partial.name, code: 'template-dynamic-partial', message, hint: 'viết {{> runs/tên-đoạn}}' };
  }
  if (!nameOf(partial.name).startsWith('runs/')) {
    const message = 'chỉ được ghép các đoạn chung trong thư mục common/runs';
    return { node: partial.name, code: 'template-include-refused', message, hint: 'viết {{> runs/tên-đoạn}}' };
  }
  const [context] = partial.params;
  if (context === undefined || context.type === 'SubExpression') return nestedCall(partial);
  const message = 'đoạn ghép chỉ nhận tham số có tên';
  return { node: context, code: 'template-partial-context', message, hint: 'viết {{> runs/tên-đoạn ten=duong.dan}}' };
}

/** `\{{name}}` prints the braces; the parser gives it as text, and so do `{{` in the text alone. */
function refuseContent(content: hbs.AST.ContentStatement): Refusal | null {
  if (!content.value.includes('{{')) return null;
  const hint = 'bỏ dấu “\\” để thẻ có hiệu lực, hoặc bỏ hai dấu ngoặc';
  return { node: content, code: 'template-escaped-tag', message: 'thẻ sau dấu “\\” bị in nguyên ra giấy', hint };
}

function construct(node: Node, code: string, what: string): Refusal {
  return { node, code, message: `không dùng ${what}`, hint: 'ghép đoạn chung bằng {{> runs/tên-đoạn}}' };
}

/** Does a tag eat the white space beside it? Every kind of statement keeps that under a name of its own. */
function stripped(node: Node): boolean {
  const { strip, openStrip, inverseStrip, closeStrip } = node as unknown as Record<string, unknown>;
  return [strip, openStrip, inverseStrip, closeStrip].some((flags) => {
    const { open, close } = (flags ?? {}) as Partial<hbs.AST.StripFlags>;
    return open === true || close === true;
  });
}

function refuse(node: Node, lines: readonly string[]): Refusal | null {
  if (stripped(node)) {
    const hint = 'bỏ dấu ~; thẻ điều kiện đứng riêng một dòng không để lại dòng trống';
    return { node, code: 'template-white-space-control', message: 'không dùng dấu ~ trong thẻ', hint };
  }
  switch (node.type) {
    case 'BlockStatement':
      return refuseBlock(node as hbs.AST.BlockStatement, lines);
    case 'MustacheStatement':
      return refuseMustache(node as hbs.AST.MustacheStatement);
    case 'PartialStatement':
      return refusePartial(node as hbs.AST.PartialStatement);
    case 'ContentStatement':
      return refuseContent(node as hbs.AST.ContentStatement);
    case 'PartialBlockStatement':
      return construct((node as hbs.AST.PartialBlockStatement).name, 'template-partial-block', 'khối {{#> …}}');
    case 'CommentStatement':
      return null;
    default:
      return construct((node as hbs.AST.Decorator).path, 'template-decorator', 'thẻ {{* …}}');
  }
}

function* walk(program: hbs.AST.Program | undefined): Generator<Node> {
  for (const statement of program?.body ?? []) {
    yield statement;
    if (statement.type !== 'BlockStatement') continue;
    const block = statement as hbs.AST.BlockStatement;
    // Either body may be missing although the type says otherwise.
    yield* walk(block.program);
    yield* walk(block.inverse);
  }
}

/** Every refused construct of a template, each with the place of its tag. */
export function refusedConstructs(program: hbs.AST.Program, file: SourceFile): Problem[] {
  const lines = file.text.split('\n');
  return [...walk(program)].flatMap((statement) => {
    const refusal = refuse(statement, lines);
    if (refusal === null) return [];
    return {
      code: refusal.code,
      severity: 'error',
      message: refusal.message,
      hint: refusal.hint,
      place: nodePlace(file, refusal.node.loc),
    } satisfies Problem;
  });
}

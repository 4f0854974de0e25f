/**
 * What the model language does not take over from Handlebars, found on the syntax tree before anything runs.
 * The reason for each refusal stands with its code in `core/lint/rules`.
 */
import type { Problem, SourceFile } from '../diagnostic.ts';
import { nearest } from '../read/nearest.ts';
import { isPath, isText, nameOf, nodePlace, optionsOf } from './nodes.ts';
import { blockSharesLine, includeSharesLine, nodesIn, type Placed } from './own-line.ts';
import { BLOCKS, isTag, TAGS, type Signature } from './tags.ts';

type Node = hbs.AST.Node;

interface Refusal {
  node: Node;
  code: string;
  message: string;
  hint: string;
}

/** The source from a node's first character on. */
function sourceAt({ loc }: Node, lines: readonly string[]): string {
  return lines[loc.start.line - 1]?.slice(loc.start.column) ?? '';
}

function nestedCall(call: Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>): Refusal | null {
  const values = [...call.params, ...optionsOf(call).map(({ value }) => value)];
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
  if (!BLOCKS.includes(name)) {
    const hint = 'chỉ dùng {{#if …}}, {{#unless …}}, {{#each …}}';
    return { node: block.path, code: 'template-block-unknown', message: `không có khối “${name}”`, hint };
  }
  const [condition] = block.params;
  if (block.params.length !== 1 || !isPath(condition) || optionsOf(block).length > 0) {
    const hint = 'viết đúng một tên, ví dụ {{#if committee}}';
    const node = condition ?? block.path;
    return { node, code: 'template-condition-shape', message: `điều kiện của “${name}” phải là một tên`, hint };
  }
  if (blockParams(block).length > 0) {
    const message = `không đặt tên “${blockParams(block).join(' ')}” cho mục của danh sách`;
    return { node: condition, code: 'template-block-params', message, hint: 'bỏ “as |…|”, viết {{this.tên}}' };
  }
  if (name === 'each' && (block as Partial<hbs.AST.BlockStatement>).inverse !== undefined) {
    const hint = 'hỏi điều kiện của danh sách bằng {{#if …}} … {{else}}';
    return { node: block.path, code: 'template-each-else', message: 'khối “each” không có {{else}}', hint };
  }
  return null;
}

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
  const signature = isTag(name) ? TAGS[name] : undefined;
  if (signature !== undefined) return refuseArguments(statement, name, signature);
  if (statement.params.length === 0 && optionsOf(statement).length === 0) return null;
  const near = nearest(name, Object.keys(TAGS));
  const hint = near === null ? `các thẻ có tham số: ${Object.keys(TAGS).join(', ')}` : `viết “${near}”`;
  return { node: path, code: 'template-helper-unknown', message: `không có thẻ “${name}”`, hint };
}

/** Do the arguments and options stand as the signature has them? */
function fits(statement: hbs.AST.MustacheStatement, { takes, options }: Signature): boolean {
  const { params } = statement;
  const isTaken = takes.every((wanted, index) => {
    const param = params[index];
    if (param === undefined) return wanted === 'text?';
    return wanted === 'path' ? isPath(param) : isText(param);
  });
  const isKnown = optionsOf(statement).every(({ key, value }) => {
    const words = Object.hasOwn(options, key) ? options[key] : undefined;
    return words !== undefined && isText(value) && (words === 'text' || words.includes(value.value));
  });
  return isTaken && isKnown && params.length <= takes.length;
}

function refuseArguments(statement: hbs.AST.MustacheStatement, name: string, signature: Signature): Refusal | null {
  if (fits(statement, signature)) return null;
  const message = `thẻ “${name}” không nhận những tham số này`;
  return { node: statement, code: 'helper-argument', message, hint: `viết như ${signature.example}` };
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
  if (context === undefined || context.type === 'SubExpression') return nestedCall(partial) ?? refusePassed(partial);
  const message = 'đoạn ghép chỉ nhận tham số có tên';
  return { node: context, code: 'template-partial-context', message, hint: 'viết {{> runs/tên-đoạn ten=duong.dan}}' };
}

function refusePassed(partial: hbs.AST.PartialStatement): Refusal | null {
  const other = optionsOf(partial).find(({ value }) => !isPath(value) && !isText(value));
  if (other === undefined) return null;
  const message = `tham số “${other.key}” không phải đường dẫn hay chữ trong ngoặc kép`;
  return { node: other, code: 'template-include-argument', message, hint: `viết ${other.key}=đường.dẫn` };
}

/** `\{{name}}` prints the braces; the parser gives it as text, and so do `{{` in the text alone. */
function refuseContent(content: hbs.AST.ContentStatement): Refusal | null {
  if (!content.value.includes('{{')) return null;
  const hint = 'bỏ dấu “\\” để thẻ có hiệu lực, hoặc bỏ hai dấu ngoặc';
  // The text goes on behind the tag that it begins with.
  const { start } = content.loc;
  const length = /^\{\{.*?\}\}/u.exec(content.value)?.[0].length ?? 2;
  const node = { ...content, loc: { ...content.loc, end: { ...start, column: start.column + length } } };
  return { node, code: 'template-escaped-tag', message: 'thẻ sau dấu “\\” bị in nguyên ra giấy', hint };
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

/** How a tag stands among its neighbours. */
function refuseAmong(placed: Placed): Refusal | null {
  const { node } = placed;
  if (node.type === 'BlockStatement' && blockSharesLine(placed)) {
    const { path } = node as hbs.AST.BlockStatement;
    const message = `khối “${nameOf(path)}” nằm trong một dòng`;
    const hint = 'đặt thẻ mở và thẻ đóng của điều kiện trên dòng riêng';
    return { node: path, code: 'template-block-inside-line', message, hint };
  }
  if (node.type === 'PartialStatement' && includeSharesLine(placed)) {
    const message = 'đoạn chung được ghép vào giữa dòng hoặc lùi vào';
    const hint = 'đặt thẻ {{> …}} sát lề, trên dòng riêng';
    return { node, code: 'template-include-inside-line', message, hint };
  }
  return null;
}

/** Every refused construct of a template, each with the place of its tag. */
export function refusedConstructs(program: hbs.AST.Program, file: SourceFile): Problem[] {
  const lines = file.text.split('\n');
  return [...nodesIn(program)].flatMap((placed) => {
    const refusal = refuse(placed.node, lines) ?? refuseAmong(placed);
    if (refusal === null) return [];
    const { node, ...told } = refusal;
    return { ...told, severity: 'error' as const, place: nodePlace(file, node.loc) };
  });
}

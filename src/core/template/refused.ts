/** What the model language does not take over from Handlebars, found on the syntax tree before anything runs. */
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

function ownLine(node: Node, lines: readonly string[]): boolean {
  const line = lines[node.loc.start.line - 1] ?? '';
  return line.slice(0, node.loc.start.column).trim() === '' && /^\s*\{\{[^{}]*\}\}\s*$/u.test(line);
}

function refuseBlock(block: hbs.AST.BlockStatement, lines: readonly string[]): Refusal | null {
  const name = nameOf(block.path);
  if (!BLOCK_HELPERS.includes(name)) {
    const hint = 'chỉ dùng {{#if …}}, {{#unless …}}, {{#each …}}';
    return { node: block.path, code: 'template-block-unknown', message: `không có khối “${name}”`, hint };
  }
  if (block.params.length !== 1 || block.params[0]?.type !== 'PathExpression') {
    const hint = 'viết đúng một tên, ví dụ {{#if committee}}';
    return { node: block, code: 'template-condition-shape', message: `điều kiện của “${name}” phải là một tên`, hint };
  }
  if (!ownLine(block, lines)) {
    const hint = 'đặt thẻ mở và thẻ đóng của điều kiện trên dòng riêng';
    return { node: block, code: 'template-block-inside-line', message: `khối “${name}” nằm trong một dòng`, hint };
  }
  return null;
}

function refuseMustache(statement: hbs.AST.MustacheStatement): Refusal | null {
  const name = nameOf(statement.path);
  const isHelper = INLINE_HELPERS.includes(name);
  if (!statement.escaped) {
    return {
      node: statement,
      code: 'template-triple-braces',
      message: 'không dùng ba dấu ngoặc {{{…}}}',
      hint: 'viết {{…}}',
    };
  }
  if (statement.params.some((param) => param.type === 'SubExpression')) {
    const hint = 'viết từng thẻ một, không lồng nhau';
    return { node: statement, code: 'template-nested-call', message: 'không lồng thẻ trong thẻ', hint };
  }
  if (name === '' || (!isHelper && (statement.params.length > 0 || name.startsWith('@')))) {
    const hint = `các thẻ có tham số: ${INLINE_HELPERS.join(', ')}`;
    return { node: statement, code: 'template-helper-unknown', message: `không có thẻ “${name}”`, hint };
  }
  return null;
}

function refuse(node: Node, lines: readonly string[]): Refusal | null {
  switch (node.type) {
    case 'BlockStatement':
      return refuseBlock(node as hbs.AST.BlockStatement, lines);
    case 'MustacheStatement':
      return refuseMustache(node as hbs.AST.MustacheStatement);
    case 'PartialStatement':
      if (nameOf((node as hbs.AST.PartialStatement).name).startsWith('runs/')) return null;
      return {
        node,
        code: 'template-include-refused',
        message: 'chỉ được ghép các đoạn chung trong thư mục common/runs',
        hint: 'viết {{> runs/tên-đoạn}}',
      };
    case 'ContentStatement':
    case 'CommentStatement':
      return null;
    default:
      return {
        node,
        code: 'template-construct-refused',
        message: 'cấu trúc này không thuộc ngôn ngữ mẫu',
        hint: 'xem trang hướng dẫn trong templates/README.md',
      };
  }
}

function* walk(program: hbs.AST.Program | undefined): Generator<Node> {
  for (const statement of program?.body ?? []) {
    yield statement;
    if (statement.type !== 'BlockStatement') continue;
    const block = statement as hbs.AST.BlockStatement;
    yield* walk(block.program);
    // `{{else}}` may be missing although the type says otherwise.
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

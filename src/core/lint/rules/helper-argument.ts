import { fieldAt } from '../../read/fields.ts';
import type { Rule, TemplateFinding } from '../rule.ts';
import { resolvePath, type Found } from '../scope.ts';
import type { LintSet } from '../set.ts';
import { spanOf } from '../template/span.ts';
import type { Call } from '../template/tags.ts';
import type { Template } from '../template/template.ts';

interface Signature {
  /** how the helper is written, for the hint */
  example: string;
  first: 'text' | 'path';
  /** a second argument: the name of a field of each item */
  second?: 'text';
  options: Readonly<Record<string, readonly string[] | 'any'>>;
}

const SIGNATURES: Readonly<Record<string, Signature>> = {
  ref: { example: '{{ref "voting"}}', first: 'text', options: {} },
  date: { example: '{{date adoption.meeting form="long"}}', first: 'path', options: { form: ['long'] } },
  words: { example: '{{words committee.size}}', first: 'path', options: {} },
  items: { example: '{{items massOrganizations "name"}}', first: 'path', second: 'text', options: {} },
  figure: { example: '{{figure "transfer-days"}}', first: 'text', options: { form: ['words'], else: 'any' } },
  basis: { example: '{{basis "dues"}}', first: 'text', options: { else: 'any' } },
};

const fits = (node: hbs.AST.Expression | undefined, kind: 'text' | 'path' | undefined): boolean =>
  kind === undefined ? node === undefined : node?.type === (kind === 'text' ? 'StringLiteral' : 'PathExpression');

/** The arguments as written: how many, and whether each is a name or a text. */
function shapeFault({ helper, node, span }: Call, signature: Signature): TemplateFinding | null {
  const [first, second, third] = node.params;
  const optional = signature.second !== undefined && second === undefined;
  if (fits(first, signature.first) && third === undefined && (optional || fits(second, signature.second))) return null;
  const wrong = [first, second, third].find(
    (one, index) => one !== undefined && !(index === 0 && fits(one, signature.first)),
  );
  const message = `thẻ “${helper}” viết chưa đủ hoặc chưa đúng tham số`;
  return { span: wrong === undefined ? span : spanOf(wrong), message, hint: `viết như ${signature.example}` };
}

function optionFaults({ helper, node }: Call, { options, example }: Signature): TemplateFinding[] {
  const pairs = (node.hash as hbs.AST.Hash | undefined)?.pairs ?? [];
  return pairs.flatMap((pair) => {
    const allowed = Object.hasOwn(options, pair.key) ? options[pair.key] : undefined;
    const text = pair.value.type === 'StringLiteral' ? (pair.value as hbs.AST.StringLiteral).value : null;
    if (allowed === 'any' ? text !== null : text !== null && allowed?.includes(text)) return [];
    const message = `thẻ “${helper}” không nhận “${pair.key}${text === null ? '' : `="${text}"`}”`;
    return [{ span: spanOf(pair), message, hint: `viết như ${example}` }];
  });
}

/** What kind of value each helper puts into words. */
function valueFault(found: Found, call: Call, set: LintSet): string | null {
  const name = (call.node.params[0] as hbs.AST.PathExpression).original;
  if (call.helper === 'items') {
    if (found.kind === 'leaf' || found.kind === 'group') return `“${name}” không phải một danh sách`;
    if (found.kind !== 'list' || found.item === null) return null;
    const key = (call.node.params[1] as hbs.AST.StringLiteral | undefined)?.value;
    if (found.item.kind !== 'group') return key === undefined ? null : `mục của “${name}” là chữ, không có “${key}”`;
    if (key !== undefined && Object.hasOwn(found.item.fields, key)) return null;
    return key === undefined
      ? `chưa ghi tên trường của từng mục trong “${name}”`
      : `mục của “${name}” không có “${key}”`;
  }
  if (found.kind === 'list' || found.kind === 'group') return `“${name}” không phải một giá trị đơn`;
  if (found.kind !== 'leaf' || found.field === null) return null;
  const path = found.field.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  const field = fieldAt(set.schemas.files, 'branch.schema.json', path)?.field;
  if (call.helper === 'date') return field?.format === 'date' ? null : `“${name}” không phải một ngày`;
  return field?.type === 'integer' ? null : `“${name}” không phải một số`;
}

function check(template: Template, set: LintSet): TemplateFinding[] {
  return template.calls.flatMap((call) => {
    const signature = SIGNATURES[call.helper];
    const pairs = (call.node.hash as hbs.AST.Hash | undefined)?.pairs ?? [];
    const values = [...call.node.params, ...pairs.map(({ value }) => value)];
    if (signature === undefined || values.some(({ type }) => type === 'SubExpression')) return [];
    const fault = shapeFault(call, signature);
    if (fault !== null) return [fault];
    const options = optionFaults(call, signature);
    const [first] = call.node.params;
    if (signature.first === 'text' || first === undefined) return options;
    const message = set
      .placesOf(template)
      .map(({ root }) => valueFault(resolvePath(first as hbs.AST.PathExpression, call.frame, root), call, set))
      .find((one) => one !== null);
    if (!message) return options;
    return [
      ...options,
      { span: spanOf(first), message: `thẻ “${call.helper}”: ${message}`, hint: `viết như ${signature.example}` },
    ];
  });
}

/**
 * A helper gets what it puts into words: `date` a date, `words` a number, `items` a list, the others a name in quotes.
 */
export const helperArgument: Rule = {
  code: 'helper-argument',
  severity: 'error',
  over: 'template',
  why: 'Mỗi thẻ đọc một loại giá trị; trao giá trị khác thì chỗ ấy trống hoặc in sai.',
  avoid: '# Hiệu lực\n- Quy chế này được thông qua ngày {{date meeting.place}}. {#force}\n',
  prefer: '# Hiệu lực\n- Quy chế này được thông qua ngày {{date adoption.meeting}}. {#force}\n',
  check,
};

/**
 * What templates see of a branch: the shape of the schema with a token at every leaf. A field the branch
 * file leaves out is a blank there, so a template meets every path of the schema and no other.
 */
import type { Branch } from '../schema/branch.ts';
import type { Group, Shape } from './shape.ts';
import type { Tokens } from './tokens.ts';

export type Shadow = string | Shadow[] | { [key: string]: Shadow };

function leaf(value: unknown, path: string, label: string, tokens: Tokens): string {
  if (typeof value === 'string' || typeof value === 'number')
    return tokens.put({ type: 'value', text: String(value), path });
  return tokens.put({ type: 'blank', path, label: label === '' ? path : label });
}

function group(shape: Group, value: unknown, path: string, tokens: Tokens): Record<string, Shadow> {
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const shadows: Record<string, Shadow> = {};
  for (const [key, child] of shape.fields) {
    shadows[key] = shadow(child, record[key], path === '' ? key : `${path}.${key}`, tokens);
  }
  return shadows;
}

function shadow(shape: Shape, value: unknown, path: string, tokens: Tokens): Shadow {
  if (shape.kind === 'leaf') return leaf(value, path, shape.label, tokens);
  if (shape.kind === 'group') return group(shape, value, path, tokens);
  // An absent list is one blank item, so that a blank model shows the row that is to be filled in.
  const items: unknown[] = Array.isArray(value) ? value : value === 'none' ? [] : [undefined];
  return items.map((item, index) => shadow(shape.item, item, `${path}.${index}`, tokens));
}

/** A value with the words that go before it; a blank keeps them too: “Đảng ủy …………”. */
function derived(value: string | undefined, before: string, path: string, label: string, tokens: Tokens): string {
  if (value === undefined) return before + tokens.put({ type: 'blank', path, label });
  return tokens.put({ type: 'value', text: before + value, path });
}

/** Days under 10 are written with a zero (HD 05 II.I, 4.2.2). */
const dayText = (day: number | undefined): string | undefined =>
  day === undefined ? undefined : String(day).padStart(2, '0');

/** The groups of a list, “thematic.topics”. */
function listIn(scope: Record<string, Shadow>, key: string, name: string): Record<string, Shadow>[] {
  const list = (scope[key] as Record<string, Shadow>)[name];
  return Array.isArray(list) ? (list as Record<string, Shadow>[]) : [];
}

/** Quarters are written in Roman numerals: “Quý IV”. */
function asRoman(group: Record<string, Shadow>, key: string, tokens: Tokens): void {
  const shadow = group[key];
  const token = typeof shadow === 'string' ? tokens.get(shadow) : null;
  if (token?.type === 'value')
    group[key] = tokens.put({ ...token, text: ['', 'I', 'II', 'III', 'IV'][Number(token.text)] ?? token.text });
}

/**
 * The scope of a branch. Besides the fields of the schema it has the derived values
 * `superior.committee`, `superior.organization` and `meeting.when`, and days of the month have two digits.
 */
export function scopeOf(branch: Partial<Branch>, shape: Shape, tokens: Tokens): Record<string, Shadow> {
  const scope = shadow(shape, branch, '', tokens) as Record<string, Shadow>;
  const unit = branch.superior?.unit;
  const rule = branch.meeting?.rule;
  Object.assign(scope['superior'] ?? {}, {
    committee: derived(unit, 'Đảng ủy ', 'superior.unit', 'Đảng ủy cấp trên trực tiếp', tokens),
    organization: derived(unit, 'Đảng bộ ', 'superior.unit', 'Đảng bộ cấp trên trực tiếp', tokens),
  });
  Object.assign(scope['meeting'] ?? {}, {
    day: derived(dayText(branch.meeting?.day), '', 'meeting.day', 'ngày sinh hoạt chi bộ', tokens),
    // “ngày 03” for a fixed day, or the rule's own words.
    when:
      rule === undefined
        ? derived(dayText(branch.meeting?.day), 'ngày ', 'meeting.day', 'ngày sinh hoạt chi bộ', tokens)
        : derived(rule, '', 'meeting.rule', 'lệ sinh hoạt chi bộ', tokens),
  });
  Object.assign(scope['dues'] ?? {}, {
    day: derived(dayText(branch.dues?.day), '', 'dues.day', 'ngày đóng đảng phí', tokens),
    remitDay: derived(dayText(branch.dues?.remitDay), '', 'dues.remitDay', 'ngày nộp đảng phí lên cấp trên', tokens),
  });
  for (const topic of listIn(scope, 'thematic', 'topics')) asRoman(topic, 'quarter', tokens);
  return scope;
}

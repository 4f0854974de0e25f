import { fieldAt } from '../../read/fields.ts';
import { ASKED_BY, USED_BY_PROGRAM } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { resolvePath } from '../scope.ts';
import type { LintSet } from '../set.ts';
import { literalsOf, entriesOf } from '../set.ts';
import type { Outline } from '../../schema/outline.ts';

const isBelow = (field: string, root: string): boolean => field === root || field.startsWith(`${root}.`);

interface Used {
  fields: Set<string>;
  facts: Set<string>;
  /** a name that leads to no field may be any field, misspelt */
  hasUnknown: boolean;
}

/** Every field that a template of the type prints, and every fact that one asks. */
function usedIn(outline: Outline, set: LintSet): Used {
  const fields = new Set<string>();
  let hasUnknown = false;
  const facts = new Set(entriesOf(outline).flatMap(({ when }) => literalsOf(when).map(({ fact }) => fact)));
  for (const template of set.templates) {
    const places = set.placesOf(template).filter(({ type }) => type === outline.type);
    if (places.length === 0) continue;
    for (const { fact } of template.questions) facts.add(fact);
    for (const { path, frame } of template.uses) {
      for (const { root } of places) {
        const found = resolvePath(path, frame, root);
        hasUnknown ||= found.kind === 'missing';
        const field = found.kind === 'leaf' || found.kind === 'list' ? found.field : null;
        if (field !== null) fields.add(field.replace(/\.\d+/gu, ''));
        if (path.original === 'meeting.when') fields.add('meeting.rule');
      }
    }
  }
  return { fields, facts, hasUnknown };
}

function isFor(field: string, type: string, { schemas }: LintSet): boolean {
  const steps = field.split('.');
  return steps.every((_, index) => {
    const path = steps.slice(0, index + 1);
    return fieldAt(schemas.files, 'branch.schema.json', path)?.field['x-for']?.includes(type) ?? true;
  });
}

/** What a branch is asked for is printed, asked or used somewhere; otherwise secretaries fill it in for nothing. */
export const fieldUnused: Rule = {
  code: 'field-unused',
  severity: 'warning',
  over: 'outline',
  why: 'Trường mà không điều nào in, không điều kiện nào hỏi thì bí thư điền cho không.',
  avoid: {
    'hamlet/outline.yaml': '      - { article: example, lock: text }\n',
    'common/quorum.hbs': '# Biểu quyết\n- Chi bộ biểu quyết khi có đủ đảng viên. {#quorum}\n',
  },
  prefer: {
    'hamlet/outline.yaml': '      - { article: example, lock: text }\n',
    'common/quorum.hbs': '# Biểu quyết\n- Chi bộ biểu quyết khi có ít nhất {{voting.quorum}} đảng viên. {#quorum}\n',
  },
  check: ({ outline }, set) => {
    if (!set.isWhole) return [];
    const { fields, facts, hasUnknown } = usedIn(outline, set);
    // The misspelt name is told; its field would only be told a second time.
    if (hasUnknown) return [];
    return set.fields
      .filter((field) => isFor(field, outline.type, set))
      .filter((field) => !Object.keys(USED_BY_PROGRAM).some((root) => isBelow(field, root)))
      .filter((field) => ![...fields].some((used) => isBelow(used, field) || isBelow(field, used)))
      .filter((field) => !(ASKED_BY[field] ?? []).some((fact) => facts.has(fact)))
      .map((field) => ({
        path: ['type'],
        message: `trường “${field}” được hỏi trong tệp chi bộ mà không điều nào của mẫu này dùng tới`,
        hint: `in {{${field}}} trong một điều, hoặc bỏ trường khỏi mẫu khai`,
      }));
  },
};

import { fieldAt } from '../../read/fields.ts';
import { ALWAYS_GIVEN, GIVEN_BY } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { resolvePath, type Root } from '../scope.ts';
import type { LintSet, Place } from '../set.ts';
import type { Conditions, Frame, Literal } from '../template/tags.ts';

/** A field that may be missing, with the condition under which it is there, if there is one. */
interface Absent {
  field: string;
  given: Literal | undefined;
}

/** May a final document of the type leave the field out? */
function isOptional(field: string, type: string, { schemas }: LintSet): boolean {
  const steps = field.split('.');
  const path = steps.map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  if (typeof path.at(-1) === 'number') return false;
  const at = fieldAt(schemas.files, 'branch.schema.json', path)?.field;
  const isFor = at?.['x-for']?.includes(type) ?? true;
  if (at?.['x-required'] === 'final' && isFor) return at.anyOf !== undefined;
  const parent = path.slice(0, -1);
  const required = (fieldAt(schemas.files, 'branch.schema.json', parent)?.field as { required?: string[] } | undefined)
    ?.required;
  return !(required?.includes(steps.at(-1) ?? '') ?? false);
}

/** The first part of the path, behind the list it is an item of, that may be missing although the conditions hold. */
function absentAt(
  field: string,
  { type, conditions }: Pick<Place, 'type'> & { conditions: Conditions },
  set: LintSet,
  list: string | null,
): Absent | null {
  const steps = field.split('.');
  const behind = list !== null && field.startsWith(`${list}.`) ? list.split('.').length + 1 : 1;
  for (let length = behind; length <= steps.length; length += 1) {
    const part = steps.slice(0, length).join('.');
    const name = part.replace(/\.\d+/gu, '');
    if (name in ALWAYS_GIVEN || !isOptional(part, type, set)) continue;
    const given = GIVEN_BY[name];
    if (given === undefined || !set.logic.follows(type, conditions, given)) return { field: part, given };
  }
  return null;
}

/** The list that a surrounding `each` goes through, which has been looked at there. */
function listAround({ list, outer }: Frame, root: Root): string | null {
  const found = list === null || outer === null ? null : resolvePath(list, outer, root);
  return found?.kind === 'list' ? found.field : null;
}

/** What a branch may leave out is printed under the condition that it does not. */
export const valueMayBeAbsent: Rule = {
  code: 'value-may-be-absent',
  severity: 'error',
  over: 'template',
  why: 'Trường không bắt buộc mà in không có điều kiện thì bản chính thức của chi bộ không khai trường ấy bị báo lỗi.',
  avoid: '# Báo cáo\n- Bí thư gửi báo cáo quý chậm nhất {{reports.quarterly}}. {#quarterly}\n',
  prefer:
    '# Báo cáo\n{{#if reports.quarterly}}\n- Bí thư gửi báo cáo quý chậm nhất {{reports.quarterly}}. {#quarterly}\n{{/if}}\n',
  check: (template, set) =>
    template.uses.flatMap(({ path, span, frame, conditions, as }) => {
      // An argument is looked at where it was given its value.
      if (template.kind === 'run' && as !== 'list') return [];
      const absent = set
        .placesOf(template)
        .map((place) => {
          const found = resolvePath(path, frame, place.root);
          const field = found.kind === 'leaf' || found.kind === 'list' ? found.field : null;
          const all = { type: place.type, conditions: [...place.conditions, ...conditions] };
          return field === null ? null : absentAt(field, all, set, listAround(frame, place.root));
        })
        .find((one) => one !== null);
      if (!absent) return [];
      const message = `“${path.original}” có thể không có trong tệp chi bộ mà chỗ này không có điều kiện`;
      const hint =
        absent.given === undefined
          ? `“${absent.field}” không bắt buộc và không điều kiện nào hỏi tới; dùng một trường khác`
          : `đặt trong {{#if ${absent.given.fact}}}`;
      return [{ span, message, hint }];
    }),
};

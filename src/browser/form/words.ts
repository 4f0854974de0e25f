/** Problems in the words of the form: no keys of the file, no words such as `none`. */
import type { Problem } from '../../core/diagnostic.ts';
import { nameOf } from './path.ts';
import type { Spec } from './spec.ts';

/** What to do in the form, where the file's hint would be about typing a line. */
const HINTS: Readonly<Record<string, string>> = {
  'final-field-missing': 'điền mục này, hoặc chọn lại tình trạng “dự thảo” ở bước “Ban hành”',
  'field-missing': 'điền mục này',
  'list-empty': 'thêm ít nhất một dòng',
  'date-invalid': 'viết ngày/tháng/năm, ví dụ 05/10/2026',
  'type-wrong': 'viết bằng chữ số, ví dụ 3',
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** “meeting.day” (ngày sinh hoạt hằng tháng) → ngày sinh hoạt hằng tháng */
function withoutKeys(text: string, specs: ReadonlyMap<string, Spec>): string {
  return text.replaceAll(/“([a-z][A-Za-z0-9.]*)”(?: \(([^)]*)\))?/gu, (whole, key: string, title?: string) => {
    if (title !== undefined) return title;
    const spec = specs.get(key) ?? [...specs.values()].find((one) => one.key === key);
    return spec === undefined ? whole : `“${lowerFirst(spec.title)}”`;
  });
}

/** Speaks of how the file is typed. */
const OF_THE_FILE = /none|true|false|\[\]|dấu gạch ngang|thụt|năm-tháng-ngày|ngoặc kép/u;

function isOfTheFile(words: string, specs: ReadonlyMap<string, Spec>): boolean {
  return OF_THE_FILE.test(words) || [...specs.values()].some(({ key }) => words.includes(`${key}:`));
}

export interface FormWords {
  message: string;
  hint: string | null;
}

/** The message and hint of a problem for whoever fills in the form. */
export function formWords(problem: Problem, specs: ReadonlyMap<string, Spec>): FormWords {
  const message = withoutKeys(problem.message, specs)
    .replace(' viết theo năm-tháng-ngày', '')
    .replace('cần true hoặc false', 'cần chọn có hoặc không');
  const hint = HINTS[problem.code] ?? problem.hint ?? '';
  const words = withoutKeys(hint, specs);
  const isOurs = HINTS[problem.code] !== undefined;
  return {
    message: message.charAt(0).toUpperCase() + message.slice(1),
    hint: words === '' || (!isOurs && isOfTheFile(words, specs)) ? null : words,
  };
}

/** Which field of the form a problem stands at, as a title: “Nhiệm kỳ › Ngày bắt đầu”. */
export function fieldTitle(problem: Problem, specs: ReadonlyMap<string, Spec>): string {
  const names = (problem.field ?? []).filter((step) => typeof step === 'string');
  const titles = names.map((_, index) => specs.get(nameOf(names.slice(0, index + 1)))?.title);
  return titles.filter((title) => title !== undefined).join(' › ');
}

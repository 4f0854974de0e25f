/**
 * Problems in the words of the form: no keys of the file, no words such as `none`, days as they are written in offices.
 */
import type { Problem } from '../../core/diagnostic.ts';
import { pathText, type Path } from '../../core/read/path.ts';
import { hintInForm } from './hints.ts';
import { isOfWriting } from './place.ts';
import { ASKED_BEFORE } from './sections.ts';
import type { Spec } from './spec.ts';

type Specs = ReadonlyMap<string, Spec>;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Does the form ask for this field? What it does not can only be set right in the text of the file. */
export const isAsked = (field: Path, specs: Specs): boolean =>
  specs.has(pathText(field)) && !ASKED_BEFORE.includes(String(field[0]));

/** What is set right in the text alone, and so told in the words of the file. */
function isOfTheText(problem: Problem, specs: Specs): boolean {
  const { field = [], place } = problem;
  const isInFile = place.kind === 'text' && !place.file.startsWith('templates/');
  return isOfWriting(problem) || (field.length > 0 ? !isAsked(field, specs) : isInFile);
}

/** The field that a key means beside another field: first one of the same group, then of those around it, then any. */
function meant(key: string, field: Path, specs: Specs): Spec | undefined {
  // Other words between quotation marks are ids of articles there.
  if (field[0] === 'adaptations') return specs.get(`adaptations.${key}`);
  const names = pathText(field).split('.');
  const around = names.map((_, index) => names.slice(0, names.length - index).join('.'));
  const found = around.map((name) => specs.get(`${name}.${key}`)).find((spec) => spec !== undefined);
  return found ?? specs.get(key) ?? [...specs.values()].find((one) => one.key === key);
}

/** “meeting.day” (ngày sinh hoạt hằng tháng) → ngày sinh hoạt hằng tháng; “day” → “ngày sinh hoạt hằng tháng” */
function withoutKeys(text: string, field: Path, specs: Specs): string {
  return text.replaceAll(/“([a-z][A-Za-z0-9.]*)”(?: \(([^)]*)\))?/gu, (whole, key: string, behind?: string) => {
    const spec = meant(key, field, specs);
    if (spec === undefined) return whole;
    const title = lowerFirst(spec.title);
    if (behind !== undefined && lowerFirst(behind) === title) return title;
    return `“${title}”${behind === undefined ? '' : ` (${behind})`}`;
  });
}

/** “viết appointed” → “chọn “do cấp trên chỉ định”” */
function withoutValues(text: string, spec: Spec | undefined): string {
  const choices = spec?.kind === 'yes-no' ? ANSWERS : (spec?.choices ?? []);
  if (choices.length === 0) return text;
  return choices
    .filter(({ value }) => typeof value !== 'number')
    .reduce(
      (words, { value, label }) =>
        words.replaceAll(new RegExp(`(?<![\\w“-])${String(value)}(?: \\(${label}\\))?(?![\\w”-])`, 'gu'), `“${label}”`),
      text.replace(/^viết /u, 'chọn '),
    )
    .replace(/, (?=(?:“[^”]*”|\d+)$)/u, ' hoặc ');
}

const ANSWERS = [
  { value: 'true', label: 'Có' },
  { value: 'false', label: 'Không' },
];

/** Days, and the quotation marks that the file needs, as they are written in offices. */
const asInOffices = (text: string): string =>
  text.replaceAll(/\b(\d{4})-(\d\d)-(\d\d)\b/gu, '$3/$2/$1').replaceAll(/"([^"]*)"/gu, '“$1”');

/** Words of messages that are about lines and keys of the file. */
const MESSAGES: Readonly<Record<string, readonly [RegExp, string]>> = {
  'final-field-missing': [/^bản chính thức chưa có .*$/su, 'bản chính thức chưa điền mục này'],
  'date-invalid': [/ viết theo năm-tháng-ngày$/u, ''],
  'value-wrong-type': [/cần true hoặc false$/u, 'cần chọn có hoặc không'],
  'committee-group-unknown': [/ trong các tổ của chi bộ$/u, ' ở bước “Tổ đảng, phân công”'],
  'meeting-day-and-rule': [
    /^.*$/su,
    'ngày sinh hoạt hằng tháng và cách định ngày cùng được điền, chỉ một trong hai dùng được',
  ],
  'adaptation-twice': [/ ở dòng \d+/u, ' ở một mục khác'],
};

export interface FormWords {
  message: string;
  hint: string | null;
}

/** The message and hint of a problem for whoever fills in the form. */
export function formWords(problem: Problem, specs: Specs): FormWords {
  const { code, message, hint = '', field = [] } = problem;
  if (isOfTheText(problem, specs)) return { message: upperFirst(message), hint: hint === '' ? null : hint };
  const spec = specs.get(pathText(field));
  const of = (name: string): string => `“${specs.get(name)?.title ?? name}”`;
  const [file, form] = MESSAGES[code] ?? [/$^/u, ''];
  const said = hintInForm({ problem, hint, spec, of });
  const inForm = (text: string): string => asInOffices(withoutKeys(text, field, specs));
  return {
    message: upperFirst(inForm(message.replace(file, form))),
    hint: said === '' ? null : inForm(withoutValues(said, spec)),
  };
}

/** Which field of the form a problem stands at, as a title: “Nhiệm kỳ › Ngày bắt đầu”. */
export function fieldTitle(problem: Problem, specs: Specs): string {
  const names = (problem.field ?? []).filter((step) => typeof step === 'string');
  const titles = names.map((_, index) => specs.get(pathText(names.slice(0, index + 1)))?.title);
  return titles.filter((title) => title !== undefined).join(' › ');
}

/** Explanation of a value that is not among the allowed ones. */
import type { Context, Words } from './explain-context.ts';
import type { Field } from './fields.ts';
import { nearest, plain } from './nearest.ts';
import { listed, shown } from './words.ts';

type Labels = Readonly<Record<string, string>>;

function byLabel(written: string, labels: Labels): string | null {
  const parts = Object.entries(labels).flatMap(([word, label]) => label.split(', ').map((part) => ({ word, part })));
  const near = nearest(
    written,
    parts.map(({ part }) => part),
  );
  const sought = plain(written);
  const found = parts.find(({ part }) => part === near || (sought.length > 2 && plain(part).includes(sought)));
  return found?.word ?? null;
}

/** The allowed word that was meant: by its spelling, its beginning or its Vietnamese label. */
function meant(value: unknown, allowed: readonly unknown[], labels: Labels): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const words = allowed.filter((one) => typeof one === 'string');
  const begun = words.filter((word) => word.startsWith(value));
  return nearest(value, words) ?? (begun.length === 1 ? (begun[0] ?? null) : byLabel(value, labels));
}

/** What else than a word may stand there. */
function otherwise(shape: Field | null): string {
  if (shape?.properties !== undefined)
    return `, hoặc các mục ${listed(Object.keys(shape.properties))} thụt vào bên dưới`;
  return shape?.items === undefined ? '' : ', hoặc một danh sách, mỗi dòng bắt đầu bằng dấu gạch ngang';
}

/** The hint is the word that was meant, by its spelling or its Vietnamese label, else all that there are. */
export function notAllowed({ violation, field, shape, name }: Context): Words {
  const { value, params } = violation;
  const constants = field?.anyOf?.flatMap((variant) => ('const' in variant ? [variant.const] : []));
  const allowed = (params['allowedValues'] as unknown[] | undefined) ?? constants ?? [params['allowedValue']];
  const labels = field?.['x-labels'] ?? {};
  const choices = Object.entries(labels).map(([word, label]) => `${word} (${label})`);
  const word = meant(value, allowed, labels) ?? (choices.length > 0 ? choices.join(', ') : allowed.join(', '));
  return {
    code: 'value-not-allowed',
    message: `${name} là “${shown(value)}”, không phải giá trị dùng được ở đây`,
    hint: `viết ${word}${otherwise(shape)}`,
  };
}

/** Between what stands in a field and what stands in the file. */
import type { Kind, Spec } from './spec.ts';

/** What people paste along without seeing it: control, invisible and private-use characters, odd blanks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu;

/** A line as it should be: NFC, without what cannot be seen, one blank between words, none at the ends. */
export function tidyLine(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\t\n\r]/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .trim();
}

/** The same for text of several lines; indents of lines stay, because points of a clause have them. */
export function tidyText(text: string): string {
  const lines = text.normalize('NFC').replaceAll(/\r\n?/gu, '\n').split('\n');
  const tidy = lines.map((line) =>
    line
      .replaceAll('\t', '  ')
      .replaceAll(UNSEEN, '')
      .replaceAll(/\p{Zs}/gu, ' ')
      .trimEnd(),
  );
  return tidy.join('\n').replaceAll(/^\n+|\n+$/gu, '');
}

/** “2026-10-05” → “05/10/2026”; anything else stays. */
export function shownDate(value: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value);
  return match === null ? value : `${match[3] ?? ''}/${match[2] ?? ''}/${match[1] ?? ''}`;
}

/** “5/10/2026”, “05-10-2026”, “5.10.2026”, “ngày 5 tháng 10 năm 2026” → “2026-10-05”; anything else stays. */
export function writtenDate(text: string): string {
  const match =
    /^(?:ngày\s+)?(\d{1,2})(?:\s*[/.\-\s]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.\-\s]\s*|\s+năm\s+)(\d{4})$/iu.exec(text);
  if (match === null) return text;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What stands in a field of this kind for a value of the file. */
export function toShown(kind: Kind, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind === 'lines') return Array.isArray(value) ? value.map(String).join('\n') : JSON.stringify(value);
  if (typeof value === 'object') return JSON.stringify(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return kind === 'date' ? shownDate(text) : text;
}

/** The value that a field's text stands for; undefined when it is empty. */
export function fromShown({ kind }: Pick<Spec, 'kind'>, shown: string): unknown {
  if (kind === 'long') return tidyText(shown) === '' ? undefined : tidyText(shown);
  if (kind === 'lines') {
    const lines = shown
      .split(/\r\n?|\n/u)
      .map(tidyLine)
      .filter((line) => line !== '');
    return lines.length === 0 ? undefined : lines;
  }
  const text = tidyLine(shown);
  if (text === '') return undefined;
  if (kind === 'number') return /^\d{1,9}$/u.test(text) ? Number(text) : text;
  return kind === 'date' ? writtenDate(text) : text;
}

/** The text that stays in a field after it has been left. */
export function settled(spec: Pick<Spec, 'kind'>, shown: string): string {
  return toShown(spec.kind, fromShown(spec, shown));
}

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
function tidyText(text: string): string {
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

/** “19h30”, “19:30”, “19 giờ 30” → “19 giờ 30 phút”; “19h” → “19 giờ”; anything else stays. */
function writtenTime(text: string): string {
  const match = /^(\d{1,2})\s*(?:h|:|giờ)\s*(?:(\d{2})(?:\s*(?:phút|p))?)?$/iu.exec(text);
  if (match === null) return text;
  const [, hour = '', minute = '00'] = match;
  return minute === '00' ? `${hour} giờ` : `${hour} giờ ${minute} phút`;
}

/** Fields that are written in one way, whichever way they are typed. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'meeting.time': writtenTime,
  'term.label': (text) => text.replace(/^(\d{4})\s*[-–—]\s*(\d{4})$/u, '$1 - $2'),
  'document.number': (text) => text.replace(/^\d$/u, '0$&'),
};

/** A field as far as its kind, and for some its name, tells how it is written. */
type Written = Pick<Spec, 'kind'> & Partial<Pick<Spec, 'name'>>;

/** What stands in a field of this kind for a value of the file. */
export function toShown(kind: Kind, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind === 'lines') return Array.isArray(value) ? value.map(String).join('\n') : JSON.stringify(value);
  if (typeof value === 'object') return JSON.stringify(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return kind === 'date' ? shownDate(text) : text;
}

/** The value that a field's text stands for; undefined when it is empty. */
export function fromShown({ kind, name = '' }: Written, shown: string): unknown {
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
  return kind === 'date' ? writtenDate(text) : (WRITTEN[name]?.(text) ?? text);
}

/** The text that stays in a field after it has been left. */
export function settled(spec: Written, shown: string): string {
  return toShown(spec.kind, fromShown(spec, shown));
}

/**
 * Where every number and every named document comes from: in the examples and the full branches each is a value with
 * the path of the branch file, the law or the figure it was read from, or a label that was counted. What the models
 * themselves say holds no digit and no document; of number words it holds only those of PLAIN_WORDS.
 */
import { describe, expect, it } from 'vitest';
import type { LawDocument } from '../../src/core/law/types.ts';
import type { Inline, Value } from '../../src/core/tree/nodes.ts';
import { mapInlines } from '../../src/core/tree/walk.ts';
import { library } from '../support/library.ts';
import type { Data } from './full-branch.ts';
import { communeBranches, examples, fullBranches, type Reading } from './regulations.ts';

/** Number words of the models' own text that are no figure of the law or the branch, each with the reason. */
const PLAIN_WORDS: Record<string, string> = {
  'một buổi': 'một buổi sinh hoạt bất kỳ, hoặc cùng một buổi',
  'một chi ủy viên': 'một người được chọn, không phải số lượng theo quy định',
  'một đảng viên': 'một người được chọn',
  'một đồng chí': 'một người được chọn',
  'một nhiệm vụ': 'mỗi đảng viên đều có việc',
  'một lần': 'đi liền sau kỳ hạn lấy từ luật: “sáu tháng một lần”',
  'hai buổi sinh hoạt': 'thời gian giữa buổi này và buổi kế tiếp',
  'hai bên': 'chi bộ và người đứng đầu đơn vị, hoặc chi bộ và đơn vị phối hợp',
  'hai ý kiến': 'ý kiến của bí thư và của phó bí thư',
  'hai nơi': 'hai cấp trên đã nêu tên trong câu',
  'hai cấp ủy': 'hai cấp trên đã nêu tên trong điều',
  'sáu tháng': 'tên của báo cáo giữa năm',
  'học kỳ I': 'tên của học kỳ',
};

/** The parts of the paper's own number and of the pointers to it, whose number is a value. */
const SYMBOLS = ['-QC/CB', '-QĐ/CB', '-QC/CB, ngày ', '-QĐ/CB, ngày '];

/** “năm” is a number only before what can be counted. Roman numerals are capitals. */
const NUMBER_WORD = new RegExp(
  [
    /(?<!\p{L})(?:[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười|[Tt]răm|[Nn]ghìn|[Nn]ửa|[Đđ]ôi)(?!\p{L})/u,
    /(?<!\p{L})năm (?=đồng chí|lần|ngày|tháng|đảng viên|phút|người|buổi|quần chúng)/u,
    /học kỳ [IVX]+|(?<![\p{L}\d])[IVX]+(?!\p{L})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const DOCUMENT_NUMBER = /\d[\d/]*-?\p{L}*-(?:QĐi?|HD|CT|CV|KL|NQ|QC)\/\p{Lu}+|\/QH\d+|-(?:QĐi?|HD|CT|CV|KL|NQ|QC)\//u;

/** Whole numbers of a text without leading zeros. */
const numbersIn = (text: string): string[] => [...text.matchAll(/\d+/gu)].map(([digits]) => String(Number(digits)));

/** The faults of the models' own words. */
function plainFaults(text: string): string[] {
  if (SYMBOLS.includes(text)) return [];
  const faults: string[] = [];
  if (/\d/u.test(text)) faults.push(`digit in “${text}”`);
  if (DOCUMENT_NUMBER.test(text)) faults.push(`document number in “${text}”`);
  for (const { 0: word, index } of text.matchAll(NUMBER_WORD)) {
    const rest = text.slice(index);
    if (!Object.keys(PLAIN_WORDS).some((phrase) => rest.startsWith(phrase))) faults.push(`“${word}” in “${text}”`);
  }
  return faults;
}

function at(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Data | undefined)?.[key], data);
}

/** The day of signing is that of the adopting meeting unless the file says otherwise. */
const fieldAt = (data: Data, path: string): unknown =>
  at(data, path) ?? (path === 'document.date' ? at(data, 'adoption.meeting') : undefined);

/** A date's printed text repeats its numbers only; any other field stands in its text word for word. */
function fieldFault({ text, path }: Value, data: Data): string | null {
  const field = fieldAt(data, path);
  if (typeof field !== 'string' && typeof field !== 'number') return `“${text}” from ${path}, which the file has not`;
  const source = String(field);
  const strange = numbersIn(text).filter((number) => !numbersIn(source).includes(number));
  if (strange.length > 0) return `“${text}” from ${path} “${source}” has the number ${strange.join(', ')}`;
  if (/^\d{4}-\d\d-\d\d$/u.test(source)) return null;
  const lower = (words: string) => words.toLocaleLowerCase('vi');
  const core = lower(source)
    .replace(/^chi bộ /u, '')
    .replace(/^\d$/u, '');
  return lower(text).includes(core) ? null : `“${text}” from ${path}, which says “${source}”`;
}

const holds = ({ inForceFrom, supersededOn }: LawDocument, date: string): boolean =>
  inForceFrom <= date && (supersededOn === null || date < supersededOn);

/** The document that stands in the chain on the day must hold every number of the citation, with its amendments. */
function lawFault({ text, path }: Value, date: string): string | null {
  const { documents } = library().documents;
  const standing = documents.filter((one) => one.chain === path.slice('law.'.length) && holds(one, date));
  const document = standing.find(({ amends }) => amends === undefined);
  if (document === undefined) return `“${text}”: nothing stands in ${path} on ${date}`;
  const named = [document.number, document.cite, document.citeShort].some(
    (name) => name !== undefined && text.includes(name),
  );
  if (!named) return `“${text}” does not name ${document.number}`;
  const amendments = documents.filter((one) => one.amends?.includes(document.id) === true && holds(one, date));
  const known = numbersIn(JSON.stringify([document, ...amendments]));
  const strange = numbersIn(text).filter((number) => !known.includes(number));
  return strange.length === 0 ? null : `“${text}” has ${strange.join(', ')}, which ${document.id} has not`;
}

const IN_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function figureFault({ text, path }: Value, date: string): string | null {
  const figure = library().figures.figures.find(({ id }) => `figure.${id}` === path);
  const row = figure?.values.find(({ from, to }) => from <= date && (to === null || date < to));
  if (row === undefined) return `“${text}”: ${path} has no value on ${date}`;
  const printed = typeof row.value === 'number' ? [String(row.value), IN_WORDS[row.value]] : [row.value];
  return printed.includes(text) ? null : `“${text}” from ${path}, which is “${row.value}”`;
}

function valueFault(value: Value, { data, date }: Reading): string | null {
  if (value.path.startsWith('law.')) return lawFault(value, date);
  if (value.path.startsWith('figure.')) return figureFault(value, date);
  return fieldFault(value, data);
}

/** The row numbers of the annex “Bảng phân công”, the only digits the program itself writes into a cell. */
function rowNumbers({ regulation }: Reading): Set<Inline> {
  const tables = regulation.parts.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
  const counted = tables.flatMap(({ rows }) =>
    rows.flatMap(([first], index) => (first?.[0]?.type === 'text' && first[0].text === String(index) ? first : [])),
  );
  return new Set(counted);
}

function inlineFaults(inline: Inline, reading: Reading, counted: ReadonlySet<Inline>): string[] {
  switch (inline.type) {
    case 'text':
      return counted.has(inline) ? [] : plainFaults(inline.text);
    case 'value': {
      const fault = valueFault(inline, reading);
      return fault === null ? [] : [fault];
    }
    case 'reference':
      // The pieces with a target are labels, which sound.ts counts again.
      return inline.parts.filter(({ target }) => target === null).flatMap(({ text }) => plainFaults(text));
    case 'blank':
      return [];
  }
}

/** An adapted clause or point stands in the file that adapts it; line breaks apart, its words are those of the file. */
function adaptedFaults(inlines: readonly Inline[], { data }: Reading): string[] {
  const flat = (text: string): string => text.replace(/(?:\\n|\s)+/gu, ' ');
  const source = flat(JSON.stringify(data['adaptations']));
  const words = inlines.flatMap((inline) => (inline.type === 'text' ? [flat(inline.text).replace(/[.;]$/u, '')] : []));
  return words.filter((text) => !source.includes(text)).map((text) => `“${text}” in no adaptation`);
}

function faultsOf(reading: Reading): string[] {
  const counted = rowNumbers(reading);
  const faults: string[] = [];
  mapInlines<Inline, Inline, string>(reading.regulation, (inlines, where) => {
    if (where.some(({ origin }) => origin !== 'model')) faults.push(...adaptedFaults(inlines, reading));
    else for (const inline of inlines) faults.push(...inlineFaults(inline, reading, counted));
    return [...inlines];
  });
  return [...new Set(faults)];
}

const DATES = ['2021-07-01', '2021-09-06', '2024-01-01', '2025-10-01', '2025-11-01', '2026-02-02', '2026-10-05'];

const readings = [...examples(), ...communeBranches(), ...DATES.flatMap((date) => fullBranches(date))];

describe('every number and document has a source', () => {
  it.each(readings.map((reading) => [`${reading.name}, ${reading.date}`, reading] as const))('%s', (_name, reading) => {
    expect(faultsOf(reading)).toEqual([]);
  });
});

describe('the trace finds', () => {
  const [reading] = fullBranches();
  const text = (words: string): Inline => ({ type: 'text', text: words });
  const value = (words: string, path: string): Inline => ({ type: 'value', text: words, path });

  it.each([
    ['a digit typed into a template', text('ít nhất 90 phút')],
    ['a figure typed in words', text('trong ba tháng')],
    ['a document typed into a template', text('theo Hướng dẫn số …-HD/BTCTW')],
    ['a value that the branch file has not', value('120', 'meeting.minMinutes')],
    ['a value of no field', value('phường', 'superior.kind')],
    ['a document of another day', value('Quy định số 294-QĐ/TW', 'law.charter-regulation')],
    ['a wrong date of a document', value('Quy định số 208-QĐ/TW, ngày 27/11/2025', 'law.charter-regulation')],
    ['a figure that is another', value('45', 'figure.transfer-days')],
  ])('%s', (_what, inline) => {
    expect(reading && inlineFaults(inline, reading, new Set())).toHaveLength(1);
  });
});

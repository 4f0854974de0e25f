import { all, one } from '../located.ts';
import { numberSymbol } from '../number-symbol.ts';
import { dateOf } from '../place-date.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { fold, quote } from '../text.ts';

/** F65: the pointer under the title of an annexed regulation names the decision's own number, date and body. */
export const annexPointer: Rule = {
  id: 'F65',
  check: (located) => {
    const annex = all(located, 'kind').find((piece) => piece.part > 0);
    if (annex === undefined) return [];
    const pointer = all(located, 'annexPointer').find((piece) => piece.part === annex.part);
    if (pointer === undefined) {
      const hint = 'viết “(Ban hành kèm theo Quyết định số …-QĐ/CB, ngày … của Chi bộ …)”';
      return [atLine(annex.line, 'dưới tên quy chế không có dòng “Ban hành kèm theo Quyết định”', { hint })];
    }
    const { line } = pointer;
    const say = (what: string, found: string, required: string): Finding =>
      atLine(line, `dòng chỉ dẫn ghi ${what} “${found}”, quyết định ghi “${required}”`);
    const findings: Finding[] = [];
    const parsed = numberSymbol(located);
    const number = parsed === null ? null : `${parsed.digits}-${parsed.kind}/${parsed.body}`;
    const found =
      /số\s*:?\s*(\d*[\s.…_]*[-/]\s*\p{L}+\s*[-/]\s*\p{L}+)/iu.exec(line.text)?.[1]?.replace(/[\s.…_]/g, '') ?? '';
    if (number !== null && found !== number) findings.push(say('số', found, number));
    const date = dateOf(located);
    const written = dateIn(line.text);
    if (date !== null && written !== date) findings.push(say('ngày', show(written), show(date)));
    const body = all(located, 'issuingBody')
      .map((piece) => piece.line.text)
      .join(' ');
    const named = /(?<!\p{L})của\s+(.+?)\)?$/iu.exec(line.text)?.[1] ?? '';
    if (one(located, 'issuingBody') !== undefined && fold(named) !== fold(body))
      findings.push(say('cơ quan ban hành', quoteless(named), quoteless(body)));
    return findings;
  },
};

function dateIn(text: string): string | null {
  const match = /ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/iu.exec(text);
  return match === null
    ? null
    : [match[3] ?? '', (match[2] ?? '').padStart(2, '0'), (match[1] ?? '').padStart(2, '0')].join('-');
}

function show(date: string | null): string {
  return date === null ? 'không rõ ngày' : date.split('-').reverse().join('/');
}

function quoteless(text: string): string {
  return quote(text).slice(1, -1);
}

/** What a template can print and under which conditions. Shown as an outline: line, what, id. */
import { expect, it } from 'vitest';
import { compileTemplate } from '../../src/core/template/compile.ts';
import { writtenIn, type Written } from '../../src/core/coverage/written.ts';

function shown(written: readonly Written[], indent = ''): string[] {
  return written.flatMap((one) => {
    if (one.type === 'text') return `${indent}${one.line} ${one.kind}${one.id === null ? '' : ` ${one.id}`}`;
    if (one.type === 'inclusion') return `${indent}${one.line} > ${one.run}`;
    const branch = (word: string, inner: readonly Written[]) =>
      inner.length === 0 ? [] : [`${indent}${word}`, ...shown(inner, `${indent}  `)];
    return [`${indent}${one.line} ${one.fact}?`, ...branch('yes', one.whenYes), ...branch('no', one.whenNo)];
  });
}

const cases: Record<string, [string, string]> = {
  'title, clauses, points, paragraphs and the first row of a table': [
    `
# Sinh hoạt
- Khoản một: {#one}
  - điểm a {#a}
  Đoạn trong khoản.
Đoạn của điều.
| Tên | Việc |
{{#each assignments}}
| {{this.name}} | {{this.task}} |
{{/each}}`,
    `
2 title
3 clause one
4 point a
5 paragraph
6 paragraph
7 table`,
  ],
  'a condition and its other side, one inside the other': [
    `
{{#if committee}}
- A. {#a}
{{#if deputy}}
- B. {#b}
{{/if}}
{{else}}
- C. {#c}
{{/if}}
- D. {#d}`,
    `
2 committee?
yes
  3 clause a
  4 deputy?
  yes
    5 clause b
no
  8 clause c
10 clause d`,
  ],
  'unless turns the sides round': [
    `
{{#unless groups}}
- A. {#a}
{{else}}
- B. {#b}
{{/unless}}`,
    `
2 groups?
yes
  5 clause b
no
  3 clause a`,
  ],
  'else if is a condition in the other side': [
    `
{{#if duesCash}}
- A. {#a}
{{else if duesPortal}}
- B. {#b}
{{else}}
- C. {#c}
{{/if}}
- D. {#d}`,
    `
2 duesCash?
yes
  3 clause a
no
  4 duesPortal?
  yes
    5 clause b
  no
    7 clause c
9 clause d`,
  ],
  'a run is included; comments print nothing and ask nothing': [
    `
{{! args: topic }}
{{!--
{{#if committee}}
- A. {#a}
--}}
{{> runs/order}}`,
    `
7 > runs/order`,
  ],
  'a tag with words for the day without a document is a condition of its line': [
    `
- Theo {{basis "residence" else="quy định"}}, trong {{figure "transfer-days" else="thời hạn"}}. {#a}
- Theo {{basis "dues"}}. {#b}`,
    `
2 clause a
2 law.residence?
2 figure.transfer-days?
3 clause b`,
  ],
};

it.each(Object.entries(cases))('%s', (_name, [template, expected]) => {
  const { value, problems } = compileTemplate({ path: 'templates/hamlet/example.hbs', text: template });
  expect(problems).toEqual([]);
  expect(`\n${shown(writtenIn(value?.body ?? [])).join('\n')}`).toBe(expected);
});

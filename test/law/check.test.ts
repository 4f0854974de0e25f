import { describe, expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkLaw } from '../../src/core/law/index.ts';
import type { LawDocuments } from '../../src/core/schema/documents.ts';
import type { LawFigures } from '../../src/core/schema/figures.ts';
import { documents, figures, places, schema } from './data.ts';

test.each([
  ['documents', documents],
  ['figures', figures],
])('templates/law/%s.yaml obeys its schema', (name, data) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-type'], allErrors: true });
  const validate = ajv.compile(schema(name));
  validate(data);
  expect(validate.errors).toBeNull();
});

test('the law data is sound', () => {
  expect(checkLaw(documents, figures, places)).toEqual([]);
});

type Document = LawDocuments['documents'][number];

const first: Document = {
  id: 'a',
  chain: 'charter',
  kind: 'Quy định',
  number: '1-QĐ/TW',
  issuer: 'Ban Bí thư',
  date: '2020-01-01',
  subject: 'thi hành Điều lệ Đảng',
  inForceFrom: '2020-01-01',
  supersededBy: 'b',
  supersededOn: '2025-01-01',
  appliesTo: ['all'],
  confidence: 'high',
  sources: ['một trang'],
};
const second: Document = { ...first, id: 'b', inForceFrom: '2025-01-01', supersededBy: null, supersededOn: null };

/** Code and place of each problem of two documents that follow one another, after the given changes. */
function problemsOf(changes: { first?: Partial<Document>; second?: Partial<Document>; more?: Document[] }): string[] {
  const list = [{ ...first, ...changes.first }, { ...second, ...changes.second }, ...(changes.more ?? [])];
  const data = { chains: { charter: 'Điều lệ Đảng' }, documents: list };
  return checkLaw(data, { figures: [] }, places).map(
    ({ code, severity, place }) => `${severity} ${code} ${place.file.replace('documents#documents.', '')}`,
  );
}

describe('broken documents', () => {
  test.each<[string, Parameters<typeof problemsOf>[0], string[]]>([
    ['two that follow one another are sound', {}, []],
    [
      'the first ends a day late',
      { first: { supersededOn: '2025-01-02' } },
      ['error law-validity-overlaps 1.inForceFrom'],
    ],
    [
      'the first never ends',
      { first: { supersededBy: null, supersededOn: null } },
      ['error law-validity-overlaps 1.inForceFrom'],
    ],
    [
      'the same, the later one listed first',
      { first: { ...second, id: 'a' }, second: { ...first, id: 'b', supersededBy: null, supersededOn: null } },
      ['error law-validity-overlaps 1.inForceFrom'],
    ],
    ['both stand, but in different chains', { first: { supersededOn: '2026-01-01', chain: null } }, []],
    [
      'both stand, but one amends the other',
      { first: { supersededOn: null, supersededBy: null }, second: { amends: ['a'] } },
      [],
    ],
    [
      'the first ends a day early',
      { first: { supersededOn: '2024-12-31' } },
      ['error law-successor-starts-late 0.supersededOn'],
    ],
    ['an unknown successor', { first: { supersededBy: 'c' } }, ['error law-document-unknown 0.supersededBy']],
    ['an unknown amended document', { second: { amends: ['a', 'c'] } }, ['error law-document-unknown 1.amends.1']],
    [
      'a successor without a day',
      { first: { supersededOn: null }, second: { chain: null } },
      ['error law-end-missing 0.supersededOn'],
    ],
    ['a day without a successor is a lapse', { first: { supersededBy: null } }, []],
    [
      'an end that is no later than the start',
      { first: { inForceFrom: '2025-01-01' } },
      ['error law-ends-before-start 0.supersededOn'],
    ],
    ['an unknown chain', { first: { chain: 'chater' } }, ['error law-chain-unknown 0.chain']],
    [
      'a chain named like a property of objects',
      { first: { chain: 'constructor' } },
      ['error law-chain-unknown 0.chain'],
    ],
    ['no source', { first: { sources: [] } }, ['error law-source-missing 0.sources']],
    ['no source, but of low confidence', { first: { sources: [], confidence: 'low' } }, []],
    ['an id used twice', { more: [{ ...second, chain: null }] }, ['error law-document-repeated 2.id']],
    [
      'two that replace one another',
      { second: { supersededBy: 'a', supersededOn: '2026-01-01' } },
      ['error law-chain-cycle 0.supersededBy'],
    ],
    [
      'one that replaces itself',
      { second: { supersededBy: 'b', supersededOn: '2026-01-01' } },
      ['error law-chain-cycle 1.supersededBy'],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(problemsOf(changes)).toEqual(expected);
  });

  test('the message names both documents and the hint says what to write', () => {
    const data = { chains: { charter: 'Điều lệ Đảng' }, documents: [{ ...first, supersededOn: '2024-12-31' }, second] };
    expect(checkLaw(data, { figures: [] }, places)).toMatchObject([
      {
        message: '“a” hết hiệu lực ngày “2024-12-31” nhưng “b” đến ngày “2025-01-01” mới có hiệu lực',
        hint: "viết “supersededOn: '2025-01-01'”",
      },
    ]);
  });
});

type Figure = LawFigures['figures'][number];
type Value = Figure['values'][number];

const value: Value = { from: '2020-01-01', to: '2025-01-01', value: 60, clause: 'Điều 1', document: 'a', grade: 'A' };
const next: Value = { ...value, from: '2025-01-01', to: null, value: 90 };
const figure: Figure = { id: 'minutes', title: 'Thời lượng', unit: 'phút', typed: 'forbidden', values: [value, next] };

describe('broken figures', () => {
  test.each<[string, Figure[], string[]]>([
    ['two values that follow one another are sound', [figure], []],
    ['days between them are sound', [{ ...figure, values: [{ ...value, to: '2024-01-01' }, next] }], []],
    [
      'values that overlap by a day',
      [{ ...figure, values: [{ ...value, to: '2025-01-02' }, next] }],
      ['law-figure-overlaps figures#figures.0.values.1.from'],
    ],
    [
      'an earlier value listed later, without an end',
      [{ ...figure, values: [next, { ...value, to: null }] }],
      ['law-figure-overlaps figures#figures.0.values.1.from'],
    ],
    [
      'a value that ends before it begins',
      [{ ...figure, values: [{ ...value, to: '2019-01-01' }] }],
      ['law-figure-ends-before-start figures#figures.0.values.0.to'],
    ],
    [
      'an unknown document',
      [{ ...figure, values: [value, { ...next, document: 'c' }] }],
      ['law-document-unknown figures#figures.0.values.1.document'],
    ],
    ['a document outside the list', [{ ...figure, values: [{ ...value, document: null }] }], []],
    ['an id used twice', [figure, figure], ['law-figure-repeated figures#figures.1.id']],
  ])('%s', (_name, list, expected) => {
    const data = { chains: { charter: 'Điều lệ Đảng' }, documents: [first, second] };
    const problems = checkLaw(data, { figures: list }, places);
    expect(problems.map(({ code, place }) => `${code} ${place.file}`)).toEqual(expected);
  });
});

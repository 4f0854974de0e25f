import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { formatSchema, hd05, hd36, profiles } from './profiles.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);
ajv.addKeyword('x-type');
const valid = ajv.compile(formatSchema);

describe.each(profiles.map((profile) => ({ id: profile.id, profile })))('the format profile $id', ({ profile }) => {
  test('obeys its schema', () => {
    valid(profile);
    expect(valid.errors).toBeNull();
  });

  test('holds each of the 68 rules at most once, in order', () => {
    const ids = profile.rules.map((rule) => rule.id);
    expect(ids).toEqual(Array.from({ length: 68 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`));
    expect(new Set(profile.rules.map((rule) => rule.name)).size).toBe(68);
  });

  test.each(Object.entries(profile.elements))('%s prints a size within its own limits', (_name, row) => {
    expect(row.size).toBeGreaterThanOrEqual(row.sizeMin);
    expect(row.size).toBeLessThanOrEqual(row.sizeMax);
  });

  test.each(Object.entries(profile.elements))('the pattern of %s accepts its own text', (_name, row) => {
    if (row.pattern !== undefined && row.text !== undefined) expect(row.text).toMatch(new RegExp(row.pattern, 'u'));
  });

  test('prints text within its own limits', () => {
    const { text } = profile;
    expect(text.line).toBeGreaterThanOrEqual(text.lineMin);
    expect(text.line).toBeLessThanOrEqual(text.lineMax);
    expect(text.gap).toBeGreaterThanOrEqual(text.gapMin);
    expect(text.indent).toBeGreaterThanOrEqual(text.indentMin);
    expect(text.indent).toBeLessThanOrEqual(text.indentMax);
  });
});

test('the profile of 2018 ends on the day the profile of 2026 begins', () => {
  expect(hd36.validTo).toBe(hd05.validFrom);
});

test('what changed between 2018 and 2026 is exactly this', () => {
  const before = {
    last: hd36.marks.basisLast,
    item: hd36.marks.recipientItem,
    line: [hd36.text.lineMin, hd36.text.lineMax],
  };
  const now = {
    last: hd05.marks.basisLast,
    item: hd05.marks.recipientItem,
    line: [hd05.text.lineMin, hd05.text.lineMax],
  };
  expect(before).toEqual({ last: ',', item: ',', line: [18, 1584] });
  expect(now).toEqual({ last: '.', item: ';', line: [18, 22] });
  expect(hd36.page).toEqual({ ...hd05.page, clause: hd36.page.clause });
});

/** What the preview shows of a draft that is not right yet, and how it says so. */
import { describe, expect, test } from 'vitest';
import { withField } from '../../src/browser/form/place.ts';
import { noteOn } from '../../src/browser/preview/note.ts';
import { makeRegulation } from '../../src/core/index.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { library } from '../support/library.ts';

const BRANCH = `type: hamlet
name: Chi bộ thôn A
members: { official: 12, probationary: 0 }
`;

/** A draft's text as the page sees it. */
function seen(text: string) {
  const branch = { path: 'chi-bo.yaml', text };
  const { value, problems } = makeRegulation({ branch }, library(), { on: '2026-11-26', sketch: true });
  const located = readYaml(branch).value;
  return { value, problems: problems.map((problem) => withField(problem, located)) };
}

const errorsAt = (text: string): string[] =>
  seen(text).problems.flatMap(({ severity, code, field }) =>
    severity === 'error' ? [`${code} ${(field ?? []).join('.')}`] : [],
  );

const words = (text: string): string => JSON.stringify(seen(text).value?.regulation.parts);

const WRONG = `${BRANCH}adaptations:
  - { replace: study, text: Chi bộ học theo lịch riêng. }
  - { omit: khong-co-dieu-nay }
  - replace: regular-meeting/notice
    text: |
      - Báo trước ba ngày {@khong-co}.
`;

describe('adaptations that are wrong', () => {
  test('are told at their fields', () => {
    expect(errorsAt(WRONG)).toEqual([
      expect.stringMatching(/adaptations\.1\.omit$/u),
      expect.stringMatching(/adaptations\.2\.(?:text|replace)$/u),
    ]);
  });

  test('are left out of the sketch, and the others are in it', () => {
    expect(words(WRONG)).toContain('Chi bộ học theo lịch riêng');
    expect(words(WRONG)).not.toContain('Báo trước ba ngày');
  });

  test('are left out beside other errors, too', () => {
    const text = WRONG.replace('official: 12', 'official: nhiều');
    expect(errorsAt(text)).toHaveLength(3);
    expect(words(text)).toContain('Chi bộ học theo lịch riêng');
  });

  test('make nothing to hand out', () => {
    const branch = { path: 'chi-bo.yaml', text: WRONG };
    expect(makeRegulation({ branch }, library(), { on: '2026-11-26' }).value).toBeNull();
  });
});

describe('the sentence above the paper', () => {
  test.each<[string, string, RegExp]>([
    ['nothing is wrong', BRANCH, /^Bản xem trước\. Bấm vào một chỗ/u],
    ['a value is wrong', BRANCH.replace('12', 'nhiều'), /^Bản xem trước bỏ trống những chỗ còn lỗi\.$/u],
    ['two adaptations are wrong', WRONG, /chưa có chỗ sửa khác mẫu thứ 2 và 3 vì còn phải sửa\.$/u],
    ['the type cannot be read', BRANCH.replace('hamlet', 'xom'), /^Chưa dựng được bản in.*dựng được gần nhất\.$/u],
    ['the text cannot be read', 'type: [', /^Chưa dựng được bản in/u],
  ])('when %s', (_, text, expected) => {
    const { value, problems } = seen(text);
    expect(noteOn(problems, value !== null)).toMatch(expected);
  });
});

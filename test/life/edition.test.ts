import { describe, expect, it } from 'vitest';
import { editionProblems, editionUndescribed } from '../../src/core/edition.ts';
import type { Outline } from '../../src/core/schema/outline.ts';

const outline: Outline = {
  type: 'hamlet',
  edition: '2027.1',
  title: 'Quy chế',
  bases: [],
  chapters: [],
  changes: [
    { edition: '2027.1', summary: 'Thêm điều về sổ tay', targets: ['handbook'] },
    { edition: '2026.10', summary: 'Sửa thời hạn', targets: ['membership/transfer', 'dues'] },
    { edition: '2026.9', summary: 'Sửa câu chữ', targets: ['scope'] },
  ],
};

const NAMES = () =>
  new Map([
    ['membership/transfer', 'khoản 2 Điều 20. Phân công, quản lý và phát triển đảng viên'],
    ['dues', 'Điều 18. Đảng phí'],
  ]);

const said = (model?: string) =>
  editionProblems(
    { type: 'hamlet', name: 'Chi bộ', ...(model === undefined ? {} : { model }) },
    outline,
    NAMES,
    () => ({
      kind: 'text',
      file: 'branch.yaml',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    }),
  ).map(({ code, severity, message }) => ({ code, severity, message }));

describe('the edition a regulation was made by', () => {
  it('says nothing when it is the present one, or none is pinned', () => {
    expect(said('2027.1')).toEqual([]);
    expect(said()).toEqual([]);
  });

  it('says what later editions have changed; 2026.10 is later than 2026.9', () => {
    expect(said('2026.9')).toEqual([
      {
        code: 'model-edition-older',
        severity: 'warning',
        message:
          'quy chế ghi theo mẫu bản “2026.9”, mẫu nay là bản “2027.1”; bản 2027.1: Thêm điều về sổ tay (không có chỗ nào trong quy chế này); bản 2026.10: Sửa thời hạn (khoản 2 Điều 20. Phân công, quản lý và phát triển đảng viên; Điều 18. Đảng phí)',
      },
    ]);
  });

  it('refuses an edition that does not exist yet', () => {
    expect(said('2027.2')[0]).toMatchObject({ code: 'model-edition-unknown', severity: 'error' });
  });
});

describe('an edition that moves says what has changed', () => {
  const place = { kind: 'text', file: 'outline.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 } as const;
  const told = (changes: Partial<Outline>): string[] =>
    editionUndescribed({ ...outline, ...changes }, (path) => ({ ...place, file: path.join('.') })).map(
      ({ code, place: { file } }) => `${code} ${file}`,
    );

  it.each<[string, Partial<Outline>, string[]]>([
    ['described, newest first', {}, []],
    ['moved without a word', { edition: '2027.2' }, ['edition-undescribed edition']],
    ['described but not moved', { edition: '2026.10' }, ['edition-undescribed edition']],
    [
      'described in disorder',
      { changes: [...outline.changes].reverse(), edition: '2026.9' },
      ['edition-order changes.1.edition'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected);
  });
});

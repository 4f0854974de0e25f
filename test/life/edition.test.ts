import { describe, expect, it } from 'vitest';
import { editionProblems } from '../../src/core/edition.ts';
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

const said = (model?: string) =>
  editionProblems({ type: 'hamlet', name: 'Chi bộ', ...(model === undefined ? {} : { model }) }, outline, () => ({
    kind: 'text',
    file: 'branch.yaml',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  })).map(({ code, severity, message }) => ({ code, severity, message }));

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
          'quy chế ghi theo mẫu bản “2026.9”, mẫu nay là bản “2027.1”; bản 2027.1: Thêm điều về sổ tay (handbook); bản 2026.10: Sửa thời hạn (membership/transfer, dues)',
      },
    ]);
  });

  it('refuses an edition that does not exist yet', () => {
    expect(said('2027.2')[0]).toMatchObject({ code: 'model-edition-unknown', severity: 'error' });
  });
});

import { describe, expect, it } from 'vitest';
import { makeModel } from '../../src/core/index.ts';
import { library } from '../support/library.ts';
import { faults, texts } from '../support/sound.ts';

describe('the blank model', () => {
  it.each(library().types)('of a %s branch is sound, on days of every format and form', (type) => {
    for (const on of ['2021-07-01', '2023-11-01', '2025-12-01', '2026-02-10', '2026-10-05']) {
      const { value } = makeModel(type, library(), { on });
      // Both alternatives of an open condition stand one after the other, each with its own end mark.
      const found = faults(value!.regulation).filter((fault) => !/does not end/u.test(fault));
      expect({ on, found }).toEqual({ on, found: [] });
    }
  });

  it.each(library().types)('of a %s branch ends with a page of guidance', (type) => {
    const { value } = makeModel(type, library(), { on: '2026-10-05' });
    const guidance = texts({ ...value!.regulation, parts: value!.regulation.parts.slice(-1) });
    expect(guidance[0]).toBe('sử dụng quy chế mẫu');
    expect(guidance).toContain('giữ nguyên');
    expect(guidance).toContain('superior.unit');
    expect(guidance.some((line) => line.startsWith('Quy định số 208-QĐ/TW'))).toBe(true);
  });
});

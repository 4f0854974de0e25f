import { defineCheck } from './check.ts';
import { isThere, unitName } from './unit-name.ts';

/** The five types of branch stand directly under the committee of a commune or ward. */
export const superiorNotCommune = defineCheck({
  code: 'superior-not-commune',
  severity: 'error',
  why: 'Năm loại chi bộ này trực thuộc đảng ủy xã, phường; tỉnh, thành phố là cấp trên của đảng ủy.',
  avoid: 'superior: { unit: thành phố Đà Nẵng }',
  prefer: 'superior: { unit: phường An Thắng, parent: thành phố Đà Nẵng }',
  find: ({ branch: { superior }, places, on }) => {
    const unit = superior?.unit;
    const found = unit === undefined || places === null ? null : unitName(unit, places);
    if (found === null || found.level.tier === 'commune' || !isThere(found.level, on)) return [];
    return [
      {
        path: ['superior', 'unit'],
        message: `cấp trên trực tiếp là “${unit ?? ''}”, không phải xã hay phường`,
        hint: 'viết xã, phường ở “unit”; tỉnh, thành phố ở “parent”',
      },
    ];
  },
});

import { defineCheck } from './check.ts';
import { unitName } from './unit-name.ts';

/** “Đảng ủy …” and “Đảng bộ …” are put before the unit's name when it is printed. */
export const superiorWithoutLevel = defineCheck({
  code: 'superior-without-level',
  severity: 'error',
  why: 'Từ tên đơn vị, chương trình tự ghi “Đảng bộ phường …” và “Đảng ủy phường …”, nên tên phải bắt đầu bằng xã hoặc phường.',
  avoid: 'superior: { unit: Đảng ủy phường An Thắng }',
  prefer: 'superior: { unit: phường An Thắng }',
  find: ({ branch: { superior }, places }) => {
    const unit = superior?.unit;
    if (unit === undefined || places === null || unitName(unit, places) !== null) return [];
    const rest = unit.replace(/^(ban chấp hành )?(đảng (ủy|uỷ|bộ)|ubnd|ủy ban nhân dân)\s+/iu, '');
    const isCovered = unitName(rest, places) !== null;
    return [
      {
        path: ['superior', 'unit'],
        message: `cấp trên trực tiếp là “${unit}”, không bắt đầu bằng xã hay phường`,
        hint: isCovered
          ? `chỉ viết “${rest}”, “Đảng ủy”, “Đảng bộ” được thêm sẵn`
          : 'viết loại và tên đơn vị, ví dụ phường An Thắng',
      },
    ];
  },
});

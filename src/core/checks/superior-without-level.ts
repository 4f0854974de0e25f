import { defineCheck } from './check.ts';
import { unitName } from './unit-name.ts';

/** Words of other levels, and short forms: what stands behind them is not the name of a commune by itself. */
const OTHER_LEVEL = /^(?:quận|huyện|thành|thị|tỉnh|khu|đảng|chi|ban|ủy|ubnd|tp|tx|tt|[a-z])[ .]/iu;

/** “Gò Nổi”: nothing but a name, each of its words with a capital. */
const isBareName = (unit: string): boolean => /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*$/u.test(unit) && !OTHER_LEVEL.test(unit);

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
          : isBareName(unit)
            ? `viết “xã ${unit}” hoặc “phường ${unit}”`
            : 'viết loại và tên đơn vị, ví dụ phường An Thắng',
      },
    ];
  },
});

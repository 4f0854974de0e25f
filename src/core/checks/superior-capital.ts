import { defineCheck } from './check.ts';
import { titled } from './person-name.ts';
import { unitName } from './unit-name.ts';

/** Persons’ names take the level's word into the name, and HD 05-HD/VPTW, I/4.1.1.c, then has it in the place, too. */
export const superiorCapital = defineCheck({
  code: 'superior-capital',
  severity: 'warning',
  why: 'Giữa câu, “xã”, “phường” là danh từ chung nên viết thường (Đảng ủy phường An Thắng); chỉ viết hoa khi tên là con số hoặc tên người, khi đó địa danh cũng ghi cả chữ “Phường”.',
  avoid: 'superior: { unit: Phường An Thắng }',
  prefer: 'superior: { unit: phường An Thắng }',
  find: ({ branch: { superior, document }, places }) => {
    const unit = superior?.unit;
    const found = unit === undefined || places === null ? null : unitName(unit, places);
    if (unit === undefined || found === null) return [];
    const { level, name } = found;
    const isRight = unit.startsWith(level.word) || /^\d/u.test(name) || document?.place === unit;
    if (isRight) return [];
    return [
      {
        path: ['superior', 'unit'],
        message: `cấp trên trực tiếp là “${unit}”, chữ “${level.word}” giữa câu không viết hoa`,
        hint: `viết “${level.word} ${titled(name)}”; phường, xã mang tên người thì ghi “${unit}” cả ở địa danh`,
      },
    ];
  },
});

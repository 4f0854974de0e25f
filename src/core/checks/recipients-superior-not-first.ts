import { defineCheck } from './check.ts';
import { unitAlone, unitName } from './unit-name.ts';

export const recipientsSuperiorNotFirst = defineCheck({
  code: 'recipients-superior-not-first',
  severity: 'warning',
  why: 'Nơi nhận đầu tiên là cấp trên trực tiếp, để báo cáo.',
  avoid:
    'superior: { unit: phường An Thắng }\nrecipients:\n  - Các đồng chí đảng viên trong Chi bộ\n  - Đảng ủy phường An Thắng (để báo cáo)',
  prefer:
    'superior: { unit: phường An Thắng }\nrecipients:\n  - Đảng ủy phường An Thắng (để báo cáo)\n  - Các đồng chí đảng viên trong Chi bộ',
  find: ({ branch: { recipients, superior }, places }) => {
    const first = recipients?.[0];
    if (first === undefined || superior?.unit === undefined) return [];
    // A unit that is none yet is told of by itself; who comes first follows from it.
    if (places !== null && unitName(superior.unit, places) === null) return [];
    // What stands behind the unit is told of the superior itself.
    const unit = unitAlone(superior.unit);
    if (first.toLowerCase().includes(unit.toLowerCase())) return [];
    const message = `nơi nhận đầu tiên là “${first}”, không phải cấp trên trực tiếp`;
    return [{ path: ['recipients', 0], message, hint: `đưa lên đầu dòng “Đảng ủy ${unit} (để báo cáo)”` }];
  },
});

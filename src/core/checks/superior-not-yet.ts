import { shortDate } from '../law/date.ts';
import { defineCheck } from './check.ts';
import { communeText, isUnder, unitName } from './unit-name.ts';

/** A commune that was not there on the day of signing. */
export const superiorNotYet = defineCheck({
  code: 'superior-not-yet',
  severity: 'error',
  why: 'Văn bản ký trước ngày xã, phường mới bắt đầu hoạt động thì còn ghi đơn vị cũ.',
  avoid: 'superior: { unit: phường An Thắng, parent: thành phố Đà Nẵng }\ndocument: { date: 2025-05-05 }',
  prefer: 'superior: { unit: phường An Thắng, parent: thành phố Đà Nẵng }\ndocument: { date: 2026-10-05 }',
  find: ({ branch: { superior }, places, on }) => {
    const unit = superior?.unit;
    if (unit === undefined || places === null) return [];
    const name = unitName(unit, places)?.name;
    const commune = places.communes.find((one) => one.name === name && isUnder(superior?.parent, one));
    if (commune === undefined || commune.from <= on) return [];
    const former = commune.formerly.map((one) => one.name).join(', ');
    return [
      {
        path: ['superior', 'unit'],
        message: `cấp trên trực tiếp là “${unit}”, ngày ${shortDate(on)} chưa có ${communeText(commune)}`,
        hint: `viết đơn vị khi đó (${former}), hoặc sửa ngày văn bản`,
        clause: commune.clause,
      },
    ];
  },
});

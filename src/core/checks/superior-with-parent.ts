import { defineCheck } from './check.ts';
import { unitAlone, unitName } from './unit-name.ts';

/** “Đảng bộ phường An Thắng” stands in the head alone; the level above has a field of its own. */
export const superiorWithParent = defineCheck({
  code: 'superior-with-parent',
  severity: 'error',
  why: 'Tên đơn vị in sau chữ “Đảng bộ”, “Đảng ủy”, nên chỉ là tên xã, phường; đơn vị cấp trên có mục riêng.',
  avoid: "superior: { unit: 'phường An Thắng, thành phố Đà Nẵng' }",
  prefer: 'superior: { unit: phường An Thắng, parent: thành phố Đà Nẵng }',
  find: ({ branch: { superior }, places }) => {
    const unit = superior?.unit ?? '';
    const own = unitAlone(unit);
    if (own === unit || places === null || unitName(own, places) === null) return [];
    const message = `cấp trên trực tiếp là “${unit}”, có thêm phần ngoài tên xã, phường`;
    return [{ path: ['superior', 'unit'], message, hint: `viết “${own}”` }];
  },
});

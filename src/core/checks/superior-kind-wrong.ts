import { defineCheck, type CheckContext, type Finding } from './check.ts';
import { communeText, isThere, isUnder, unitName } from './unit-name.ts';

function find({ branch: { superior }, places, on }: CheckContext): Finding[] {
  const unit = superior?.unit;
  if (unit === undefined || places === null) return [];
  const found = unitName(unit, places);
  if (found === null || found.level.tier !== 'commune' || !isThere(found.level, on)) return [];
  for (const commune of places.communes.filter((one) => isUnder(superior?.parent, one))) {
    const isNow = commune.from <= on && superior?.parent === commune.parent;
    const former = commune.formerly.find(({ name }) => on < commune.from && name === found.name);
    const then = former?.kinds.find((kind) => isThere(kind, on));
    const right = isNow && commune.name === found.name ? communeText(commune) : then && `${then.word} ${found.name}`;
    if (right === undefined || right === `${found.level.word} ${found.name}`) continue;
    const message = `cấp trên trực tiếp là “${unit}”, đơn vị này là ${right}`;
    return [{ path: ['superior', 'unit'], message, hint: `viết “${right}”` }];
  }
  return [];
}

/** Xã or phường: five of the former communes became wards on 10/4/2023. */
export const superiorKindWrong = defineCheck({
  code: 'superior-kind-wrong',
  severity: 'error',
  why: 'Xã và phường là hai loại đơn vị; tên đảng bộ, đảng ủy trong văn bản theo đúng loại vào ngày ký.',
  avoid: 'superior: { unit: xã An Thắng, parent: thành phố Đà Nẵng }',
  prefer: 'superior: { unit: phường An Thắng, parent: thành phố Đà Nẵng }',
  find,
});

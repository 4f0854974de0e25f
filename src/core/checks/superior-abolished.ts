import type { Places } from '../schema/places.ts';
import { defineCheck, type CheckContext, type Finding } from './check.ts';
import { communeText, isUnder, successorOf, unitName } from './unit-name.ts';

const HINT = 'viết xã, phường nay là cấp trên trực tiếp, ví dụ phường An Thắng';

/** A level of administration that has ended, named anywhere in the text: “Đảng ủy Công an thị xã Điện Bàn”. */
function endedLevel(text: string, { levels }: Places, on: string): Places['levels'][number] | undefined {
  const words = ` ${text.toLowerCase()} `;
  return levels.find(({ word, to }) => to !== undefined && to <= on && words.includes(` ${word} `));
}

function unitFinding(unit: string, parent: string | undefined, places: Places, on: string): Finding[] {
  const path = ['superior', 'unit'];
  const level = endedLevel(unit, places, on);
  const name = unitName(unit, places)?.name ?? unit;
  const successor = successorOf(name, places);
  const isSuccessor = places.communes.some((commune) => commune.name === name);
  if (successor !== undefined && !isSuccessor && successor.from <= on && isUnder(parent, successor))
    return [
      {
        path,
        message: `cấp trên trực tiếp là “${unit}”, đơn vị đã nhập vào ${communeText(successor)}`,
        hint: `viết “${communeText(successor)}”`,
        clause: successor.clause,
      },
    ];
  if (level === undefined) return [];
  const message = `cấp trên trực tiếp là “${unit}”, cấp ${level.word} đã kết thúc`;
  return [{ path, message, hint: HINT, ...(level.clause === undefined ? {} : { clause: level.clause }) }];
}

function parentFinding(parent: string, places: Places, on: string): Finding[] {
  const path = ['superior', 'parent'];
  const province = places.provinces.find(({ name, to }) => name === parent && to <= on);
  if (province !== undefined) {
    const message = `cấp trên của đảng ủy là “${parent}”, nay thuộc ${province.now}`;
    return [{ path, message, hint: `viết “${province.now}”`, clause: province.clause }];
  }
  const level = endedLevel(parent, places, on);
  if (level === undefined) return [];
  const now = places.communes.find(({ formerParents }) => formerParents.includes(parent))?.parent;
  const message = `cấp trên của đảng ủy là “${parent}”, cấp ${level.word} đã kết thúc`;
  const hint = now === undefined ? 'viết tỉnh hoặc thành phố mà xã, phường trực thuộc' : `viết “${now}”`;
  return [{ path, message, hint, ...(level.clause === undefined ? {} : { clause: level.clause }) }];
}

function professionalFinding(professional: string, places: Places, on: string): Finding[] {
  const level = endedLevel(professional, places, on);
  if (level === undefined) return [];
  return [
    {
      path: ['superior', 'professional'],
      message: `cấp trên ngành dọc là “${professional}”, cấp ${level.word} đã kết thúc`,
      hint: 'viết tổ chức đảng cấp tỉnh, thành phố của ngành, ví dụ Đảng ủy Công an thành phố Đà Nẵng',
      ...(level.clause === undefined ? {} : { clause: level.clause }),
    },
  ];
}

function find({ branch: { superior = {} }, places, on }: CheckContext): Finding[] {
  if (places === null) return [];
  const { unit, parent, professional } = superior;
  return [
    ...(unit === undefined ? [] : unitFinding(unit, parent, places, on)),
    ...(parent === undefined ? [] : parentFinding(parent, places, on)),
    ...(professional === undefined ? [] : professionalFinding(professional, places, on)),
  ];
}

/** From 1/7/2025 there is no district level, and the former communes of Điện Bàn are merged. */
export const superiorAbolished = defineCheck({
  code: 'superior-abolished',
  severity: 'error',
  why: 'Văn bản ghi tên một cấp, một đơn vị đã kết thúc thì sai thẩm quyền; cấp huyện kết thúc và xã, phường sắp xếp lại từ ngày 01/7/2025.',
  avoid: 'superior: { unit: xã Điện Minh, parent: thị xã Điện Bàn }',
  prefer: 'superior: { unit: phường An Thắng, parent: thành phố Đà Nẵng }',
  find,
});

import { defineCheck, isFinal } from './check.ts';

/** Công văn 273-CV/BTCTW, Quy định 192-QĐ/TW: a police branch answers to the commune and to the police above. */
export const professionalSuperiorMissing = defineCheck({
  code: 'professional-superior-missing',
  severity: 'error',
  why: 'Chi bộ công an chịu sự lãnh đạo của đảng ủy xã, phường và của đảng ủy công an cấp trên.',
  avoid:
    'status: final\ntype: police\nsuperior:\n  unit: phường An Thắng\n  parent: thành phố Đà Nẵng\nunit: { name: Công an phường An Thắng, headTitle: trưởng công an phường, headName: Trần Thị Lan, headMember: true }',
  prefer:
    'status: final\ntype: police\nsuperior:\n  unit: phường An Thắng\n  parent: thành phố Đà Nẵng\n  professional: Đảng ủy Công an thành phố Đà Nẵng\nunit: { name: Công an phường An Thắng, headTitle: trưởng công an phường, headName: Trần Thị Lan, headMember: true }',
  find: (context) => {
    const { type, superior } = context.branch;
    if (context.isBroken(['superior', 'professional'])) return [];
    if (type !== 'police' || !isFinal(context) || superior === undefined || superior.professional !== undefined)
      return [];
    return [
      {
        path: ['superior'],
        at: 'key',
        message: 'chi bộ công an chưa ghi đảng ủy công an cấp trên',
        hint: 'thêm dưới “superior” dòng “professional: Đảng ủy Công an thành phố Đà Nẵng”',
      },
    ];
  },
});

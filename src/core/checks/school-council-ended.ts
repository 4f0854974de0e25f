import { defineCheck } from './check.ts';

/** Nghị quyết 71-NQ/TW: no council in public schools, except under an international agreement. */
export const schoolCouncilEnded = defineCheck({
  code: 'school-council-ended',
  severity: 'warning',
  why: 'Trường công lập không tổ chức hội đồng trường nữa, trừ trường có thỏa thuận quốc tế.',
  avoid: 'type: school\nunit: { public: true, schoolCouncil: true }',
  prefer: 'type: school\nunit: { public: true, schoolCouncil: false }',
  find: ({ branch: { unit }, places, on }) => {
    const ended = places?.endedBodies.find(({ id }) => id === 'school-council');
    if (unit?.schoolCouncil !== true || unit.public === false || ended === undefined || on < ended.to) return [];
    return [
      {
        path: ['unit', 'schoolCouncil'],
        message: 'trường công lập ghi còn hội đồng trường',
        hint: 'viết false, trừ trường công lập có thỏa thuận quốc tế',
        clause: ended.clause,
      },
    ];
  },
});

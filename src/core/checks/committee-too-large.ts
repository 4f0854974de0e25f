import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

export const committeeTooLarge = defineCheck({
  code: 'committee-too-large',
  severity: 'error',
  why: 'Trung ương quy định số chi ủy viên nhiều nhất của một chi bộ.',
  avoid: 'committee: { size: 8 }',
  prefer: 'committee: { size: 7 }',
  find: ({ branch: { committee }, law }) => {
    const most = numberFigure(law, 'committee-maximum-size');
    if (typeof committee !== 'object' || committee.size === undefined || most === null) return [];
    if (committee.size <= most.value) return [];
    return [
      {
        path: ['committee', 'size'],
        message: `chi ủy có ${committee.size} người, nhiều nhất là ${most.value}`,
        hint: `viết một số không quá ${most.value}`,
        clause: most.clause,
      },
    ];
  },
});

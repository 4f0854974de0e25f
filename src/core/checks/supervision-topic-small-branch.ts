import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

/** HD 08-HD/TW: thematic supervision where there is a committee, many members, or members spread over places. */
export const supervisionTopicSmallBranch = defineCheck({
  code: 'supervision-topic-small-branch',
  severity: 'warning',
  why: 'Giám sát chuyên đề dành cho chi bộ có chi ủy, đông đảng viên, hoạt động phân tán hoặc có nhiều tổ đảng.',
  avoid:
    'members: { official: 8, probationary: 1 }\ncommittee: none\ngroups: none\ninspection: { perYear: 1, supervisionTopic: việc thực hiện quy định nêu gương }',
  prefer: 'members: { official: 8, probationary: 1 }\ncommittee: none\ngroups: none\ninspection: { perYear: 1 }',
  find: ({ branch: { inspection, committee, members, groups }, law }) => {
    const most = numberFigure(law, 'thematic-supervision-members');
    if (inspection?.supervisionTopic === undefined || committee !== 'none' || groups !== 'none') return [];
    if (most === null || members?.official === undefined) return [];
    const total = members.official + (members.probationary ?? 0);
    if (total > most.value) return [];
    return [
      {
        path: ['inspection', 'supervisionTopic'],
        message: `chi bộ ${total} đảng viên, không có chi ủy, không chia tổ đảng mà ghi giám sát chuyên đề`,
        hint: 'xóa dòng này, trừ khi đảng viên hoạt động phân tán',
        clause: most.clause,
      },
    ];
  },
});

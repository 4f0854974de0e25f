import type { Branch } from '../schema/branch.ts';
import { defineCheck } from './check.ts';

/** The names that have a row in the annex because of what they do, besides the two officers. */
function others({ committee, groups, assignments, secretary, deputy }: Branch): string[] {
  const officers = [secretary?.name, deputy === 'none' ? undefined : deputy?.name];
  const members = typeof committee === 'object' ? (committee.members ?? []) : [];
  const leaders = Array.isArray(groups) ? groups.map(({ leader }) => leader) : [];
  const names = [...members.map(({ name }) => name), ...leaders, ...(assignments ?? []).map(({ name }) => name)];
  return names.flatMap((name) => (name === undefined || officers.includes(name) ? [] : [name]));
}

/** Điều lệ Đảng, Điều 24 khoản 2: the branch assigns work to its members. */
export const assignmentsOfficersOnly = defineCheck({
  code: 'assignments-officers-only',
  severity: 'warning',
  why: 'Chi bộ phân công công tác cho từng đảng viên, nên bảng phân công không chỉ có bí thư và phó bí thư.',
  avoid:
    'status: final\nsecretary: { name: Nguyễn Văn Hòa, origin: elected, headsUnit: false }\nmembers: { official: 8, probationary: 1 }\ncommittee: none\ngroups: none\ninspection: { perYear: 1 }\nassignments:\n  - { name: Nguyễn Văn Hòa, task: phụ trách nhóm hộ số 1 }',
  prefer:
    'status: final\nsecretary: { name: Nguyễn Văn Hòa, origin: elected, headsUnit: false }\nmembers: { official: 8, probationary: 1 }\ncommittee: none\ngroups: none\ninspection: { perYear: 1 }\nassignments:\n  - { name: Nguyễn Văn Hòa, task: phụ trách nhóm hộ số 1 }\n  - { name: Phạm Văn Tín, task: phụ trách nhóm hộ số 2 }',
  find: ({ branch, isBroken }) => {
    const { deputy, assignments } = branch;
    if (['assignments', 'committee', 'groups', 'deputy'].some((key) => isBroken([key]))) return [];
    const hasAreas = typeof deputy === 'object' && (deputy.areas ?? []).length > 0;
    const isPrinted = hasAreas || (assignments ?? []).length > 0;
    if (branch.status !== 'final' || !isPrinted || others(branch).length > 0) return [];
    return [
      {
        path: assignments === undefined ? ['deputy'] : ['assignments'],
        at: 'key',
        message: 'bảng phân công mới có bí thư, phó bí thư, chưa có đảng viên nào khác',
        hint: 'thêm dưới “assignments” mỗi người một dòng, ví dụ “- { name: Phạm Văn Tín, task: phụ trách nhóm hộ số 2 }”',
        clause: 'khoản 2 Điều 24 Điều lệ Đảng',
      },
    ];
  },
});

/** The facts that a branch's file answers. */
import type { Branch } from '../schema/branch.ts';
import { ORGANIZATION_FACTS } from './organizations.ts';
import { present, truth, type Fact, type Truth } from './truth.ts';

function hasOtherCommitteeMembers(branch: Partial<Branch>): Truth {
  const { committee, deputy } = branch;
  if (committee === undefined) return 'unknown';
  if (committee === 'none') return 'no';
  if (committee.members !== undefined && committee.members.length > 0) return 'yes';
  if (committee.size === undefined || deputy === undefined) return 'unknown';
  return truth(committee.size > (deputy === 'none' ? 1 : 2));
}

function deputyHeadsUnit({ deputy }: Partial<Branch>): Truth {
  if (deputy === undefined) return 'unknown';
  return deputy === 'none' ? 'no' : truth(deputy.headsUnit ?? false);
}

function headIsMember(branch: Partial<Branch>): Truth {
  if (branch.secretary?.headsUnit === true || deputyHeadsUnit(branch) === 'yes') return 'yes';
  return truth(branch.unit?.headMember);
}

/** Somebody besides the secretary has a duty to be listed in the annex. */
function hasAssignments({ assignments, committee, deputy }: Partial<Branch>): Truth {
  const members = committee === undefined || committee === 'none' ? [] : (committee.members ?? []);
  const areas = deputy === undefined || deputy === 'none' ? [] : (deputy.areas ?? []);
  if ([...(assignments ?? []), ...members.flatMap((member) => member.areas ?? []), ...areas].length > 0) return 'yes';
  return assignments === undefined ? 'unknown' : 'no';
}

/** By the name that stands in a condition. */
export const BRANCH_FACTS: Readonly<Record<string, Fact>> = {
  committee: {
    ask: ({ committee }) => truth(committee === undefined ? undefined : committee !== 'none'),
    yes: 'nếu có chi ủy',
    no: 'nếu không có chi ủy',
  },
  committeeMembers: {
    ask: hasOtherCommitteeMembers,
    yes: 'nếu chi ủy có ủy viên ngoài bí thư, phó bí thư',
    no: 'nếu chi ủy chỉ có bí thư, phó bí thư',
  },
  deputy: {
    ask: ({ deputy }) => truth(deputy === undefined ? undefined : deputy !== 'none'),
    yes: 'nếu có phó bí thư',
    no: 'nếu không có phó bí thư',
  },
  groups: {
    ask: ({ groups }) => (groups === 'none' ? 'no' : present(groups)),
    yes: 'nếu có tổ đảng',
    no: 'nếu không có tổ đảng',
  },
  secretaryHeadsUnit: {
    ask: ({ secretary }) => truth(secretary?.headsUnit),
    yes: 'nếu bí thư đồng thời là người đứng đầu đơn vị',
    no: 'nếu bí thư không đồng thời là người đứng đầu đơn vị',
  },
  deputyHeadsUnit: {
    ask: deputyHeadsUnit,
    yes: 'nếu phó bí thư đồng thời là người đứng đầu đơn vị',
    no: 'nếu phó bí thư không đồng thời là người đứng đầu đơn vị',
  },
  headMember: {
    ask: headIsMember,
    yes: 'nếu người đứng đầu đơn vị là đảng viên của chi bộ',
    no: 'nếu người đứng đầu đơn vị không là đảng viên của chi bộ',
  },
  secretaryAppointed: {
    ask: ({ secretary }) => truth(secretary?.origin === undefined ? undefined : secretary.origin === 'appointed'),
    yes: 'nếu bí thư do cấp trên chỉ định',
    no: 'nếu bí thư do chi bộ bầu',
  },
  schoolCouncil: {
    ask: ({ unit }) => truth(unit?.schoolCouncil),
    yes: 'nếu có hội đồng trường',
    no: 'nếu không có hội đồng trường',
  },
  publicUnit: {
    ask: ({ unit }) => truth(unit?.public),
    yes: 'nếu là đơn vị công lập',
    no: 'nếu là đơn vị ngoài công lập',
  },
  professionalSuperior: {
    ask: ({ superior }) => truth(superior === undefined ? undefined : superior.professional !== undefined),
    yes: 'nếu có cấp ủy hoặc cơ quan ngành dọc',
    no: 'nếu không có cấp ủy hoặc cơ quan ngành dọc',
  },
  replaces: {
    ask: ({ document }) => present(document === undefined ? undefined : (document.replaces ?? [])),
    yes: 'nếu thay thế quy chế cũ',
    no: 'nếu ban hành lần đầu',
  },
  formerNames: {
    ask: ({ formerNames }) => present(formerNames),
    yes: 'nếu chi bộ đổi tên hoặc hợp nhất',
    no: 'nếu chi bộ không đổi tên',
  },
  localBases: {
    ask: ({ localBases }) => present(localBases),
    yes: 'nếu có căn cứ của cấp ủy cấp trên',
    no: 'nếu không có căn cứ của cấp ủy cấp trên',
  },
  assignments: {
    ask: hasAssignments,
    yes: 'nếu có bảng phân công đảng viên',
    no: 'nếu không có bảng phân công đảng viên',
  },
  thematicTopics: {
    ask: ({ thematic }) => (thematic === undefined ? 'unknown' : present(thematic.topics ?? [])),
    yes: 'nếu ấn định chuyên đề',
    no: 'nếu không ấn định chuyên đề',
  },
  topicPresenters: {
    // A topic without one says “theo phân công”; a blank model shows the fuller table.
    ask: ({ thematic }) => truth(thematic?.topics?.some(({ presenter }) => presenter !== undefined) ?? true),
    yes: 'nếu ấn định người chuẩn bị chuyên đề',
    no: 'nếu không ấn định người chuẩn bị chuyên đề',
  },
  supervisionTopic: {
    ask: ({ inspection }) => truth(inspection === undefined ? undefined : inspection.supervisionTopic !== undefined),
    yes: 'nếu giám sát theo chuyên đề',
    no: 'nếu không giám sát theo chuyên đề',
  },
  smallBranch: {
    ask: ({ meeting }) => truth(meeting === undefined ? undefined : (meeting.smallBranch ?? false)),
    yes: 'nếu cấp có thẩm quyền quy định thời lượng riêng cho chi bộ ít đảng viên',
    no: 'nếu theo thời lượng chung',
  },
  moveRule: {
    ask: ({ meeting }) => truth(meeting === undefined ? undefined : meeting.moveRule !== undefined),
    yes: 'nếu quy định việc dời ngày',
    no: 'nếu không quy định việc dời ngày',
  },
  duesPortal: {
    ask: ({ dues }) => truth(dues?.channel === undefined ? undefined : dues.channel !== 'cash'),
    yes: 'nếu đóng đảng phí trực tuyến',
    no: 'nếu không đóng đảng phí trực tuyến',
  },
  duesCash: {
    ask: ({ dues }) => truth(dues?.channel === undefined ? undefined : dues.channel !== 'portal'),
    yes: 'nếu đóng đảng phí bằng tiền mặt',
    no: 'nếu không đóng đảng phí bằng tiền mặt',
  },
  'reports.quarterly': {
    ask: ({ reports }) => truth(reports === undefined ? undefined : reports.quarterly !== undefined),
    yes: 'nếu báo cáo quý',
    no: 'nếu không báo cáo quý',
  },
  'reports.halfYear': {
    ask: ({ reports }) => truth(reports === undefined ? undefined : reports.halfYear !== undefined),
    yes: 'nếu báo cáo 6 tháng',
    no: 'nếu không báo cáo 6 tháng',
  },
  ...ORGANIZATION_FACTS,
};

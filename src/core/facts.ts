/**
 * The facts a model may ask about: the only names that stand in `#if`, `#unless` and `when:`.
 * A fact is yes, no or unknown; unknown is an answer the branch file has not given yet.
 */
import type { Branch } from './schema/branch.ts';
import type { Law } from './law/index.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** Answers one fact's name; null when there is no such fact. */
export type Facts = (name: string) => Truth | null;

interface Fact {
  ask: (branch: Partial<Branch>) => Truth;
  /** the condition in words, as printed before an alternative of a draft */
  yes: string;
  no: string;
}

const truth = (value: boolean | undefined): Truth => (value === undefined ? 'unknown' : value ? 'yes' : 'no');
const present = (list: readonly unknown[] | undefined): Truth =>
  truth(list === undefined ? undefined : list.length > 0);

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

const ORGANIZATIONS: Record<string, string> = {
  front: 'Ban Công tác Mặt trận',
  women: 'chi hội Phụ nữ',
  farmers: 'chi hội Nông dân',
  veterans: 'chi hội Cựu chiến binh',
  elderly: 'chi hội Người cao tuổi',
  youth: 'chi đoàn Thanh niên',
  'trade-union': 'Công đoàn',
  'red-cross': 'chi hội Chữ thập đỏ',
  'young-pioneers': 'Đội Thiếu niên',
  parents: 'ban đại diện cha mẹ học sinh',
  other: 'tổ chức khác',
};

function organizationFacts(): [string, Fact][] {
  return Object.entries(ORGANIZATIONS).map(([kind, name]) => [
    `org.${kind}`,
    {
      ask: ({ massOrganizations: list }) =>
        truth(list === undefined ? undefined : list.some((organization) => organization.kind === kind)),
      yes: `nếu có ${name}`,
      no: `nếu không có ${name}`,
    },
  ]);
}

const FACTS: Record<string, Fact> = {
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
  ...Object.fromEntries(organizationFacts()),
};

/** Every fact's name that does not depend on the law. */
export const FACT_NAMES: readonly string[] = [...Object.keys(FACTS), 'decision'];

/** The form a branch gives its regulation: as the file says, otherwise as the law of the day allows. */
export function formOf(branch: Partial<Branch>, law: Law): 'regulation' | 'decision' {
  const may = law.figures['branch-issues-regulation'];
  const allowed = may === undefined || may.state === 'none' || may.value !== 'không';
  return branch.document?.form ?? (allowed ? 'regulation' : 'decision');
}

/** Is this a name that may stand in a condition? Chains and figures are looked up in the law data. */
export function isFactName(name: string, law: Law): boolean {
  return FACT_NAMES.includes(name) || lawFact(name, law) !== null;
}

function lawFact(name: string, law: Law): Truth | null {
  const [space, id] = split(name);
  if (space === 'law') {
    const verdict = law.chains[id];
    return verdict === undefined ? null : truth(verdict.state === 'in-force' || verdict.state === 'to-verify');
  }
  if (space === 'figure') {
    const verdict = law.figures[id];
    return verdict === undefined ? null : truth(verdict.state !== 'none');
  }
  return null;
}

function split(name: string): [string, string] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
}

/**
 * The facts of a branch on the law's date. In a final document what an optional field leaves unsaid is no (a required
 * one would have been missed); a blank model passes an empty branch, in which all is unknown but the law.
 */
export function factsOf(branch: Partial<Branch>, law: Law): Facts {
  return (name) => {
    if (name === 'decision') return truth(formOf(branch, law) === 'decision');
    if (!Object.hasOwn(FACTS, name)) return lawFact(name, law);
    const answer = FACTS[name]?.ask(branch) ?? null;
    return answer === 'unknown' && branch.status === 'final' ? 'no' : answer;
  };
}

/** “nếu có chi ủy” for an alternative that stands when the fact is `value`. */
export function conditionWords(name: string, value: boolean): string {
  const fact = FACTS[name];
  if (fact === undefined) return `nếu ${value ? '' : 'không '}${name}`;
  return value ? fact.yes : fact.no;
}

/** “nếu có chi ủy, không có phó bí thư”: several conditions in one phrase. */
export function joinConditions(conditions: readonly string[]): string {
  return conditions.map((words, index) => (index === 0 ? words : words.replace(/^nếu /u, ''))).join(', ');
}

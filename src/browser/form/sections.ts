/** The form's steps, as on the identity card of a branch: which fields of the branch file stand on which. */

export interface Section {
  id: string;
  title: string;
  /** one sentence on what the step is about */
  lead: string;
  keys: readonly string[];
}

export const SECTIONS: readonly Section[] = [
  {
    id: 'branch',
    title: 'Chi bộ',
    lead: 'Tên chi bộ, đảng ủy cấp trên và đơn vị mà chi bộ lãnh đạo.',
    keys: ['name', 'superior', 'unit', 'formerNames'],
  },
  {
    id: 'term',
    title: 'Nhiệm kỳ, đảng viên',
    lead: 'Nhiệm kỳ hiện nay và số đảng viên khi soạn quy chế.',
    keys: ['term', 'members'],
  },
  {
    id: 'officers',
    title: 'Bí thư, chi ủy',
    lead: 'Người giữ các chức vụ và lĩnh vực phân công. Tên người chỉ in ở chỗ ký và ở phụ lục phân công.',
    keys: ['secretary', 'deputy', 'committee', 'committeeMeeting'],
  },
  {
    id: 'groups',
    title: 'Tổ đảng, phân công',
    lead: 'Các tổ đảng và nhiệm vụ giao cho từng đảng viên.',
    keys: ['groups', 'assignments'],
  },
  {
    id: 'meetings',
    title: 'Sinh hoạt',
    lead: 'Lịch sinh hoạt thường kỳ, biểu quyết và sinh hoạt chuyên đề.',
    keys: ['meeting', 'voting', 'thematic'],
  },
  {
    id: 'work',
    title: 'Các mặt công tác',
    lead: 'Đảng phí, báo cáo, kiểm tra, giám sát và phát triển đảng viên.',
    keys: ['dues', 'reports', 'inspection', 'growth'],
  },
  {
    id: 'organizations',
    title: 'Mặt trận, đoàn thể',
    lead: 'Các tổ chức mà chi bộ lãnh đạo ở đơn vị.',
    keys: ['massOrganizations'],
  },
  {
    id: 'issue',
    title: 'Ban hành',
    lead: 'Ngày thông qua, số và ngày văn bản, căn cứ của địa phương, nơi nhận.',
    keys: ['status', 'adoption', 'document', 'localBases', 'recipients', 'model'],
  },
  {
    id: 'adaptations',
    title: 'Sửa khác mẫu',
    lead: 'Chỉ dùng khi đảng ủy hoặc chi bộ quyết định khác quy chế mẫu, trong phạm vi mẫu cho phép.',
    keys: ['adaptations'],
  },
];

/** Decided on the first screen and not asked again. */
export const ASKED_BEFORE: readonly string[] = ['type'];

/** The step on which a field stands; the first for what stands on none. */
export function sectionOf(key: string): Section {
  const found = SECTIONS.find(({ keys }) => keys.includes(key)) ?? SECTIONS[0];
  if (found === undefined) throw new Error('a form without steps');
  return found;
}

type Data = Readonly<Record<string, unknown>>;

/** Groups that only make sense beside another answer; the rest always show. */
const SHOWN_WHEN: Readonly<Record<string, (data: Data) => boolean>> = {
  committeeMeeting: ({ committee }) => typeof committee === 'object',
  'committee.members.group': ({ groups }) => Array.isArray(groups),
};

/** Does a field apply, given what else has been filled in? One that holds something always shows. */
export function applies(path: string, data: Data, isFilled: boolean): boolean {
  return isFilled || (SHOWN_WHEN[path]?.(data) ?? true);
}

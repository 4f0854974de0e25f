/** Which fields of a branch file are there when, and which the program reads itself. */
import type { Literal } from './template/tags.ts';

const yes = (fact: string): Literal => ({ fact, wanted: true });

/** A field that a final document may leave out is there when the fact is yes; with it, all below it that must be. */
export const GIVEN_BY: Readonly<Record<string, Literal>> = {
  formerNames: yes('formerNames'),
  committee: yes('committee'),
  deputy: yes('deputy'),
  groups: yes('groups'),
  localBases: yes('localBases'),
  committeeMeeting: yes('committee'),
  'committeeMeeting.daysBefore': yes('committee'),
  'document.replaces': yes('replaces'),
  'inspection.supervisionTopic': yes('supervisionTopic'),
  'meeting.moveRule': yes('moveRule'),
  'reports.halfYear': yes('reports.halfYear'),
  'reports.quarterly': yes('reports.quarterly'),
  'superior.professional': yes('professionalSuperior'),
  thematic: yes('thematicTopics'),
  'thematic.topics': yes('thematicTopics'),
};

/** Fields that are optional and yet never a blank, each with why. */
export const ALWAYS_GIVEN: Readonly<Record<string, string>> = {
  'meeting.day': 'printed as meeting.when: a check demands the day or the rule',
  'document.date': 'that of the adopting meeting where the file has none',
  'thematic.topics.presenter': 'composing writes “theo phân công”',
};

/** Facts that say by themselves what a field holds: asking one uses the field. */
export const ASKED_BY: Readonly<Record<string, readonly string[]>> = {
  committee: ['committee', 'committeeMembers'],
  deputy: ['deputy', 'deputyHeadsUnit'],
  'dues.channel': ['duesPortal', 'duesCash'],
  groups: ['groups'],
  'meeting.smallBranch': ['smallBranch'],
  'secretary.headsUnit': ['secretaryHeadsUnit', 'headMember'],
  'secretary.origin': ['secretaryAppointed'],
  'unit.headMember': ['headMember'],
  'unit.public': ['publicUnit'],
  'unit.schoolCouncil': ['schoolCouncil'],
};

/** Fields that are used without any template, each with where. */
export const USED_BY_PROGRAM: Readonly<Record<string, string>> = {
  type: 'chọn mẫu',
  status: 'dự thảo hay bản chính thức',
  model: 'nhắc khi mẫu đã đổi',
  name: 'đầu văn bản, tên quy chế',
  superior: 'đầu văn bản, kiểm tra cấp trên',
  term: 'tên quy chế, kiểm tra nhiệm kỳ',
  members: 'kiểm tra số lượng',
  committee: 'bảng phân công',
  secretary: 'chỗ ký, bảng phân công',
  deputy: 'bảng phân công',
  groups: 'bảng phân công',
  assignments: 'bảng phân công',
  'unit.headName': 'kiểm tra người đứng đầu',
  localBases: 'các căn cứ',
  adoption: 'kiểm tra ngày thông qua',
  document: 'đầu văn bản, ngày ký',
  recipients: 'nơi nhận',
  adaptations: 'chỗ khác mẫu',
  'massOrganizations.kind': 'các điều kiện org.…',
};

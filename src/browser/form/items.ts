/** What one item of each list of the form is called. */
const NAMES: Readonly<Record<string, string>> = {
  groups: 'tổ đảng',
  assignments: 'đảng viên',
  'committee.members': 'chi ủy viên',
  'thematic.topics': 'chuyên đề',
  massOrganizations: 'tổ chức',
  localBases: 'căn cứ',
  'document.replaces': 'văn bản cũ',
  adaptations: 'chỗ sửa',
};

export const itemName = (list: string): string => NAMES[list] ?? 'dòng';

/** The types of branch with what a person calls them. */
export const branchTypes = {
  hamlet: 'thôn, khối phố',
  military: 'quân sự',
  police: 'công an',
  'health-station': 'trạm y tế',
  school: 'trường học',
} as const;
export type BranchType = keyof typeof branchTypes;

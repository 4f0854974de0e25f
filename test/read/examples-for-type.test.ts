import { expect, test } from 'vitest';
import { allProblems } from './reading.ts';

/** What a final document of a type is told to write: nothing of a street block's where there is none. */
const hintsFor = (type: string): string => {
  const text = `type: ${type}\nstatus: final\nunit: {}\nmeeting: {}\nmassOrganizations:\n  - { kind: youth }\n`;
  return allProblems({ branch: { path: 'branch.yaml', text } })
    .map(({ hint }) => hint)
    .join('\n');
};

test('an example in a hint is of the branch’s type', () => {
  expect(hintsFor('hamlet')).toMatch(/name: khối phố Phong Nhị/u);
  expect(hintsFor('school')).toMatch(/name: Trường Tiểu học Nguyễn Văn Trỗi/u);
  for (const type of ['military', 'police', 'health-station', 'school']) {
    expect(hintsFor(type), type).not.toMatch(/khối phố|thôn/u);
  }
});

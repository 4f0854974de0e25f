/** One fact for each kind of mass organisation: is there one in the branch's area? */
import { truth, type Fact } from './truth.ts';

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

/** The facts by name, `org.women`. */
export const ORGANIZATION_FACTS: Readonly<Record<string, Fact>> = Object.fromEntries(
  Object.entries(ORGANIZATIONS).map(([kind, name]): [string, Fact] => [
    `org.${kind}`,
    {
      ask: ({ massOrganizations: list }) =>
        truth(list === undefined ? undefined : list.some((organization) => organization.kind === kind)),
      yes: `nếu có ${name}`,
      no: `nếu không có ${name}`,
    },
  ]),
);

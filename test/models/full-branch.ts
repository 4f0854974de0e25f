/**
 * A branch of each type that answers every question, on any day since 2021: the example of its type, with the answers
 * it leaves open filled in. It has chi ủy, phó bí thư and tổ đảng; the head of the unit is a member without a post.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { BranchType } from '../../src/core/index.ts';
import { ROOT } from '../support/library.ts';

export type Data = Record<string, unknown>;

export const TYPES: readonly BranchType[] = ['hamlet', 'military', 'police', 'health-station', 'school'];

const isMap = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges as the reader does: maps merge, lists replace, null removes. */
export function merge(base: Data, change: Data): Data {
  const merged: Data = { ...base };
  for (const [key, value] of Object.entries(change)) {
    const old = merged[key];
    if (value === null) Reflect.deleteProperty(merged, key);
    else if (isMap(value)) merged[key] = merge(isMap(old) ? old : {}, value);
    else merged[key] = value;
  }
  return merged;
}

const example = (type: BranchType): Data =>
  parse(readFileSync(join(ROOT, 'examples', type, 'branch.yaml'), 'utf8')) as Data;

/** What the examples leave open, the same for every type. */
const COMMON: Data = {
  members: { official: 31, probationary: 2, exempt: 1 },
  committee: { size: 3, members: [{ name: 'Trần Thị Hà', areas: ['công tác dân vận'] }] },
  secretary: { name: 'Nguyễn Văn Thành', headsUnit: false },
  deputy: { name: 'Phan Đình Lợi', areas: ['công tác kiểm tra, giám sát'], headsUnit: false },
  groups: [
    { name: 'Tổ đảng số 1', leader: 'Trần Thị Hà', deputyLeader: 'Lê Thị Cẩm', members: 16 },
    { name: 'Tổ đảng số 2', leader: 'Lê Quang Vinh', members: 16 },
  ],
  assignments: [{ name: 'Đặng Ngọc Sơn', task: 'giúp đỡ đảng viên dự bị' }],
  unit: { headName: 'Đặng Ngọc Sơn', headMember: true },
  meeting: { day: 3, rule: null, place: 'phòng họp của đơn vị' },
  committeeMeeting: { daysBefore: 4 },
  thematic: {
    topics: [
      { quarter: 1, topic: 'Nêu gương và trách nhiệm trước nhân dân', presenter: 'Bí thư' },
      { quarter: 2, topic: 'Tạo nguồn phát triển đảng viên', presenter: 'Phó bí thư' },
      { quarter: 3, topic: 'Nói và làm theo nghị quyết', presenter: 'Phó bí thư' },
      { quarter: 4, topic: 'Tự phê bình và phê bình', presenter: 'Bí thư' },
    ],
  },
  dues: { day: 3, remitDay: 10, channel: 'both' },
  reports: { quarterly: 'ngày 20 của tháng cuối quý', halfYear: 'ngày 10 tháng 6' },
  inspection: { supervisionTopic: 'việc thực hiện nhiệm vụ được phân công của đảng viên' },
};

const organizations = (kinds: Record<string, string>): Data => ({
  massOrganizations: Object.entries(kinds).map(([kind, name]) => ({ kind, name })),
});

/** What only one type asks. */
const OWN: Record<BranchType, Data> = {
  hamlet: organizations({
    front: 'Ban Công tác Mặt trận khối phố',
    women: 'Chi hội Phụ nữ khối phố',
    farmers: 'Chi hội Nông dân khối phố',
    veterans: 'Chi hội Cựu chiến binh khối phố',
    elderly: 'Chi hội Người cao tuổi khối phố',
    youth: 'Chi đoàn khối phố',
    'red-cross': 'Chi hội Chữ thập đỏ khối phố',
  }),
  military: {},
  police: {},
  'health-station': organizations({
    'trade-union': 'Công đoàn cơ sở Trạm Y tế',
    youth: 'Chi đoàn Trạm Y tế',
    women: 'Tổ nữ công Trạm Y tế',
    'red-cross': 'Chi hội Chữ thập đỏ Trạm Y tế',
  }),
  school: organizations({
    'trade-union': 'Công đoàn cơ sở nhà trường',
    youth: 'Chi đoàn giáo viên',
    'young-pioneers': 'Liên đội nhà trường',
    women: 'Tổ nữ công nhà trường',
    'red-cross': 'Chi hội Chữ thập đỏ nhà trường',
    parents: 'Ban đại diện cha mẹ học sinh',
  }),
};

/** A time with its own commune, term and bodies; the newest first. After 1/7/2025 the commune is the example's. */
interface Era {
  from: string;
  commune?: string;
  /** the town or city above the commune, whose police, army, health and school bodies are the second line */
  above: string;
  term: Data;
}

const ERAS: readonly Era[] = [
  {
    from: '2025-07-01',
    above: 'thành phố Đà Nẵng',
    term: { label: '2025 - 2030', start: '2025-08-16', end: '2030-08-16', regime: 'pilot-5-years' },
  },
  {
    from: '2023-04-10',
    commune: 'phường Điện Thắng Bắc',
    above: 'thị xã Điện Bàn',
    term: { label: '2022 - 2025', start: '2022-07-11', end: '2025-01-11', regime: 'twice-in-5-years' },
  },
  {
    from: '2020-01-11',
    commune: 'xã Điện Thắng Bắc',
    above: 'thị xã Điện Bàn',
    term: { label: '2020 - 2022', start: '2020-01-11', end: '2022-07-11', regime: 'twice-in-5-years' },
  },
];

function professional(type: BranchType, { commune, above }: Era): string | null {
  switch (type) {
    case 'hamlet':
      return null;
    case 'military':
      return `Đảng ủy Quân sự ${above}`;
    case 'police':
      return `Đảng ủy Công an ${above}`;
    case 'health-station':
      return commune === undefined ? `Sở Y tế ${above}` : `Trung tâm Y tế ${above}`;
    case 'school':
      return commune === undefined ? `Sở Giáo dục và Đào tạo ${above}` : `Phòng Giáo dục và Đào tạo ${above}`;
  }
}

/** The unit under its name in an earlier commune; the hamlet and the school keep theirs. */
function unitIn(commune: string, type: BranchType): string | null {
  switch (type) {
    case 'military':
      return `Ban Chỉ huy Quân sự ${commune}`;
    case 'police':
      return `Công an ${commune}`;
    case 'health-station':
      return `Trạm Y tế ${commune}`;
    case 'hamlet':
    case 'school':
      return null;
  }
}

function bodies(type: BranchType, era: Era): Data {
  const second = professional(type, era);
  const superior: Data = { parent: era.above, ...(second === null ? {} : { professional: second }) };
  if (era.commune === undefined) return { superior };
  const { commune } = era;
  const unit = unitIn(commune, type);
  const named: Data = unit === null ? {} : { name: `Chi bộ ${unit}`, unit: { name: unit } };
  return merge(named, {
    superior: { ...superior, unit: commune },
    document: { place: commune.replace(/^(xã|phường) /u, '') },
    localBases: [{ text: `Chương trình công tác năm của Đảng ủy ${commune}` }],
    recipients: [`Đảng ủy ${commune} (để báo cáo)`, 'Các đồng chí đảng viên trong chi bộ'],
  });
}

/** What the day decides: the title of the station's head, the school's council, the form of issue. */
function dated(type: BranchType, date: string): Data {
  const unit: Data = {};
  if (type === 'health-station') unit['headTitle'] = date < '2026-01-01' ? 'trưởng trạm' : 'giám đốc';
  if (type === 'school') unit['schoolCouncil'] = date < '2025-08-22';
  const form = date < '2026-01-09' ? 'decision' : 'regulation';
  const replaces = [{ text: 'Quy chế làm việc của nhiệm kỳ trước', date: '2020-01-01' }];
  return { unit, adoption: { meeting: date }, document: { date, form, replaces } };
}

/** The full branch of a type in a final document signed on the day (YYYY-MM-DD). */
export function fullBranch(type: BranchType, date: string): Data {
  const era = ERAS.find(({ from }) => from <= date);
  if (era === undefined) throw new RangeError(`no full branch before ${ERAS.at(-1)?.from ?? ''}: ${date}`);
  return [COMMON, OWN[type], { term: era.term }, bodies(type, era), dated(type, date)].reduce(merge, example(type));
}

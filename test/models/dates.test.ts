/**
 * Text that follows the date: words that a regulation may only use from, or until, a certain day. The days come from
 * the law data wherever it has them.
 */
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { makeRegulation, type BranchType } from '../../src/core/index.ts';
import { library } from '../support/library.ts';
import { fullBranch, merge, TYPES, type Data } from './full-branch.ts';
import { linesOf, words } from './sentences.ts';

const DATES = [
  '2021-07-01',
  '2021-09-06',
  '2024-01-01',
  '2025-10-01',
  '2025-11-01',
  '2026-01-31',
  '2026-02-10',
  '2026-10-05',
];

/** The first day of a figure's first value. */
function figure(id: string): string {
  const from = library().figures.figures.find((one) => one.id === id)?.values[0]?.from;
  if (from === undefined) throw new Error(`no figure ${id}`);
  return from;
}

/** The days on which a document begins and ends. */
function document(id: string): { from: string; to?: string } {
  const found = library().documents.documents.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return { from: found.inForceFrom, ...(found.supersededOn === null ? {} : { to: found.supersededOn }) };
}

/** The first day without a level of administration. */
function levelEnd(word: string): string {
  const to = library().places.levels.find((level) => level.word === word)?.to;
  if (to === undefined) throw new Error(`no end of ${word}`);
  return to;
}

interface Row {
  words: RegExp;
  /** the first day with the words; from the beginning without it */
  from?: string;
  /** the first day without them again */
  to?: string;
  /** the types whose full branch uses the words as long as it may */
  types: readonly BranchType[];
}

const ALL = TYPES;
const SECOND_LINE: readonly BranchType[] = ['military', 'police', 'health-station', 'school'];

const ROWS: Record<string, Row> = {
  'Sổ tay đảng viên điện tử': { words: /Sổ tay/u, from: figure('electronic-handbook'), types: ALL },
  'đóng đảng phí qua Cổng': { words: /Cổng Dịch vụ công quốc gia/u, from: figure('dues-portal'), types: ALL },
  'thời lượng buổi kết hợp chuyên đề': {
    words: /buổi kết hợp với sinh hoạt chuyên đề/u,
    from: figure('combined-meeting-minutes'),
    types: ALL,
  },
  'tỷ lệ kết nạp do Trung ương định số': {
    words: /phải được ít nhất hai phần ba/u,
    from: figure('vote-admission'),
    types: ALL,
  },
  'thời hạn chuyển sinh hoạt': { words: /thời hạn là 60 ngày làm việc/u, from: figure('transfer-days'), types: ALL },
  'thời gian dự bị': { words: /12 tháng dự bị/u, from: figure('probation-months'), types: ALL },
  'số tháng bỏ sinh hoạt thì xóa tên': { words: /ba tháng trong năm/u, from: figure('strike-off-months'), types: ALL },
  'chỉ thị mới về sinh hoạt chi bộ': { words: /50-CT\/TW/u, ...document('ct-50-ct-tw-2025'), types: ALL },
  'hướng dẫn mới về sinh hoạt chi bộ': { words: /42-HD\/BTCTW/u, ...document('hd-42-hd-btctw-2025'), types: ALL },
  'quyết định ban hành kèm quy chế': {
    words: /có hiệu lực cùng với Quyết định ban hành/u,
    to: document('qd-399-qd-tw-2026').from,
    types: ALL,
  },
  'quy chế ban hành thẳng': {
    words: /họp ngày [\d/]+ và có hiệu lực từ ngày ký/u,
    from: document('qd-399-qd-tw-2026').from,
    types: ALL,
  },
  'cấp huyện': {
    words: /thị xã|thị ủy|(?<!\p{L})(?:huyện|quận)(?!\p{L})/iu,
    to: levelEnd('thị xã'),
    types: SECOND_LINE,
  },
  'quy định về đảng bộ, chi bộ cơ sở xã': { words: /127-QĐ\/TW/u, ...document('qd-127-qd-tw-2018'), types: ['hamlet'] },
  'luật về dân chủ ở cơ sở': {
    words: /Luật Thực hiện dân chủ ở cơ sở/u,
    ...document('luat-10-2022-qh15'),
    types: ['hamlet'],
  },
  'pháp lệnh về dân chủ': {
    words: /Pháp lệnh Thực hiện dân chủ/u,
    ...document('pl-34-2007-pl-ubtvqh11'),
    types: ['hamlet'],
  },
  'thành phần chi bộ quân sự theo hướng dẫn': {
    words: /Theo Hướng dẫn số 24-HD\/BTCTW/u,
    ...document('hd-24-hd-btctw-2023'),
    types: ['military'],
  },
  'chủ tịch ủy ban vào chi ủy': {
    words: /chỉ định chủ tịch Ủy ban nhân dân/u,
    from: figure('military-committee-size'),
    types: ['military'],
  },
  'mức ít nhất của chi bộ công an': {
    words: /dưới ba đảng viên chính thức/u,
    from: figure('police-branch-minimum-official'),
    types: ['police'],
  },
  'quy định cũ về đơn vị sự nghiệp': {
    words: /97-QĐ\/TW/u,
    ...document('qd-97-qd-tw-2004'),
    types: ['health-station', 'school'],
  },
  'quy định mới về đơn vị sự nghiệp': {
    words: /125-QĐ\/TW/u,
    ...document('qd-125-qd-tw-2023'),
    types: ['health-station', 'school'],
  },
  'trạm y tế có điểm trạm': { words: /điểm trạm/u, from: figure('health-station-head'), types: ['health-station'] },
  'trạm y tế lo bảo trợ xã hội': {
    words: /bảo trợ xã hội/u,
    from: figure('health-station-head'),
    types: ['health-station'],
  },
};

function textOf(branch: Data, date: string): string {
  const file = { path: 'branch.yaml', text: stringify(branch) };
  const { value, problems } = makeRegulation({ branch: file }, library(), { on: date });
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  return linesOf(value.regulation)
    .map(({ inlines }) => words(inlines))
    .join('\n');
}

const texts = new Map(
  TYPES.flatMap((type) => DATES.map((date) => [`${type} ${date}`, textOf(fullBranch(type, date), date)] as const)),
);

describe.each(Object.entries(ROWS))('%s', (_name, row) => {
  it.each(TYPES)('in a %s regulation', (type) => {
    const { from = '', to = '9999', types } = row;
    const wrong = DATES.filter((date) => {
      const stands = row.words.test(texts.get(`${type} ${date}`) ?? '');
      const may = from <= date && date < to;
      return stands ? !may : may && types.includes(type);
    });
    expect(wrong).toEqual([]);
  });
});

it('every row is tried on a day with and on a day without its words, or holds on every day', () => {
  const untried = Object.entries(ROWS)
    .filter(([, { from = '', to = '9999' }]) => !DATES.some((date) => from <= date && date < to))
    .map(([name]) => name);
  expect(untried).toEqual([]);
  const always = Object.entries(ROWS)
    .filter(([, { from = '', to = '9999' }]) => DATES.every((date) => from <= date && date < to))
    .map(([name]) => name);
  expect(always).toEqual(['mức ít nhất của chi bộ công an']);
});

describe('what the branch file says is printed on any day', () => {
  it.each(DATES)('the title of the head of a health station, on %s', (date) => {
    const text = textOf(merge(fullBranch('health-station', date), { unit: { headTitle: 'phụ trách trạm' } }), date);
    expect(text).toContain('Quan hệ với phụ trách trạm');
    expect(text).not.toMatch(/giám đốc|trưởng trạm|trạm trưởng/iu);
  });

  it.each(DATES)('the school council, on %s', (date) => {
    const school = fullBranch('school', date);
    expect(textOf(merge(school, { unit: { schoolCouncil: true } }), date)).toContain('hội đồng trường');
    expect(textOf(merge(school, { unit: { schoolCouncil: false } }), date)).not.toMatch(/hội đồng trường/iu);
  });

  it.each(DATES)('the length of a meeting, on %s', (date) => {
    const longer = merge(fullBranch('hamlet', date), { meeting: { minMinutes: 105, combinedMinutes: 135 } });
    const text = textOf(longer, date);
    expect(text).toContain('kéo dài ít nhất 105 phút');
    expect(text).not.toMatch(/(?:90|120) phút/u);
  });
});

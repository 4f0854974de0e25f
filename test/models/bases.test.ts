/**
 * The căn cứ that each model prints, on either side of each change since 2021, as one page that a person can check
 * against the table of documents. UPDATE=1 writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeModel, type BranchType } from '../../src/core/index.ts';
import { shortDate } from '../../src/core/law/date.ts';
import { library } from '../support/library.ts';
import { printed } from '../support/sound.ts';
import { TYPES } from './full-branch.ts';

const YEARS = ['2021', '2023', '2025', '2026'];

/** The first day the models are made for, and the last that the law data knows of. */
const FIRST = '2021-07-01';
const LAST = '2026-10-05';

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The days on which a document of the type's chains begins, ends or is to be looked at again, or a format begins. */
function changesOf(type: BranchType): string[] {
  const bases = library().models.get(type)?.outline.bases ?? [];
  const chains = bases.map((basis) => (typeof basis === 'string' ? basis : basis.chain));
  const days = library()
    .documents.documents.filter(({ chain }) => chain !== null && chains.includes(chain))
    .flatMap(({ date, inForceFrom, supersededOn, verifyFrom }) => [date, inForceFrom, supersededOn, verifyFrom])
    .filter((day): day is string => typeof day === 'string' && YEARS.includes(day.slice(0, 4)) && day.length === 10);
  const formats = library().profiles.map(({ validFrom }) => validFrom);
  return [...new Set([...days, ...formats])].filter((day) => FIRST < day && day <= LAST).sort();
}

/** “Căn cứ …” as printed, with the end mark of the day's format. */
function basesOn(type: BranchType, day: string): string[] {
  const { value } = makeModel(type, library(), { on: day });
  if (value === null) throw new Error(`no ${type} model on ${day}`);
  const basis = value.regulation.parts[0]?.blocks.find((block) => block.type === 'basis');
  const items = basis?.type === 'basis' ? basis.items : [];
  const { basisItem, basisLast } = value.profile.marks;
  return items.map(({ content }, index) => printed(content) + (index === items.length - 1 ? basisLast : basisItem));
}

/** Days one after another that print the same, the first and the last of them. */
interface Period {
  first: string;
  last: string;
  lines: string[];
}

function periodsOf(type: BranchType): Period[] {
  const periods: Period[] = [];
  for (const day of daysOf(type)) {
    const lines = basesOn(type, day);
    const open = periods.at(-1);
    if (open !== undefined && open.lines.join() === lines.join()) open.last = day;
    else periods.push({ first: day, last: day, lines });
  }
  return periods;
}

/** What a reader compares: the text without its end mark. */
const bare = (line: string): string => line.slice(0, -1);

/** The list as printed; “+” marks what is new, and what is no longer cited is struck out below. */
function periodPage({ first, last, lines }: Period, previous: Period | undefined): string {
  const before = previous?.lines.map(bare) ?? lines.map(bare);
  const list = lines.map((line) => `${before.includes(bare(line)) ? '-' : '+'} ${line}`);
  const gone = before.filter((line) => !lines.map(bare).includes(line)).map((line) => `- ~~${line}~~`);
  return `### Từ ngày ${shortDate(first)} đến hết ngày ${shortDate(last)}\n\n${[...list, ...gone].join('\n')}`;
}

const TITLES: Record<BranchType, string> = {
  hamlet: 'Thôn, khối phố',
  military: 'Quân sự',
  police: 'Công an',
  'health-station': 'Trạm y tế',
  school: 'Trường học',
};

const daysOf = (type: BranchType): string[] =>
  [...new Set([FIRST, ...changesOf(type).flatMap((day) => [dayBefore(day), day]), LAST])].sort();

function typePage(type: BranchType): string {
  const pages = periodsOf(type).map((period, index, all) => periodPage(period, all[index - 1]));
  return [`## ${TITLES[type]}`, ...pages].join('\n\n');
}

const TITLE = '# Căn cứ in trong quy chế, theo loại chi bộ và ngày ký';
const HOW =
  'Mỗi mục là những ngày liền nhau in ra cùng một danh sách, ngày đầu và ngày cuối đều đã in thử. Dấu + là căn cứ mới so với mục trước, chữ gạch ngang là căn cứ thôi không in. Mục không có dấu + và không có chữ gạch: chỉ dấu cuối đổi theo thể thức.';

test('the căn cứ of each type on either side of each change', () => {
  const golden = new URL('../golden/models/bases.md', import.meta.url);
  const page = `${[TITLE, HOW, ...TYPES.map(typePage)].join('\n\n')}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(golden, page);
  expect(page).toBe(readFileSync(golden, 'utf8'));
});

describe.each(TYPES)('the căn cứ of a %s branch', (type) => {
  test('are shown on at least eight days, some in each year of change', () => {
    const changes = changesOf(type);
    expect(daysOf(type).length).toBeGreaterThanOrEqual(8);
    expect(YEARS.filter((year) => year !== '2023' && !changes.some((day) => day.startsWith(year)))).toEqual([]);
  });

  test('begin with the charter and hold no text twice', () => {
    for (const day of daysOf(type)) {
      const lines = basesOn(type, day).map(bare);
      expect(lines[0]).toBe('Căn cứ Điều lệ Đảng Cộng sản Việt Nam');
      expect(new Set(lines).size).toBe(lines.length);
    }
  });
});

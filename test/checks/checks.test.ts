import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/core/checks/index.ts';
import { cases, found } from '../read/case-file.ts';
import { allProblems } from '../read/reading.ts';
import { CLEAN, spoiled } from './clean.ts';

const problemsOf = (text: string): string[] =>
  allProblems({ branch: { path: 'branch.yaml', text } }).map(({ code, severity }) => `${code} ${severity}`);

const CASES = cases(/^checks-/u);

describe('a mistake between fields is told once, with its severity and the exact spot', () => {
  it.each(CASES)('$name', ({ branch, expected }) => {
    const problems = allProblems({ branch });
    expect(found(problems)).toEqual(expected);
    for (const { message, hint } of problems) {
      expect(message).not.toMatch(/^\p{Lu}|[.!]$/u);
      expect(hint).toMatch(/\S/u);
    }
  });
});

describe('a final document lacks what only it needs', () => {
  const { meeting, superior } = CLEAN;
  const { day: _day, ...withoutDay } = meeting ?? {};
  it.each([
    ['meeting-day-missing error', { meeting: withoutDay }],
    ['committee-meeting-days-missing error', { committeeMeeting: undefined }],
    ['committee-count-wrong error', { committee: { size: 7, members: [{ name: 'Lê Thị Thu', areas: ['dân vận'] }] } }],
    [
      'assignments-officers-only warning',
      {
        committee: 'none',
        groups: 'none',
        members: { official: 5, probationary: 0, exempt: 0 },
        deputy: { name: 'Trần Thị Lan', areas: ['công tác đảng viên'], headsUnit: true },
        inspection: { perYear: 1 },
        assignments: [{ name: 'Nguyễn Văn Hòa', task: 'phụ trách nhóm hộ số 1' }],
      },
    ],
    [
      'professional-superior-missing error',
      {
        type: 'police',
        superior,
        unit: { ...CLEAN.unit, headTitle: 'trưởng công an phường' },
      },
    ],
  ])('%s', (expected, changes) => {
    expect(problemsOf(spoiled(changes))).toEqual([expected]);
  });
});

it('names the clause where the law sets a figure', () => {
  const text = spoiled({ meeting: { ...CLEAN.meeting, minMinutes: 60 }, committee: { size: 8 } });
  const clauses = allProblems({ branch: { path: 'branch.yaml', text } }).flatMap(({ code, clause }) =>
    clause === undefined ? [] : [`${code}: ${clause}`],
  );
  expect(clauses.sort()).toEqual([
    'committee-too-large: Quy định số 294-QĐ/TW',
    'meeting-too-short: Hướng dẫn số 42-HD/BTCTW',
  ]);
});

describe('what is right stays quiet', () => {
  it('a whole branch', () => {
    expect(problemsOf(spoiled({}))).toEqual([]);
  });

  it.each<[string, Parameters<typeof spoiled>[0]]>([
    [
      'an even committee of the largest size',
      {
        committee: {
          size: 4,
          members: [
            { name: 'Lê Thị Thu', areas: ['dân vận'] },
            { name: 'Võ Đình Sáu', areas: ['Mặt trận'] },
          ],
        },
      },
    ],
    [
      'a short meeting that the committee has allowed',
      { meeting: { ...CLEAN.meeting, minMinutes: 60, combinedMinutes: 80, smallBranch: true } },
    ],
    ['a rule instead of a day', { meeting: { ...CLEAN.meeting, day: undefined, rule: 'thứ Bảy đầu tiên' } }],
    ['no topics settled', { thematic: { topics: [] } }],
    ['signing on the day of the meeting', { adoption: { meeting: '2026-10-05' } }],
    ['signing without a day of its own', { document: { ...CLEAN.document, date: undefined } }],
    ['a decision instead of a regulation', { document: { ...CLEAN.document, form: 'decision' } }],
  ])('%s', (_name, changes) => {
    expect(problemsOf(spoiled(changes))).toEqual([]);
  });

  it('a branch of 2021 under the commune of that time', () => {
    const changes = {
      superior: { unit: 'xã Điện Minh', parent: 'thị xã Điện Bàn' },
      term: { label: '2020 - 2022', start: '2020-03-01', end: '2022-09-01', regime: 'twice-in-5-years' },
      meeting: { ...CLEAN.meeting, minMinutes: 60, combinedMinutes: 90 },
      adoption: { meeting: '2021-10-03' },
      document: { date: '2021-10-05', form: 'decision', number: '01', place: 'Điện Minh' },
      recipients: ['Đảng ủy xã Điện Minh'],
    };
    expect(problemsOf(spoiled(changes))).toEqual([]);
  });

  it('a commune of the same name in another province', () => {
    const superior = { unit: 'xã Điện Quang', parent: 'tỉnh Thanh Hóa' };
    expect(problemsOf(spoiled({ superior, recipients: ['Đảng ủy xã Điện Quang'] }))).toEqual([]);
  });
});

describe('the list of checks', () => {
  it('has every file of the folder once, under its code', () => {
    const folder = join(import.meta.dirname, '../../src/core/checks');
    const helpers = new Set([
      'check',
      'dates',
      'figure',
      'index',
      'people',
      'person-name',
      'report-deadlines',
      'unit-name',
    ]);
    const files = readdirSync(folder)
      .map((name) => name.replace(/\.ts$/u, ''))
      .filter((name) => !helpers.has(name));
    expect(CHECKS.map(({ code }) => code).sort()).toEqual(files.sort());
  });

  it('has a case for every check', () => {
    const told = CASES.flatMap(({ expected }) => expected.map((line) => line.split(' ')[0]));
    const onlyFinal = [
      'meeting-day-missing',
      'committee-meeting-days-missing',
      'assignments-officers-only',
      'professional-superior-missing',
    ];
    const covered = new Set([...told, ...onlyFinal]);
    expect(CHECKS.map(({ code }) => code).filter((code) => !covered.has(code))).toEqual([]);
  });
});

it.each([
  ['CHI BỘ KHỐI PHỐ PHONG NHỊ', 'Chi bộ khối phố Phong Nhị'],
  ['CB thôn Bảo An', 'Chi bộ thôn Bảo An'],
  ['Thôn Bảo An', 'Chi bộ thôn Bảo An'],
  ['Trường Tiểu học Trần Phú', 'Chi bộ Trường Tiểu học Trần Phú'],
])('the name “%s” is to be “%s”', (name, wanted) => {
  const text = `type: hamlet\nname: ${name}\n`;
  const told = allProblems({ branch: { path: 'branch.yaml', text } }).find(
    ({ code }) => code === 'name-without-chi-bo',
  );
  expect(told?.hint).toBe(`viết “${wanted}”`);
});

describe('the level of the commune is a common noun within a sentence', () => {
  it.each([
    ['phường An Thắng', 'An Thắng', null],
    ['Phường An Thắng', 'An Thắng', 'viết “phường An Thắng”'],
    ['PHƯỜNG AN THẮNG', undefined, 'viết “phường An Thắng”'],
    ['Xã Gò Nổi', undefined, 'viết “xã Gò Nổi”'],
    // A number, and a person's name, which the place then has with its level.
    ['Phường 12', undefined, null],
    ['Phường Ngô Quyền', 'Phường Ngô Quyền', null],
  ])('%s, %s: %s', (unit, place, hint) => {
    const text = `type: hamlet\nname: Chi bộ thôn B\nsuperior: { unit: ${unit} }\ndocument: { date: 2026-10-05${place === undefined ? '' : `, place: ${place}`} }\n`;
    const told = allProblems({ branch: { path: 'branch.yaml', text } }).find(({ code }) => code === 'superior-capital');
    expect(told?.hint?.split(';')[0] ?? null).toBe(hint);
  });
});

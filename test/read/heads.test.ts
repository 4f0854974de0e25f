/** Of each head line of each example: when it is gone one problem says where and what to type; with it back, none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/diagnostic.ts';
import { effortOf } from '../support/effort.ts';
import { ROOT } from '../support/library.ts';
import { allProblems } from './reading.ts';

const TYPES = ['hamlet', 'military', 'police', 'health-station', 'school'];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const problemsOf = (lines: readonly string[]): Problem[] =>
  allProblems({ branch: { path: 'branch.yaml', text: lines.join('\n') } });

/** Each indent doubled, and lists at the indent of their keys: both are as good as what `prettier` writes. */
const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  'two blanks': (text) => text,
  'four blanks': (text) => text.replace(/^ +/gmu, (blanks) => blanks.repeat(2)).replace(/^( *)- /gmu, '$1-   '),
  'lists at the left': (text) =>
    text.replace(/^\w+:\n {2}- .*\n(?:(?: {2}.*)\n)*/gmu, (block) => block.replace(/^ {2}/gmu, '')),
};

const HINT = /^gõ dòng “(\w+:)”, (?:sát lề trái|thụt vào (\d+) dấu cách), ngay trên dòng (\d+)$/u;
const HEAD = /^ *([A-Za-z]+):$/u;

describe.each(TYPES)('%s', (type) => {
  describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
    const lines = layout(read(`examples/${type}/branch.yaml`)).split('\n');
    const heads = lines.flatMap((line, index) => {
      const key = HEAD.exec(line)?.[1];
      return key === undefined ? [] : [{ key, line, index }];
    });

    it('is sound', () => {
      expect(problemsOf(lines)).toEqual([]);
      expect(heads.length).toBeGreaterThan(15);
    });

    it.each(heads)('without “$key:”', ({ key, index }) => {
      const without = lines.toSpliced(index, 1);
      const [problem, ...others] = problemsOf(without);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ code: 'head-line-missing', place: { kind: 'text' } });
      expect(problem?.field?.at(-1)).toBe(key);
      const [, typed = '', blanks, number] = HINT.exec(problem?.hint ?? '') ?? [];
      expect(typed).toBe(`${key}:`);
      // Whoever does what the hint says has a sound file again.
      const written = ' '.repeat(Number(blanks ?? 0)) + typed;
      expect(problemsOf(without.toSpliced(Number(number) - 1, 0, written))).toEqual([]);
    });

    it.each(heads)('with “$key:” misspelt', ({ key, line, index }) => {
      const problems = problemsOf(lines.with(index, line.replace(key, `${key.slice(0, 2)}x${key.slice(2)}`)));
      expect(problems.map(({ code, place, hint }) => [code, place.kind === 'text' && place.line, hint])).toEqual([
        ['key-unknown', index + 1, `viết “${key}”`],
      ]);
    });
  });
});

const errorsOf = (input: Parameters<typeof allProblems>[0]): Problem[] =>
  allProblems(input).filter(({ severity }) => severity === 'error');

describe('two head lines in each other’s place are told once, and doing what the hint says makes the file sound', () => {
  const SWAP = /^viết “(\w+:)” ở dòng (\d+), “(\w+:)” ở dòng (\d+)$/u;
  const pairs = TYPES.flatMap((type) => {
    const lines = read(`examples/${type}/branch.yaml`).split('\n');
    const heads = lines.flatMap((line, index) => (/^[A-Za-z]+:$/u.test(line) ? [index] : []));
    return heads.slice(1).map((lower, before) => {
      const upper = heads[before] ?? 0;
      return { type, lines, upper, lower, first: lines[upper] ?? '', second: lines[lower] ?? '' };
    });
  });

  it.each(pairs)('$type: $first $second', ({ lines, upper, lower, first, second }) => {
    const swapped = lines.with(upper, second).with(lower, first);
    const [problem, ...others] = problemsOf(swapped);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'head-lines-swapped', place: { line: upper + 1, column: 1 } });
    const [, above = '', at, below = '', under] = SWAP.exec(problem?.hint ?? '') ?? [];
    expect(problemsOf(swapped.with(Number(at) - 1, above).with(Number(under) - 1, below))).toEqual([]);
  });

  it('within a group, beside another mistake, which keeps its place', () => {
    const text = `type: hamlet
name: Chi bộ thôn Đông
massOrganizations:
  official: 500000
members:
  - { kind: womn, name: Chi hội Phụ nữ }
dues:
  dya: 3`;
    const found = errorsOf({ branch: { path: 'branch.yaml', text } });
    expect(found.map(({ code, place }) => [code, place.kind === 'text' && [place.line, place.column]])).toEqual([
      ['head-lines-swapped', [3, 1]],
      ['number-too-large', [4, 13]],
      ['key-unknown', [8, 3]],
      ['value-not-allowed', [6, 13]],
    ]);
  });

  it('in the part for all branches of the commune’s file', () => {
    const commune = {
      path: 'commune.yaml',
      text: 'branch:\n  meeting:\n    channel: both\n  dues:\n    place: nhà văn hóa',
    };
    const branch = { path: 'branch.yaml', text: 'type: hamlet\nname: Chi bộ thôn Đông' };
    expect(errorsOf({ branch, commune })).toMatchObject([
      { code: 'head-lines-swapped', place: { file: 'commune.yaml', line: 2, column: 3 } },
    ]);
  });

  it('keys that stand under a wrong group while the other group is as it should be are told one by one', () => {
    const text = 'type: hamlet\nname: Chi bộ thôn Đông\nmembers:\n  start: 2025-08-16\nterm:\n  end: 2030-08-16';
    expect(errorsOf({ branch: { path: 'branch.yaml', text } }).map(({ code }) => code)).toEqual(['key-unknown']);
  });
});

it('a text of many head lines is looked through in a bounded time', () => {
  const branch = { path: 'branch.yaml', text: `type: hamlet\nname: Chi bộ\nunit:\n${'  day: 3\n'.repeat(50_000)}` };
  const effort = effortOf(() => {
    expect(allProblems({ branch }).length).toBeGreaterThan(0);
  });
  expect(effort).toBeLessThan(20_000);
});

/** What a hand slips to: the line as it comes out. */
const SLIPS: Readonly<Record<string, (line: string) => string[]>> = {
  'is deleted': () => [],
  'is there twice': (line) => [line, line],
  'has no colon': (line) => [line.replace(':', '')],
  'has a semicolon': (line) => [line.replace(': ', '; ')],
  'has no blank behind its colon': (line) => [line.replace(': ', ':')],
  'is indented by one more': (line) => [` ${line}`],
  'is indented by two more': (line) => [`  ${line}`],
  'is indented by one less': (line) => [line.replace(/^ /u, '')],
};

/** A person who is there twice is one too many; of two people one of whom has lost the name one key is left twice. */
const isTwo = (slip: string, line: string): boolean =>
  (slip === 'is there twice' && /^ *- /u.test(line)) || (slip === 'is deleted' && line.endsWith('Nguyễn Thị Mỹ Linh'));

describe.each(['hamlet', 'school'])('a line of %s', (type) => {
  const lines = read(`examples/${type}/branch.yaml`).split('\n');
  it.each(Object.entries(SLIPS))('%s: one problem at most', (slip, made) => {
    const told = lines.flatMap((line, index) => {
      const errors = problemsOf(lines.toSpliced(index, 1, ...made(line))).filter(
        ({ severity }) => severity === 'error',
      );
      return errors.length > 1 && !isTwo(slip, line) ? [[index + 1, line, ...errors.map(({ code }) => code)]] : [];
    });
    expect(told).toEqual([]);
  });
});

describe('an item of a list that goes on with the keys of the next', () => {
  const LISTS = {
    'two blanks': 'groups:\n  - name: Tổ đảng số 1\n    leader: Nguyễn Văn An\n    members: 9\n',
    'at the left': 'groups:\n- name: Tổ đảng số 1\n  leader: Nguyễn Văn An\n  members: 9\n',
    'a wide dash': 'groups:\n    -   name: Tổ đảng số 1\n        leader: Nguyễn Văn An\n        members: 9\n',
  };
  const HEAD_OF_FILE = 'type: hamlet\nname: Chi bộ Một\ndocument: { date: 2026-10-05 }\n';
  const told = (list: string) => problemsOf(`${HEAD_OF_FILE}${list}`.split('\n'));

  it.each(Object.entries(LISTS))('has lost its first line: %s', (_, list) => {
    const [key = '', head = '', ...rest] = list.trimEnd().split('\n');
    const [problem, ...others] = told([key, head, ...rest, ...rest].join('\n'));
    expect([problem?.code, others]).toEqual(['head-line-missing', []]);
    const [, typed = '', blanks = 0] = /^gõ dòng “(.*): …”, (?:sát|thụt vào (\d+))/u.exec(problem?.hint ?? '') ?? [];
    // Whoever does what the hint says has a sound file again.
    expect(
      told([key, head, ...rest, `${' '.repeat(Number(blanks))}${typed}: Tổ đảng số 2`, ...rest].join('\n')),
    ).toEqual([]);
  });

  it.each(Object.entries(LISTS))('has lost its dash: %s', (_, list) => {
    const [key = '', head = '', ...rest] = list.trimEnd().split('\n');
    const problems = told([key, head, ...rest, head.replace('-', ' '), ...rest].join('\n'));
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['key-twice', expect.stringContaining('mở đầu dòng này bằng dấu gạch ngang như dòng 5')],
    ]);
  });

  it('may only have one key twice', () => {
    const problems = told(`${LISTS['two blanks']}    leader: Trần Thị Bình\n`);
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([['key-twice', 'giữ một chỗ, xóa chỗ kia']]);
  });
});

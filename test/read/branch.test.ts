import { describe, expect, it } from 'vitest';
import type { TextPlace } from '../../src/core/diagnostic.ts';
import { readBranch, type BranchRecord } from '../../src/core/read/branch.ts';
import { merge } from '../../src/core/read/merge.ts';
import { SCHEMAS } from './reading.ts';

const COMMUNE = `name: phường An Thắng
branch:
  superior: { unit: phường An Thắng, parent: thành phố Đà Nẵng }
  dues: { day: 5, remitDay: 10 }
  recipients:
    - Đảng ủy phường An Thắng
  deputy: none
`;

const BRANCH = `type: hamlet
name: Chi bộ khối phố Phong Nhị
dues: { day: 3 }
recipients: [Các đồng chí đảng viên]
deputy:
`;

function record(): BranchRecord {
  const files = { branch: { path: 'branch.yaml', text: BRANCH }, commune: { path: 'commune.yaml', text: COMMUNE } };
  const { value, problems } = readBranch(files, SCHEMAS);
  expect(problems).toEqual([]);
  if (value === null) throw new Error('no branch');
  return value;
}

const spot = ({ file, line, column }: TextPlace): string => `${file}:${line}:${column}`;

describe('a branch over its commune', () => {
  it('has maps merged, lists replaced, null removed and the default filled in', () => {
    expect(record().branch).toEqual({
      type: 'hamlet',
      name: 'Chi bộ khối phố Phong Nhị',
      status: 'draft',
      superior: { unit: 'phường An Thắng', parent: 'thành phố Đà Nẵng' },
      dues: { day: 3, remitDay: 10 },
      recipients: ['Các đồng chí đảng viên'],
    });
  });

  it.each([
    [['name'], 'branch', 'branch.yaml:2:7'],
    [['superior', 'unit'], 'commune', 'commune.yaml:3:21'],
    [['dues', 'day'], 'branch', 'branch.yaml:3:14'],
    [['dues', 'remitDay'], 'commune', 'commune.yaml:4:29'],
    [['recipients', 0], 'branch', 'branch.yaml:4:14'],
    // Absent: the nearest parent there is.
    [['dues', 'channel'], 'branch', 'branch.yaml:3:1'],
    [['meeting', 'place'], 'branch', 'branch.yaml:1:1'],
  ] as const)('knows the file and the place of %j', (path, origin, place) => {
    const { originOf, placeOf } = record();
    expect(originOf(path)).toBe(origin);
    expect(spot(placeOf(path))).toBe(place);
  });
});

describe('merge', () => {
  it.each([
    ['scalars replace', { a: 1 }, { a: 2 }, { a: 2 }],
    ['maps merge', { a: { b: 1, c: 2 } }, { a: { c: 3 } }, { a: { b: 1, c: 3 } }],
    ['lists replace', { a: [1, 2] }, { a: [3] }, { a: [3] }],
    ['null removes', { a: { b: 1 }, c: 1 }, { a: null }, { c: 1 }],
    ['null removes below', { a: { b: 1, c: 2 } }, { a: { b: null } }, { a: { c: 2 } }],
    ['a word replaces a map', { a: { b: 1 } }, { a: 'none' }, { a: 'none' }],
    ['a map replaces a word', { a: 'none' }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['nothing shared', undefined, { a: 1 }, { a: 1 }],
    ['empty keys say nothing', { a: null }, { b: { c: null } }, { b: {} }],
  ])('%s', (_name, common, own, expected) => {
    expect(merge(common, own)).toEqual(expected);
  });
});

describe('a branch with errors', () => {
  it('keeps what is sound, so that the checks between fields can run', () => {
    const text = `type: hamlet
name: Chi bộ khối phố Phong Nhị
document: { date: 2021-10-05, number: 1 }
thematic: { topics: [{ quarter: 1, topic: Đất đai }, { quarter: 9, topic: Rác }] }
`;
    const { value, problems } = readBranch({ branch: { path: 'branch.yaml', text } }, SCHEMAS);
    expect(problems.map(({ code }) => code).sort()).toEqual(['value-not-allowed', 'value-wrong-type']);
    expect(value?.branch.document).toEqual({ date: '2021-10-05' });
    expect(value?.branch.thematic).toEqual({});
    expect(value?.isBroken(['document', 'number'])).toBe(true);
    expect(value?.isBroken(['document', 'date'])).toBe(false);
  });

  it('is none when nobody can tell its type', () => {
    const { value } = readBranch({ branch: { path: 'branch.yaml', text: 'type: x\nname: Chi bộ A\n' } }, SCHEMAS);
    expect(value).toBeNull();
  });
});

it('tells a head line with a wrong indent once, where it belongs', () => {
  const text = 'type: hamlet\nname: Chi bộ Một\nunit:\n  name: thôn Một\n  meeting:\n  day: 3\n';
  const { problems } = readBranch({ branch: { path: 'branch.yaml', text } }, SCHEMAS);
  expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
    ['yaml-indent', 'đưa dòng “meeting:” ra sát lề trái'],
  ]);
});

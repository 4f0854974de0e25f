/** What the text of a branch file offers at a cursor, which stands at “|”. */
import { describe, expect, test } from 'vitest';
import type { BranchType } from '../../src/core/index.ts';
import { hereIn } from '../../src/browser/text/completion/here.ts';
import { offersAt, type Offer, type Subject } from '../../src/browser/text/completion/offers.ts';
import { library } from '../support/library.ts';

const subject = (type: string): Subject => ({
  schemas: library().schemas.files,
  type,
  model: library().models.get(type as BranchType),
});

function offered(marked: string, type = 'hamlet'): Offer[] {
  const at = marked.indexOf('|');
  const here = hereIn(marked.replace('|', ''), at);
  return here === null ? [] : offersAt(here, subject(type));
}

const words = (marked: string, type?: string): string[] => offered(marked, type).map(({ text }) => text);

describe('where the cursor stands', () => {
  const cases: [string, string, string, (string | number)[]][] = [
    ['an empty text', '|', 'key', []],
    ['a key begun', 'type: hamlet\nna|\nstatus: draft\n', 'key', []],
    ['a key below another', 'meeting:\n  da|', 'key', ['meeting']],
    ['an empty line below a key', 'meeting:\n  |\ndues:\n  day: 3\n', 'key', ['meeting']],
    ['an item of a list', 'groups:\n  - na|', 'key', ['groups', 0]],
    ['the next key of an item', 'groups:\n  - name: Tổ 1\n    le|', 'key', ['groups', 0]],
    ['a list at the indent of its key', 'groups:\n- name: Tổ 1\n  le|', 'key', ['groups', 0]],
    [
      'a list in a map',
      'committee:\n  size: 3\n  members:\n    - name: A\n      ar|',
      'key',
      ['committee', 'members', 0],
    ],
    ['back at the outermost level', 'committee:\n  size: 3\n|', 'key', []],
    ['in braces', 'superior: { un|', 'key', ['superior']],
    ['in braces behind a value', 'members: { official: 3, pro|', 'key', ['members']],
    ['in braces in brackets', 'committee: { members: [{ name: A, ar|', 'key', ['committee', 'members', 0]],
    ['before the closing brace', 'members: { official: 3, | }', 'key', ['members']],
    ['in the middle of a key', 'type: hamlet\nmem|bers: 1\n', 'key', []],
    ['a value', 'type: ham|', 'value', ['type']],
    ['a value not begun', 'status: |\nname: A', 'value', ['status']],
    ['a value in a map', 'term:\n  regime: |', 'value', ['term', 'regime']],
    ['a value in an item', 'massOrganizations:\n  - kind: fr|', 'value', ['massOrganizations', 0, 'kind']],
    ['a value in braces', 'term: { regime: re|', 'value', ['term', 'regime']],
    ['behind a line with a mistake', 'name: "A\nmeeting:\n  |', 'key', ['meeting']],
  ];
  test.each(cases)('%s', (_, marked, kind, path) => {
    expect(hereIn(marked.replace('|', ''), marked.indexOf('|'))).toMatchObject({ kind, path });
  });

  test.each([
    ['a comment', '# na|'],
    ['a comment behind a value', 'type: hamlet # na|'],
    ['an open quote', 'name: "Chi |'],
    ['right behind a colon', 'type:|'],
    ['right behind a dash', 'groups:\n  -|'],
    ['before a value', '|hamlet, thôn'],
  ])('nothing in or at %s', (_, marked) => {
    expect(hereIn(marked.replace('|', ''), marked.indexOf('|'))).toBeNull();
  });
});

const row = ({ text, title, opens }: Offer): string => `${text} · ${title} · ${opens}`;

describe('what is offered', () => {
  test('what every file needs comes first, then what a final one needs, what stands there already not again', () => {
    expect(words('|').slice(0, 2)).toEqual(['type', 'name']);
    expect(words('unit:\n  |')).toEqual(['name', 'headTitle', 'headMember', 'headName']);
    expect(words('|\ntype: hamlet\nname: A\n')).not.toContain('name');
    expect(words('type: hamlet\nname: A\n|')).not.toContain('type');
    expect(words('members: { official: 3, | , exempt: 1 }')).toEqual(['probationary']);
    expect(words('groups:\n  - name: Tổ 1\n    |\n    leader: A\n  - members: 3\n')).toEqual([
      'members',
      'deputyLeader',
    ]);
  });

  test('keys with their Vietnamese names and what comes behind them', () => {
    expect(offered('committee:\n  |').map(row)).toEqual([
      'size · Số chi ủy viên · value',
      'members · Các chi ủy viên khác · list',
    ]);
    expect(offered('committee|').map(row)).toEqual([
      'committee · Chi ủy · choice',
      'committeeMeeting · Họp chi ủy · map',
    ]);
    expect(offered('groups:\n  - |')[0]?.info).toBe('Tên hoặc số của tổ đảng. Luôn phải có. Ví dụ: Tổ đảng số 1.');
  });

  test('with examples of the branch’s own type', () => {
    const example = (type: string): string | undefined => offered('superior:\n  prof|', type)[0]?.info;
    expect(example('police')).toContain('Ví dụ: Đảng ủy Công an thành phố Đà Nẵng.');
    expect(example('military')).toContain('Ví dụ: Đảng ủy Quân sự thành phố Đà Nẵng.');
  });

  test('a key is found by its Vietnamese name, with or without marks', () => {
    expect(words('chi uy|')).toEqual(['committee', 'committeeMeeting']);
    expect(words('Đảng phí|')).toEqual(['dues']);
    expect(words('không có mục này|')).toEqual([]);
  });

  test('fields of another type of branch are not', () => {
    expect(words('unit:\n  |', 'school')).toContain('schoolCouncil');
    expect(words('unit:\n  |', 'hamlet')).not.toContain('schoolCouncil');
  });

  test('values with their Vietnamese names', () => {
    expect(offered('status: |').map(row)).toEqual(['draft · dự thảo · nothing', 'final · bản chính thức · nothing']);
    expect(words('status: chinh|')).toEqual(['final']);
    expect(words('status: inh|')).toEqual([]);
    expect(words('status: ban chinh|')).toEqual(['final']);
    expect(words('secretary: { headsUnit: |')).toEqual(['true', 'false']);
    expect(words('thematic:\n  topics:\n    - quarter: |')).toEqual(['1', '2', '3', '4']);
    expect(offered('committee:\n  size: |').map(row)).toEqual(['3 · nơi khác thường ghi · nothing']);
  });

  test('“none” or to go on below, where a branch may be without', () => {
    expect(offered('committee: |').map(row)).toEqual([
      'none · không có · nothing',
      '… · ghi từng mục ở dòng dưới · map',
    ]);
    expect(offered('groups: |').map(row)[1]).toBe('… · ghi từng mục ở dòng dưới · list');
  });

  test('for an adaptation the articles and clauses that the model lets be changed so', () => {
    const omitted = words('adaptations:\n  - omit: |');
    expect(omitted).toContain('study');
    expect(omitted).toContain('dues/rate');
    expect(omitted).not.toContain('dues');
    expect(omitted.filter((id) => /^scope/u.test(id))).toEqual([]);
    expect(words('adaptations:\n  - include: |')).not.toContain('dues/rate');
    expect(offered('adaptations:\n  - replace: hoc tap|').map(row)).toContain(
      'study · Học tập nghị quyết và nêu gương · nothing',
    );
    expect(words('adaptations:\n  - replace: dues/|').every((id) => id.startsWith('dues/'))).toBe(true);
  });

  test('nothing where only people know', () => {
    expect(words('name: |')).toEqual([]);
    expect(words('recipients:\n  - |')).toEqual([]);
    expect(words('khong-co:\n  |')).toEqual([]);
  });
});

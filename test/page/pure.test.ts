/** What the page works out without a browser: pages, undo, values, pasted tables, empty groups. */
import { describe, expect, test } from 'vitest';
import { ASKED_BEFORE, SECTIONS } from '../../src/browser/form/sections.ts';
import { branchSpecs, specsByName, type Spec } from '../../src/browser/form/spec.ts';
import { emptiedPath, valueAt } from '../../src/browser/form/path.ts';
import { itemsOf } from '../../src/browser/form/paste.ts';
import { fromShown, settled, writtenDate } from '../../src/browser/form/value.ts';
import { stepWords } from '../../src/browser/form/progress.ts';
import { formWords } from '../../src/browser/form/words.ts';
import { paginate, type Atom } from '../../src/browser/preview/paginate.ts';
import { changed, newHistory, redone, undone } from '../../src/browser/state/history.ts';
import { newBlocks } from '../../src/browser/preview/marks.ts';
import { makeRegulation } from '../../src/core/index.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { library } from '../support/library.ts';
import { exampleOf } from './command-line.ts';

/**
 * Paragraphs one below another, 10 high a line: “3” has three lines, “1!” one that stays with the next, “1^” one below
 * the head of a table.
 */
function atoms(...written: string[]): Atom[] {
  let top = 0;
  return written.map((one) => {
    const lines = Number.parseInt(one, 10);
    const atom = {
      top,
      bottom: top + lines * 10,
      lines,
      keepNext: one.endsWith('!'),
      above: one.endsWith('^') ? 10 : 0,
    };
    top = atom.bottom;
    return atom;
  });
}

const shown = (pages: ReturnType<typeof paginate>, all: Atom[]): string[] =>
  pages.map((page) =>
    page
      .map(({ atom, from, to }) => (from === 0 && to === all[atom]!.lines ? `${atom}` : `${atom}:${from}-${to}`))
      .join(' '),
  );

describe('pages of five lines', () => {
  test.each<[string, string[], string[]]>([
    ['what fits stays together', ['2', '3'], ['0 1']],
    ['a paragraph is cut, two lines at least on each side', ['2', '5'], ['0 1:0-3', '1:3-5']],
    ['one line does not stay alone at the foot', ['4', '3'], ['0', '1']],
    ['one line does not go alone to the next page', ['3', '3'], ['0', '1']],
    ['a heading goes with its text', ['4', '1!', '2'], ['0', '1 2']],
    ['a heading stays when two lines of its text do', ['2', '1!', '4'], ['0 1 2:0-2', '2:2-4']],
    ['a long paragraph runs over several pages', ['12'], ['0:0-5', '0:5-10', '0:10-12']],
    ['headings alone do not empty a page', ['1!', '1!', '1!', '1!', '1!', '1!', '2'], ['0 1 2 3 4', '5 6']],
    [
      'the head of a table takes a line of each page that the table goes on to',
      ['1!', '1^', '1^', '1^', '1^', '1^', '1^', '1^', '1^', '1^', '1'],
      ['0 1 2 3 4', '5 6 7 8', '9 10'],
    ],
    ['nothing', [], ['']],
  ])('%s', (_, written, expected) => {
    const all = atoms(...written);
    expect(shown(paginate(all, 50), all)).toEqual(expected);
  });
});

describe('undo', () => {
  test('letters of one word go together, other fields and pauses apart', () => {
    let history = newHistory('');
    history = changed(history, 'a', 'name', 0);
    history = changed(history, 'ab', 'name', 100);
    history = changed(history, 'ab c', 'name', 5000);
    history = changed(history, 'ab c d', 'unit', 5100);
    expect(undone(history).present).toBe('ab c');
    expect(undone(undone(history)).present).toBe('ab');
    expect(undone(undone(undone(history))).present).toBe('');
    expect(redone(undone(history)).present).toBe('ab c d');
    expect(undone(newHistory('x')).present).toBe('x');
  });

  test('a change after an undo forgets what was undone', () => {
    const history = changed(undone(changed(newHistory('a'), 'b', 'name', 0)), 'c', 'name', 9);
    expect(redone(history).present).toBe('c');
  });
});

describe('values', () => {
  test.each([
    ['5/10/2026', '2026-10-05'],
    ['05-10-2026', '2026-10-05'],
    ['5.10.2026', '2026-10-05'],
    ['ngày 5 tháng 10 năm 2026', '2026-10-05'],
    ['2026-10-05', '2026-10-05'],
    ['tháng 10', 'tháng 10'],
  ])('the date %s', (typed, written) => {
    expect(writtenDate(typed)).toBe(written);
  });

  test.each([
    ['text', '  Chi  bộ\u00a0thôn\u200b ', 'Chi bộ thôn'],
    ['text', 'Chi bô\u0323', 'Chi bộ'],
    ['text', 'a\u000bb', 'ab'],
    ['number', '012', 12],
    ['number', 'ba', 'ba'],
    ['lines', 'a\n\n b \n', ['a', 'b']],
    ['long', '- một\n  - hai  \n', '- một\n  - hai'],
    ['text', '   ', undefined],
  ] as const)('a %s field with %j', (kind, typed, value) => {
    expect(fromShown({ kind }, typed)).toEqual(value);
  });

  test.each([
    ['meeting.time', '19h30', '19 giờ 30 phút'],
    ['meeting.time', '7:05', '7 giờ 05 phút'],
    ['meeting.time', '19 giờ 30', '19 giờ 30 phút'],
    ['meeting.time', '19h', '19 giờ'],
    ['meeting.time', '19 giờ 30 phút', '19 giờ 30 phút'],
    ['meeting.time', '7 giờ tối', '7 giờ tối'],
    ['term.label', '2025-2030', '2025 - 2030'],
    ['term.label', '2025 – 2030', '2025 - 2030'],
    ['term.label', 'khóa V', 'khóa V'],
    ['document.number', '1', '01'],
    ['document.number', '12', '12'],
    ['unit.name', '19h30', '19h30'],
  ])('%s typed as %s is written in its own way', (name, typed, written) => {
    expect(fromShown({ kind: 'text', name }, typed)).toBe(written);
    expect(settled({ kind: 'text', name }, written)).toBe(written);
  });

  test('what was put in order stays when it is put in order again', () => {
    for (const typed of ['  a  b ', '5/1/2026', '1\n2', '007'])
      for (const kind of ['text', 'date', 'lines', 'number', 'long'] as const)
        expect(settled({ kind }, settled({ kind }, typed))).toBe(settled({ kind }, typed));
  });
});

const specs = branchSpecs('hamlet', library().schemas.files);
const byName = specsByName(specs);

describe('pasting from Excel', () => {
  const fields = byName.get('assignments')!.children;
  test.each<[string, string, unknown]>([
    [
      'two columns',
      'Lê A\tphụ trách tổ 1\nTrần B\tphụ trách tổ 2\n',
      [
        { name: 'Lê A', task: 'phụ trách tổ 1' },
        { name: 'Trần B', task: 'phụ trách tổ 2' },
      ],
    ],
    [
      'a heading and running numbers',
      'TT\tHọ và tên\tNhiệm vụ\n1\tLê A\tx\n2\tTrần B\ty',
      [
        { name: 'Lê A', task: 'x' },
        { name: 'Trần B', task: 'y' },
      ],
    ],
    ['a cell with a line break and quotes', 'Lê A\t"dân vận\n""tổ 1"""\n', [{ name: 'Lê A', task: 'dân vận "tổ 1"' }]],
    ['empty cells and rows', 'Lê A\t\ttổ 1\n\t\t\n', [{ name: 'Lê A', area: 'tổ 1' }]],
    ['one word is no table', 'Lê A', null],
    ['nothing is no table', '', null],
  ])('%s', (_, text, items) => {
    expect(itemsOf(text, fields)).toEqual(items);
  });

  test('an organisation’s kind by its Vietnamese word, in any case', () => {
    expect(itemsOf('Mặt trận\tBan A\ncựu chiến binh\tChi hội B', byName.get('massOrganizations')!.children)).toEqual([
      { kind: 'front', name: 'Ban A' },
      { kind: 'veterans', name: 'Chi hội B' },
    ]);
  });
});

describe('how far a step is', () => {
  const words = (data: object): Record<string, string> =>
    Object.fromEntries(
      SECTIONS.map((section) => [section.title, stepWords(section, specs, (path) => valueAt(data, path))] as const),
    );

  test('when a draft has just been begun', () => {
    expect(words({ type: 'hamlet', status: 'draft', model: '2026.1' })).toEqual({
      'Chi bộ': 'chưa điền',
      'Nhiệm kỳ, đảng viên': 'chưa điền',
      'Bí thư, chi ủy': 'chưa điền',
      'Tổ đảng, phân công': 'chưa điền',
      'Sinh hoạt': 'chưa điền',
      'Các mặt công tác': 'chưa điền',
      'Mặt trận, đoàn thể': 'chưa điền',
      'Ban hành': 'chưa điền',
      'Sửa khác mẫu': 'không bắt buộc',
    });
  });

  test('with some of it filled in', () => {
    const some = words({
      name: 'Chi bộ thôn A',
      superior: { unit: 'xã B' },
      members: { official: 12 },
      committee: 'none',
      deputy: 'none',
      groups: [{ name: 'Tổ đảng số 1' }],
      meeting: { rule: 'thứ Bảy đầu tiên', time: '19 giờ 30 phút' },
    });
    expect(some).toMatchObject({
      // name, title and membership of the unit’s head
      'Chi bộ': 'còn 3 mục',
      // four of the term, the probationary members
      'Nhiệm kỳ, đảng viên': 'còn 5 mục',
      // three of the secretary
      'Bí thư, chi ủy': 'còn 3 mục',
      // leader and members of the group
      'Tổ đảng, phân công': 'còn 2 mục',
      // place, four numbers, the quorum; no day, since there is a rule
      'Sinh hoạt': 'còn 6 mục',
    });
  });

  test.each(library().types)('with all of the example of a %s branch', (type) => {
    const data = readYaml({ path: 'branch.yaml', text: exampleOf(type) }).value!.value;
    const own = branchSpecs(type, library().schemas.files);
    const states = SECTIONS.map((section) => stepWords(section, own, (path) => valueAt(data, path)));
    expect(states.filter((state) => state !== 'đã điền' && state !== 'không bắt buộc')).toEqual([]);
  });
});

test('a cleared field takes the groups it leaves empty along, but no item and no answer', () => {
  const isAnswer = (path: readonly (string | number)[]): boolean => path.join() === 'committee';
  const data = {
    term: { label: 'a' },
    committee: { size: 3 },
    groups: [{ name: 'A' }],
    unit: { name: 'a', headName: 'b' },
  };
  expect(emptiedPath(data, ['term', 'label'], isAnswer)).toEqual(['term']);
  expect(emptiedPath(data, ['committee', 'size'], isAnswer)).toEqual(['committee', 'size']);
  expect(emptiedPath(data, ['groups', 0, 'name'], isAnswer)).toEqual(['groups', 0, 'name']);
  expect(emptiedPath(data, ['unit', 'name'], isAnswer)).toEqual(['unit', 'name']);
});

test('what was not there before is new; the same words twice are told apart by number', () => {
  expect(newBlocks(null, ['a'])).toEqual([false]);
  expect(newBlocks(['a', 'b'], ['b', 'c', 'a', 'a'])).toEqual([false, true, false, true]);
});

describe('the form', () => {
  test('asks for every field of the schema on one step', () => {
    const { properties } = library().schemas.files['branch.schema.json'] as { properties: object };
    const asked = [...ASKED_BEFORE, ...SECTIONS.flatMap(({ keys }) => keys)];
    expect([...asked].sort()).toEqual(Object.keys(properties).sort());
  });

  test('gives examples of the branch’s own type, and the schema’s where that has none', () => {
    const helped = (type: string): Map<string, Spec> => {
      const own = readYaml({ path: 'branch.yaml', text: exampleOf(type) }).value!.value;
      return specsByName(branchSpecs(type, library().schemas.files, own));
    };
    const [hamlet, school] = [helped('hamlet'), helped('school')];
    const rows = ['unit.name', 'thematic.topics.topic', 'unit.headTitle', 'groups.name', 'recipients'].map((name) => [
      name,
      hamlet.get(name)?.example,
      school.get(name)?.example,
    ]);
    expect(rows).toEqual([
      ['unit.name', 'khối phố Phong Nhị', 'Trường Trung học cơ sở Gò Nổi'],
      [
        'thematic.topics.topic',
        'Giữ gìn trật tự xây dựng và quản lý đất đai trong khối phố',
        'Đạo đức nhà giáo và phát ngôn trên mạng xã hội',
      ],
      ['unit.headTitle', 'trưởng khối phố', 'hiệu trưởng'],
      // The school of the example has no groups.
      ['groups.name', 'Tổ đảng số 1', 'Tổ đảng số 1'],
      // The schema gives none.
      ['recipients', null, null],
    ]);
    // Neither example has a superior in its own line; a school and soldiers have another than the police.
    expect(helped('school').get('superior.professional')?.example).toBe('Sở Giáo dục và Đào tạo thành phố Đà Nẵng');
    expect(helped('military').get('superior.professional')?.example).toBe('Đảng ủy Quân sự thành phố Đà Nẵng');
  });

  const everySpec = library().types.flatMap((type) => [
    ...specsByName(branchSpecs(type, library().schemas.files)).values(),
  ]);

  test('helps in words, without keys and values of the file', () => {
    const technical = (text: string): boolean =>
      /none|true|false|\[\]|“[a-z][A-Za-z]*”|\bYAML\b|\bgenerate\b|--/u.test(text);
    const told = everySpec.filter(({ help, asked }: Spec) => technical(help) || technical(asked));
    expect(told.map(({ name, help }) => `${name}: ${help}`)).toEqual([]);
  });

  test('tells problems in words, too', () => {
    const text = `type: hamlet
name: Chi bộ thôn A
status: final
committee: { size: 3 }
meeting: { day: 40, minMinutes: 30 }
secretary: { origin: bầu, headsUnit: Vâng }
term: { start: hôm nay }
`;
    const { problems } = makeRegulation({ branch: { path: 'a.yaml', text } }, library(), {
      on: '2026-11-26',
      sketch: true,
    });
    expect(problems.length).toBeGreaterThan(15);
    const words = problems.map((problem) => formWords(problem, byName));
    const technical = words.filter(({ message, hint }) =>
      /none|\btrue\b|(?:day|size|name|members|rule): |“[a-z][A-Za-z]*”/u.test(`${message} ${hint ?? ''}`),
    );
    expect(technical).toEqual([]);
  });
});

test('a file with errors is made as a draft for whoever is filling it in, and only for them', () => {
  const branch = {
    path: 'a.yaml',
    text: 'type: hamlet\nname: Chi bộ thôn A\nstatus: final\nmembers: { official: nhiều }\n',
  };
  const strict = makeRegulation({ branch }, library(), { on: '2026-11-26' });
  const sketched = makeRegulation({ branch }, library(), { on: '2026-11-26', sketch: true });
  expect(strict.value).toBeNull();
  expect(sketched.problems).toEqual(expect.arrayContaining(strict.problems));
  const [head] = sketched.value!.regulation.parts[0]!.blocks;
  expect(head).toMatchObject({ type: 'head', draftMark: expect.stringMatching(/dự thảo/iu) as string });
});

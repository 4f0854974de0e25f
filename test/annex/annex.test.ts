/** The annex “Bảng phân công”: who stands in it, what it points to, and the annex issued alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRegulation, onlyAnnex, writeHtml, writeMarkdown, type Made } from '../../src/core/index.ts';
import type { Block, Inline } from '../../src/core/tree/nodes.ts';
import { ON } from '../support/examples.ts';
import { library, ROOT } from '../support/library.ts';
import { faults, printed, texts } from '../support/sound.ts';

function file(text: string) {
  return { path: 'branch.yaml', text };
}

function make(text: string): Made {
  const { value, problems } = makeRegulation({ branch: file(text) }, library(), { on: ON });
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}

const example = (name: string): string => readFileSync(join(ROOT, 'examples', name, 'branch.yaml'), 'utf8');

/** A draft with the given people. */
const draft = (people: string): string =>
  `type: hamlet\nname: Chi bộ khối phố Một\ndocument: { date: 2026-10-05, number: '07' }\n${people}`;

type Table = Extract<Block<Inline, string>, { type: 'table' }>;

/** The rows of the annex behind its head: number | name | post | duties | places. */
function rows({ regulation }: Made): string[] {
  const tables = regulation.parts.flatMap(({ blocks }) =>
    blocks.filter((block): block is Table => block.type === 'table'),
  );
  return tables.flatMap((table) => table.rows.slice(1).map((cells) => cells.map(printed).join(' | ')));
}

const title = ({ regulation }: Made) => regulation.parts.at(-1)?.blocks.find((block) => block.type === 'title');

describe('who stands in it', () => {
  it.each([
    [
      'officers first, then members with a task',
      `secretary: { name: Bùi An }
deputy: { name: Lê Bình, areas: [phát triển đảng viên, đoàn thể] }
committee: { size: 3, members: [{ name: Hồ Chi, areas: [dân vận], group: Tổ đảng số 1 }] }
assignments: [{ name: Võ Dũng, task: phụ trách nhóm hộ, area: tổ 3 }, { name: Cao Én, task: 'thu, nộp đảng phí' }]
`,
      [
        '1 | Bùi An | Bí thư | phụ trách chung | -',
        '2 | Lê Bình | Phó bí thư | phát triển đảng viên; đoàn thể | -',
        '3 | Hồ Chi | Chi ủy viên | dân vận | Tổ đảng số 1',
        '4 | Võ Dũng | Đảng viên | phụ trách nhóm hộ | tổ 3',
        '5 | Cao Én | Đảng viên | thu, nộp đảng phí | -',
      ],
    ],
    [
      'a task of an officer joins the officer',
      `secretary: { name: Bùi An }
deputy: none
assignments: [{ name: Bùi An, task: phụ trách nhóm hộ, area: tổ 3 }]
`,
      ['1 | Bùi An | Bí thư | phụ trách chung; phụ trách nhóm hộ | tổ 3'],
    ],
    [
      'leaders of tổ đảng have their post, each group once',
      `secretary: { name: Bùi An }
committee: { size: 3, members: [{ name: Hồ Chi, areas: [dân vận], group: Tổ đảng số 1 }] }
groups:
  - { name: Tổ đảng số 1, leader: Hồ Chi, members: 9 }
  - { name: Tổ đảng số 2, leader: Đỗ Giang, deputyLeader: Lý Hà, members: 9 }
assignments: [{ name: Đỗ Giang, task: phụ trách nhóm hộ, area: tổ 5 }]
`,
      [
        '1 | Bùi An | Bí thư | phụ trách chung | -',
        '2 | Hồ Chi | Chi ủy viên, tổ trưởng | dân vận | Tổ đảng số 1',
        '3 | Đỗ Giang | Tổ trưởng | phụ trách nhóm hộ | Tổ đảng số 2; tổ 5',
        '4 | Lý Hà | Tổ phó | - | Tổ đảng số 2',
      ],
    ],
    [
      'a committee whose members have areas, without other assignments: no column for places that nobody has',
      `secretary: { name: Bùi An }
deputy: { name: Lê Bình, areas: [phát triển đảng viên] }
`,
      ['1 | Bùi An | Bí thư | phụ trách chung', '2 | Lê Bình | Phó bí thư | phát triển đảng viên'],
    ],
    ['nobody: there is no annex', 'secretary: { name: Bùi An }\nassignments: []\n', []],
    ['assignments unsaid: there is no annex', 'secretary: { name: Bùi An }\n', []],
  ])('%s', (_, people, expected) => {
    expect(rows(make(draft(people)))).toEqual(expected);
  });
});

describe('the annex in its regulation', () => {
  it('points to the numbered regulation', () => {
    const made = make(example('hamlet'));
    expect(printed(title(made)?.pointer ?? [])).toBe(
      '(Kèm theo Quy chế làm việc số 01-QC/CB, ngày 05/10/2026 của Chi bộ khối phố Phong Nhị)',
    );
    expect(faults(made.regulation)).toEqual([]);
  });

  it('points to the decision where the regulation is annexed to one', () => {
    const made = make(example('hamlet').replace('form: regulation', 'form: decision'));
    expect(made.regulation.parts).toHaveLength(3);
    expect(printed(title(made)?.pointer ?? [])).toMatch(
      /^\(Kèm theo Quy chế làm việc ban hành theo Quyết định số 01-QĐ\/CB, ngày/u,
    );
  });

  it('speaks of committee members only where there is a committee', () => {
    const task = 'assignments: [{ name: Võ Dũng, task: phụ trách nhóm hộ }]\n';
    expect(printed(title(make(draft(`committee: none\n${task}`)))?.subject ?? [])).toBe(
      'bảng phân công nhiệm vụ của đảng viên',
    );
    expect(printed(title(make(draft(task)))?.subject ?? [])).toMatch(/chi ủy viên, đảng viên$/u);
  });

  it.each([
    ['a member', 'assignments: [{ name: Võ Dũng, task: phụ trách nhóm hộ }]'],
    ['the secretary alone', 'assignments: [{ name: Bùi An, task: phụ trách nhóm hộ }]'],
    ['the deputy', 'deputy: { name: Lê Bình, areas: [phát triển đảng viên] }\nassignments: []'],
    ['nobody', 'deputy: none\nassignments: []'],
  ])('is spoken of in the text just when it is there: %s', (_, people) => {
    const made = make(draft(`secretary: { name: Bùi An }\n${people}\n`));
    const isThere = title(made)?.kind === 'PHỤ LỤC';
    expect(texts(made.regulation).some((line) => line.includes('(Phụ lục kèm theo Quy chế này)'))).toBe(isThere);
  });

  it('says that its rows come from the branch', () => {
    const annex = make(example('hamlet')).regulation.parts.at(-1);
    expect(annex?.blocks.find(({ type }) => type === 'table')?.origin).toBe('branch');
  });
});

describe('the annex alone', () => {
  it('is the annex of the whole regulation, word for word', () => {
    const whole = make(example('hamlet'));
    const { value, problems } = onlyAnnex(whole, file(example('hamlet')));
    expect(problems).toEqual([]);
    expect(value?.regulation.parts).toEqual(whole.regulation.parts.slice(-1));
    expect(value?.regulation.title).toBe(
      'Bảng phân công nhiệm vụ của chi ủy viên, đảng viên – Chi bộ khối phố Phong Nhị',
    );
    const { regulation, profile } = value ?? whole;
    expect(faults(regulation)).toEqual([]);
    for (const written of [writeMarkdown(regulation, profile), writeHtml(regulation, profile)]) {
      expect(written).toContain('Nguyễn Hữu Phước');
      expect(written).not.toContain('Điều 1');
    }
  });

  it('made anew says by which day’s decision it holds; the format asks an annex for no number or date of its own', () => {
    const text = example('hamlet').replace(/^ {2}meeting: 2026-10-03$/mu, '$&\n  assignments: 2027-02-03');
    const { value } = onlyAnnex(make(text), file(text));
    const paragraphs = value?.regulation.parts[0]?.blocks.flatMap((block) =>
      block.type === 'paragraph' ? [printed(block.content)] : [],
    );
    expect(paragraphs).toEqual([
      'Bảng phân công này được chi bộ thông qua ngày 03/02/2027, thay bảng phân công trước đó.',
    ]);
  });

  it('leaves the whole regulation as it was', () => {
    const whole = make(example('hamlet'));
    const before = texts(whole.regulation);
    onlyAnnex(whole, file(example('hamlet')));
    expect(texts(whole.regulation)).toEqual(before);
  });

  it.each([
    ['at “assignments” when that is empty', 'secretary: { name: Bùi An }\nassignments: []\n', 5],
    ['at the file’s first key when that is absent', 'secretary: { name: Bùi An }\n', 1],
  ])('tells of nobody %s', (_, people, line) => {
    const text = draft(people);
    const { value, problems } = onlyAnnex(make(text), file(text));
    expect(value).toBeNull();
    expect(problems.map(({ code, severity, place }) => [code, severity, place])).toEqual([
      ['annex-empty', 'error', expect.objectContaining({ file: 'branch.yaml', line, column: 1 })],
    ]);
  });
});

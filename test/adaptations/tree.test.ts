/** What the tree and the table keep of adaptations, and what a new edition of the model does to them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRegulation, type Library, type Made } from '../../src/core/index.ts';
import { readLibrary } from '../../src/core/read-library.ts';
import { ON } from '../support/examples.ts';
import { library, libraryFiles, ROOT } from '../support/library.ts';
import { faults, printed } from '../support/sound.ts';
import { told } from './case-file.ts';
import { article, articles, shown } from './printed.ts';

const HAMLET = readFileSync(join(ROOT, 'examples/hamlet/branch.yaml'), 'utf8');
const DRAFT = 'type: hamlet\nname: Chi bộ khối phố Một\ndocument: { date: 2026-10-05 }\n';
const LINES = HAMLET.split('\n').length;

function make(own: string, { commune = '', base = HAMLET, models = library() } = {}): Made {
  const input = {
    branch: { path: 'branch.yaml', text: base + own },
    ...(commune === '' ? {} : { commune: { path: 'commune.yaml', text: commune } }),
  };
  const { value, problems } = makeRegulation(input, models, { on: ON });
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}

const COMMUNE = `adaptations:
  hamlet:
    - omit: coordination
      by: Đảng ủy phường An Thắng
    - addAfter: dues/relief
      text: |
        - Đảng viên gặp khó khăn được:
          - hoãn đóng một tháng
          - chi bộ thăm hỏi
      by: Đảng ủy phường An Thắng
    - replace: study/commitment
      text: Lời của phường.
`;
const OWN = `adaptations:
  - replace: study/commitment
    text: Lời của chi bộ.
    by: Chi bộ khối phố Phong Nhị
  - addAfter: study
    text: Bí thư giữ sổ.
  - omit: superior/proposals
`;

describe('the tree', () => {
  it('knows who wrote each block, and where', () => {
    const { regulation } = make(OWN, { commune: COMMUNE });
    const written = articles(regulation).flatMap((one) =>
      one.children.flatMap((child) =>
        child.type === 'clause' && child.origin !== 'model'
          ? [child, ...child.children].map(
              ({ origin, source }) => `${child.id} ${origin} ${source.file}:${source.line}`,
            )
          : [],
      ),
    );
    expect(written).toEqual([
      'dues/relief-added commune commune.yaml:6',
      'dues/relief-added commune commune.yaml:6',
      'dues/relief-added commune commune.yaml:6',
      `study/commitment branch branch.yaml:${LINES + 2}`,
      `study/study-added branch branch.yaml:${LINES + 5}`,
    ]);
    expect(article(regulation, 'study')?.origin).toBe('model');
  });

  it('says of an article whose text is replaced whose text it is', () => {
    const { regulation } = make('adaptations:\n  - { replace: study, text: Một., by: Chi bộ }\n');
    expect(article(regulation, 'study')?.origin).toBe('branch');
  });

  it('has no id twice, however many clauses are added without one', () => {
    const add = 'text: "- Một.\\n- Hai.\\n- Ba:\\n  - a\\n  - b"';
    const commune = `adaptations: { hamlet: [{ addAfter: study/commitment, ${add} }, { addAfter: study, ${add} }] }\n`;
    const own = `adaptations: [{ addAfter: study/commitment, ${add} }, { addAfter: study, ${add} }]\n`;
    const { regulation } = make(own, { commune });
    const ids = article(regulation, 'study')?.children.flatMap((child) => (child.type === 'clause' ? child.id : []));
    expect(ids).toHaveLength(14);
    expect(new Set(ids).size).toBe(14);
    expect(faults(regulation)).toEqual([]);
  });
});

describe('a draft that has not answered a condition', () => {
  const clauses = (made: Made, id: string) =>
    article(made.regulation, id)?.children.flatMap((child) =>
      child.type === 'clause' ? [`${child.id}${child.condition === undefined ? '' : ` (${child.condition})`}`] : [],
    );

  it('keeps the condition of a clause for what replaces or follows it', () => {
    const own = `adaptations:
  - { replace: regular-meeting/moved-by-rule, text: Lời mới. }
  - { addAfter: regular-meeting/moved, text: Lời thêm. }
`;
    expect(clauses(make(own, { base: DRAFT }), 'regular-meeting')?.slice(0, 4)).toEqual([
      'regular-meeting/time',
      'regular-meeting/moved-by-rule (nếu quy định việc dời ngày)',
      'regular-meeting/moved (nếu không quy định việc dời ngày)',
      'regular-meeting/moved-added (nếu không quy định việc dời ngày)',
    ]);
  });

  it('changes both alternatives of one id at once', () => {
    const replaced = 'adaptations:\n  - { replace: membership/assignment, text: Mỗi đảng viên một việc. }\n';
    const all = clauses(make('', { base: DRAFT }), 'membership') ?? [];
    expect(all.filter((id) => id.startsWith('membership/assignment'))).toHaveLength(2);
    expect(clauses(make(replaced, { base: DRAFT }), 'membership')).toEqual(['membership/assignment', ...all.slice(2)]);
    const added = 'adaptations:\n  - { addAfter: membership/assignment, text: Việc ghi vào sổ. }\n';
    expect(clauses(make(added, { base: DRAFT }), 'membership')).toEqual([
      ...all.slice(0, 2),
      'membership/assignment-added',
      ...all.slice(2),
    ]);
  });
});

describe('the table for the committee', () => {
  it('has a row for each change that stands, with the place as printed now', () => {
    const rows = make(OWN, { commune: COMMUNE }).adaptations;
    expect(rows.map(({ where, what, by, file, line }) => [where, what, by, `${file}:${line}`])).toEqual([
      ['điều “Phối hợp với các tổ chức khác”', 'bỏ', 'Đảng ủy phường An Thắng', 'commune.yaml:3'],
      ['khoản 4 Điều 19. Đảng phí và tài chính', 'thêm khoản sau', 'Đảng ủy phường An Thắng', 'commune.yaml:5'],
      [
        'khoản 2 Điều 23. Học tập nghị quyết và nêu gương',
        'thay lời văn',
        'Chi bộ khối phố Phong Nhị',
        `branch.yaml:${LINES + 1}`,
      ],
      [
        'Điều 23. Học tập nghị quyết và nêu gương',
        'thêm vào cuối điều',
        'Chi bộ khối phố Phong Nhị',
        `branch.yaml:${LINES + 4}`,
      ],
      [
        expect.stringMatching(
          /^khoản “Chi bộ có quyền góp ý .* …” của Điều 24\. Quan hệ với Đảng ủy phường An Thắng$/u,
        ),
        'bỏ',
        'Chi bộ khối phố Phong Nhị',
        `branch.yaml:${LINES + 6}`,
      ],
    ]);
  });

  it('names what a branch keeps against its commune, and only that', () => {
    const rows = make('adaptations: [{ include: coordination }]\n', {
      commune: 'adaptations: { hamlet: [{ omit: coordination }] }\n',
    }).adaptations;
    expect(rows.map(({ where, what }) => [where, what])).toEqual([
      ['Điều 28. Phối hợp với các tổ chức khác', 'giữ lại như mẫu'],
    ]);
  });

  it('is empty without adaptations, and when they change nothing here', () => {
    expect(make('').adaptations).toEqual([]);
    const commune = 'adaptations: { hamlet: [{ omit: groups }], school: [{ omit: coordination }] }\n';
    const base = readFileSync(join(ROOT, 'examples/minimal/branch.yaml'), 'utf8');
    expect(make('', { base, commune }).adaptations).toEqual([]);
  });
});

describe('a replacement that reads as the model does', () => {
  const lines = (id: string) => {
    const [articleId = ''] = id.split('/');
    const found = article(make('').regulation, articleId);
    const clauses = found?.children.filter((child) => child.type === 'clause') ?? [];
    const wanted = id === articleId ? clauses : clauses.filter((clause) => clause.id === id);
    return wanted.flatMap(({ content, children }) => [
      `- ${printed(content)}`,
      ...children.flatMap((child) =>
        child.type === 'point' ? `  - ${printed(child.content).replace(/[;.]$/u, '')}` : [],
      ),
    ]);
  };
  const codes = (id: string, text: readonly string[]) => {
    const own = `adaptations:\n  - replace: ${id}\n    text: |\n${text.map((line) => `      ${line}\n`).join('')}`;
    const { problems, value } = makeRegulation({ branch: { path: 'branch.yaml', text: HAMLET + own } }, library(), {
      on: ON,
    });
    expect(value?.adaptations.length).toBe(problems.some(({ code }) => code === 'adaptation-changes-nothing') ? 0 : 1);
    return told(problems);
  };
  const nothing = (id: string) => [
    `adaptation-changes-nothing branch.yaml:${LINES + 1}:14-${LINES + 1}:${14 + id.length}`,
  ];

  it.each([
    ['words alone', 'study/commitment'],
    ['values of the branch', 'study/resolutions'],
    ['a reference', 'superior/leadership'],
    ['points', 'superior/consent'],
    ['points with a reference', 'special-meeting/special'],
    ['a whole article', 'study'],
  ])('is told: %s', (_, id) => {
    expect(lines(id)).not.toEqual([]);
    expect(codes(id, lines(id))).toEqual(nothing(id));
  });

  it.each([
    ['another word', 'study/commitment', (line: string) => line.replace('mỗi', 'từng')],
    ['another value', 'study/resolutions', (line: string) => line.replace('An Thắng', 'An Thịnh')],
    ['one point less', 'superior/consent', (line: string) => (line.includes('nhân sự') ? '' : line)],
  ])('is not told: %s', (_, id, change) => {
    expect(codes(id, lines(id).map(change))).toEqual([]);
  });
});

/** The models with some texts written otherwise; a text that is not there fails. */
function edited(...edits: [file: string, from: string, to: string][]): Library {
  const files = libraryFiles().map((file) => {
    const own = edits.filter(([path]) => file.path === `templates/${path}`);
    const text = own.reduce((before, [, from, to]) => {
      expect(before).toContain(from);
      return before.replace(from, to);
    }, file.text);
    return { ...file, text };
  });
  const { value, problems } = readLibrary(files);
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}

describe('a new edition of the model', () => {
  const newer = edited(
    ['common/study.hbs', '- Bí thư tổ chức', '- Khoản mới của mẫu. {#new}\n- Bí thư hằng quý tổ chức'],
    ['common/dues.hbs', '- Đảng viên đề nghị miễn', '- Đảng viên có đơn xin miễn'],
    ['hamlet/superior.hbs', '# Quan hệ với', '# Quan hệ công tác với'],
    ['hamlet/outline.yaml', '      - { article: study, lock: optional }\n', ''],
    [
      'hamlet/outline.yaml',
      '      - { article: programme, lock: text }\n',
      '      - { article: study, lock: optional }\n      - { article: programme, lock: text }\n',
    ],
  );

  it('keeps what was adapted, at its place, with the numbers of the new text', () => {
    const before = make(OWN, { commune: COMMUNE });
    const after = make(OWN, { commune: COMMUNE, models: newer });
    const adapted = ({ regulation }: Made) =>
      articles(regulation).flatMap((one) =>
        one.children.flatMap((child) =>
          child.type === 'clause' && child.origin !== 'model' ? { ...child, number: '' } : [],
        ),
      );
    expect(adapted(after)).toHaveLength(3);
    expect(adapted(after)).toEqual(expect.arrayContaining(adapted(before)));
    expect(faults(after.regulation)).toEqual([]);
    expect(shown(article(after.regulation, 'study'))).toBe(
      [
        'Điều 11. Học tập nghị quyết và nêu gương',
        '1. Khoản mới của mẫu.',
        '2. Bí thư hằng quý tổ chức cho đảng viên học tập nghị quyết, chỉ thị của Đảng theo kế hoạch của Đảng ủy phường An Thắng và phổ biến nội dung chính tại buổi sinh hoạt thường kỳ gần nhất.',
        '3. Lời của chi bộ.',
        '4. Bí thư giữ sổ.',
      ].join('\n'),
    );
    expect(article(after.regulation, 'coordination')).toBeUndefined();
  });

  it('leaves the text that nobody adapted as the model has it', () => {
    const plain = make('', { models: newer });
    const after = make(OWN, { commune: COMMUNE, models: newer });
    const words = (made: Made, id: string) => shown(article(made.regulation, id)).replace(/^Điều \d+/u, '');
    for (const id of ['scope', 'tasks', 'regular-meeting', 'mass-organizations']) {
      expect(words(after, id)).toBe(words(plain, id));
    }
  });

  it.each([
    ['the clause is gone', ['common/study.hbs', '{#commitment}', '{#promise}'], 'adaptation-target-unknown'],
    [
      'the article is gone',
      ['hamlet/outline.yaml', 'article: study,', 'article: reports,'],
      'adaptation-target-unknown',
    ],
    [
      'the article is locked now',
      ['hamlet/outline.yaml', 'study, lock: optional', 'study, lock: locked'],
      'adaptation-locked',
    ],
    [
      'the model says the same now',
      [
        'common/study.hbs',
        /^- Tại buổi .* \{#commitment\}$/mu.exec(readFileSync(join(ROOT, 'templates/common/study.hbs'), 'utf8'))?.[0] ??
          'Chi bộ khối phố Phong Nhị',
        '- Lời của chi bộ. {#commitment}',
      ],
      'adaptation-changes-nothing',
    ],
  ] satisfies [string, [string, string, string], string][])(
    'is told where it touches an adaptation: %s',
    (_, edit, code) => {
      const models =
        edit[2] === 'article: reports,'
          ? edited(edit, ['hamlet/outline.yaml', '- { article: reports, lock: text }', ''])
          : edited(edit);
      const own = 'adaptations:\n  - replace: study/commitment\n    text: Lời của chi bộ.\n';
      const { problems } = makeRegulation({ branch: { path: 'branch.yaml', text: HAMLET + own } }, models, { on: ON });
      expect(told(problems)).toEqual([`${code} branch.yaml:${LINES + 1}:14-${LINES + 1}:30`]);
    },
  );
});

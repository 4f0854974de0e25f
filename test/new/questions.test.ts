/** The questions of `quyche new`: what is asked, what becomes of right and wrong answers, stopping and going on. */
import { describe, expect, it } from 'vitest';
import { interview, type Interviewed } from '../../src/core/ask/interview.ts';
import { fieldList, makeRegulation, type BranchType } from '../../src/core/index.ts';
import { questionsFor } from '../../src/core/ask/questions.ts';
import { isRecord } from '../../src/core/read/path.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { skeleton } from '../../src/core/skeleton.ts';
import { library } from '../support/library.ts';
import { answersFor, exampleData } from './examples.ts';
import { scripted, type Scripted } from './scripted.ts';

const ON = '2026-11-23';
const blank = (type: BranchType): string => skeleton(type, fieldList(type, library()), '../schemas/branch.schema.json');

interface Filled extends Interviewed {
  text: string;
  saved: string[];
}

async function fill(type: BranchType, asker: Scripted, before?: string): Promise<Filled> {
  const saved: string[] = [];
  const branch = { path: 'branch.yaml', text: before ?? blank(type) };
  const save = (text: string): boolean => saved.push(text) > 0;
  const result = await interview({ branch, type, on: ON, library: library(), save }, before === undefined, asker);
  return { ...result, text: saved.at(-1) ?? branch.text, saved };
}

const errorsOf = (text: string): string[] =>
  makeRegulation({ branch: { path: 'branch.yaml', text } }, library(), { on: ON }).problems.flatMap((problem) =>
    problem.severity === 'error' ? [problem.message] : [],
  );

const dataOf = (text: string): unknown => readYaml({ path: 'branch.yaml', text }).value?.value;

/** The lines that hold values. */
const active = (text: string): string[] => text.split('\n').filter((line) => !/^\s*(#|$)/u.test(line));

const remarks = ({ heard }: Scripted): string[] => heard.filter((line) => /^(error|warning): /u.test(line));

/** What the questions leave out. */
function asAsked(data: Record<string, unknown>): Record<string, unknown> {
  const { formerNames: _names, adaptations: _adaptations, committee, ...rest } = data;
  if (!isRecord(committee)) return committee === undefined ? rest : { ...rest, committee };
  const members = (committee['members'] as Record<string, unknown>[]).map(
    ({ group: _group, note: _note, ...one }) => one,
  );
  return { ...rest, committee: { ...committee, members } };
}

describe('answered in full', () => {
  it.each(['hamlet', 'military', 'police', 'health-station', 'school', 'merged', 'draft', 'minimal'])(
    'gives the example %s again, right and final',
    async (name) => {
      const example = asAsked(exampleData(name));
      const asker = scripted({
        ...answersFor(example),
        'Các mục đã đủ. Đổi thành bản chính thức?': 'Có, bản chính thức',
      });
      const { text, final, open } = await fill(example['type'] as BranchType, asker);
      const { model: _model, ...expected } = example;
      const { model, ...data } = dataOf(text) as Record<string, unknown>;
      expect(data).toEqual({ ...expected, status: open.length === 0 ? 'final' : 'draft' });
      expect([final, model]).toEqual(open.length === 0 ? [true, '2026.1'] : [false, undefined]);
      expect(remarks(asker).filter((line) => line.startsWith('error'))).toEqual([]);
      expect(errorsOf(text)).toEqual([]);
    },
  );
});

/** Branch files as they stand after the answers, without what nobody has answered yet. */
describe('answered as one goes', () => {
  it.each<[BranchType, Record<string, string | string[]>, string[]]>([
    [
      'hamlet',
      {
        'Tên chi bộ': 'Chi bộ thôn Bảo An',
        'Ngày bắt đầu nhiệm kỳ': '16/8/2025',
        'Chi bộ có phó bí thư không?': 'Không',
        'Giờ sinh hoạt': '19h30',
        'Số văn bản': '1',
      },
      [
        'type: hamlet',
        'name: Chi bộ thôn Bảo An',
        'status: draft',
        'term:',
        '  start: 2025-08-16',
        'deputy: none',
        'meeting:',
        '  time: 19 giờ 30 phút',
        'document:',
        "  number: '01'",
      ],
    ],
    [
      'military',
      {
        'Tên chi bộ': 'Chi bộ Quân sự xã Gò Nổi',
        'Cấp trên theo ngành dọc': 'Ban Chỉ huy Phòng thủ khu vực 1 - Điện Bàn',
        'Bí thư do bầu hay chỉ định': 'do cấp trên chỉ định',
      },
      [
        'type: military',
        'name: Chi bộ Quân sự xã Gò Nổi',
        'status: draft',
        'superior:',
        '  professional: Ban Chỉ huy Phòng thủ khu vực 1 - Điện Bàn',
        'secretary:',
        '  origin: appointed',
      ],
    ],
    [
      'police',
      {
        'Tên chi bộ': 'Chi bộ Công an xã Gò Nổi',
        'Ngày sinh hoạt hằng tháng': '',
        'Cách định ngày sinh hoạt': 'thứ Sáu đầu tiên',
      },
      ['type: police', 'name: Chi bộ Công an xã Gò Nổi', 'status: draft', 'meeting:', '  rule: thứ Sáu đầu tiên'],
    ],
    [
      'health-station',
      {
        'Tên chi bộ': 'Chi bộ Trạm Y tế xã Gò Nổi',
        'Đơn vị công lập': 'Có',
        'Tổ chức Mặt trận, đoàn thể (1): Loại tổ chức': 'Công đoàn',
        'Tổ chức Mặt trận, đoàn thể (1): Tên tổ chức': 'Công đoàn Trạm Y tế',
      },
      [
        'type: health-station',
        'name: Chi bộ Trạm Y tế xã Gò Nổi',
        'status: draft',
        'unit:',
        '  public: true',
        'massOrganizations:',
        '  - kind: trade-union',
        '    name: Công đoàn Trạm Y tế',
      ],
    ],
    [
      'school',
      {
        'Tên chi bộ': 'Chi bộ Trường Tiểu học Gò Nổi',
        'Chi bộ có chi ủy không?': 'Có',
        'Các chi ủy viên khác (1): Họ tên chi ủy viên': 'Lê Thị Thu',
        'Các chi ủy viên khác (1): Lĩnh vực phụ trách (1)': 'công tác dân vận',
        'Các chi ủy viên khác (1): Lĩnh vực phụ trách (2)': 'thu, nộp đảng phí',
        'Các chi ủy viên khác (2): Họ tên chi ủy viên': 'Trần Văn Đức',
      },
      [
        'type: school',
        'name: Chi bộ Trường Tiểu học Gò Nổi',
        'status: draft',
        'committee:',
        '  members:',
        '    - name: Lê Thị Thu',
        '      areas:',
        '        - công tác dân vận',
        '        - thu, nộp đảng phí',
        '    - name: Trần Văn Đức',
      ],
    ],
  ])('%s', async (type, answers, lines) => {
    const asker = scripted(answers);
    const { text, saved, final } = await fill(type, asker);
    expect(active(text)).toEqual(lines);
    expect(asker.left()).toEqual([]);
    expect(errorsOf(text)).toEqual([]);
    expect(final).toBe(false);
    // Every state of the file could be gone on with.
    expect(saved.flatMap(errorsOf)).toEqual([]);
  });

  it('never asks what another type of branch is asked', async () => {
    const hamlet = scripted({ 'Tên chi bộ': 'Chi bộ thôn Bảo An' });
    const school = scripted({ 'Tên chi bộ': 'Chi bộ Trường Tiểu học Gò Nổi' });
    await fill('hamlet', hamlet);
    await fill('school', school);
    expect(hamlet.heard).not.toContain('Cấp trên theo ngành dọc');
    expect(school.heard).toContain('Cấp trên theo ngành dọc');
  });
});

it('gives examples of the type', () => {
  const example = (type: BranchType): unknown =>
    questionsFor(type, {}, new Set(), library()).find(({ name }) => name === 'superior.professional')?.field.field
      .examples?.[0];
  expect(example('police')).toBe('Đảng ủy Công an thành phố Đà Nẵng');
  expect(example('health-station')).toBe('Sở Y tế thành phố Đà Nẵng');
});

describe('a wrong answer is told and asked again', () => {
  it.each([
    [
      'Tên chi bộ',
      'Khối phố Phong Nhị',
      'tên chi bộ là “Khối phố Phong Nhị”, không bắt đầu bằng “Chi bộ”',
      'Chi bộ thôn A',
    ],
    [
      'Ngày bắt đầu nhiệm kỳ',
      '31/4/2025',
      'mục “Ngày bắt đầu nhiệm kỳ” ghi “31/4/2025”, không phải một ngày có trong lịch',
      '30/4/2025',
    ],
    ['Đảng viên chính thức', 'hai mươi', 'mục “Đảng viên chính thức” ghi “hai mươi”, ở đây cần một số nguyên', '20'],
    ['Ngày sinh hoạt hằng tháng', '31', '“meeting.day” (ngày sinh hoạt hằng tháng) là 31, nhiều nhất là 28', '28'],
    ['Tên nhiệm kỳ', '2025', 'mục “Tên nhiệm kỳ” ghi “2025”, không đúng cách viết', '2025-2030'],
  ])('%s: %s', async (title, wrong, message, right) => {
    const asker = scripted({ 'Tên chi bộ': 'Chi bộ thôn A', [title]: [wrong, right] });
    const { text } = await fill('hamlet', asker);
    const at = asker.heard.indexOf(title);
    expect(asker.heard[at + 1]).toContain(`error: ${message}`);
    expect(asker.heard[at + 2]).toBe(title);
    expect(text).not.toContain(`: ${wrong}\n`);
    expect(asker.left()).toEqual([]);
    expect(errorsOf(text)).toEqual([]);
  });

  it('also where only a check between two answers sees it', async () => {
    const asker = scripted({
      'Tên chi bộ': 'Chi bộ thôn A',
      'Đảng viên chính thức': '12',
      'Đảng viên dự bị': '0',
      'Đảng viên được miễn': ['13', '2'],
    });
    const { text } = await fill('hamlet', asker);
    expect(remarks(asker)).toHaveLength(1);
    expect(active(text)).toContain('  exempt: 2');
  });

  it('and what stands against a final document keeps it a draft', async () => {
    const example = asAsked(exampleData('school'));
    const asker = scripted({
      ...answersFor({ ...example, committee: { size: 4, members: [] } }),
      'Các mục đã đủ. Đổi thành bản chính thức?': 'Có, bản chính thức',
    });
    const { text, final } = await fill('school', asker);
    expect(final).toBe(false);
    expect(remarks(asker).at(-1)).toContain('error: số chi ủy viên là 4');
    expect(active(text)).toContain('status: draft');
    expect(errorsOf(text)).toEqual([]);
  });
});

describe('stopping and going on', () => {
  it('keeps what was answered, asks only what is missing, and leaves every other line as it is', async () => {
    const first = await fill(
      'hamlet',
      scripted({ 'Tên chi bộ': 'Chi bộ thôn A', 'Tên nhiệm kỳ': '2025 - 2030', 'Đảng viên dự bị': '^C' }),
    );
    expect(first.stopped).toBe(true);
    expect(active(first.text)).toEqual([
      'type: hamlet',
      'name: Chi bộ thôn A',
      'status: draft',
      'term:',
      '  label: 2025 - 2030',
    ]);

    const edited = first.text.replace('  label:', '  # theo báo cáo chính trị\n  label:');
    const second = scripted({
      'Ngày bắt đầu nhiệm kỳ': '16/8/2025',
      'Đảng viên chính thức': '22',
      'Đảng viên dự bị': '^C',
    });
    const { text } = await fill('hamlet', second, edited);
    expect(second.heard).toEqual([
      'Đơn vị cấp trên trực tiếp',
      'Ngày bắt đầu nhiệm kỳ',
      'Ngày kết thúc nhiệm kỳ',
      'Chế độ đại hội',
      'Đảng viên chính thức',
      'Đảng viên dự bị',
    ]);
    const changed = text.split('\n').filter((line) => !edited.split('\n').includes(line));
    expect(changed).toEqual(['  start: 2025-08-16', 'members:', '  official: 22']);
    expect(text.split('\n')).toHaveLength(edited.split('\n').length);
  });

  it('goes on with a list that was broken off, behind those who stand there', async () => {
    const first = await fill(
      'hamlet',
      scripted({
        'Tên chi bộ': 'Chi bộ thôn A',
        'Phân công đảng viên (1): Họ tên đảng viên': 'Phạm Văn Tín',
        'Phân công đảng viên (1): Nhiệm vụ được giao': 'phụ trách nhóm hộ số 2',
        'Phân công đảng viên (2): Họ tên đảng viên': '^C',
      }),
    );
    const asker = scripted({
      'Phân công đảng viên (2): Họ tên đảng viên': 'Lê Thị Hoa',
      'Phân công đảng viên (2): Nhiệm vụ được giao': ['', 'thu đảng phí'],
    });
    const { text } = await fill('hamlet', asker, first.text);
    expect(asker.left()).toEqual([]);
    expect(remarks(asker)[0]).toContain('error: mục “Phân công đảng viên (2): Nhiệm vụ được giao” phải có');
    expect(dataOf(text)).toMatchObject({
      assignments: [
        { name: 'Phạm Văn Tín', task: 'phụ trách nhóm hộ số 2' },
        { name: 'Lê Thị Hoa', task: 'thu đảng phí' },
      ],
    });
  });

  it('fills in a file written by hand, whatever its line ends and indents', async () => {
    const before = 'type: hamlet\r\nname: Chi bộ thôn A # tên mới\r\nterm:\r\n    label: 2025 - 2030\r\n';
    const asker = scripted({ 'Ngày bắt đầu nhiệm kỳ': '16/8/2025', 'Đảng viên chính thức': '22' });
    const { text } = await fill('hamlet', asker, before);
    expect(text).toBe(
      'type: hamlet\r\nname: Chi bộ thôn A # tên mới\r\nterm:\r\n    label: 2025 - 2030\r\n    start: 2025-08-16\r\nmembers:\r\n  official: 22\r\n',
    );
  });

  it('writes nothing before the first answer', async () => {
    const { saved, stopped } = await fill('hamlet', scripted({ 'Tên chi bộ': ['', '^C'] }));
    expect([saved, stopped]).toEqual([[], true]);
  });
});

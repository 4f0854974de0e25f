/** The questions a branch file answers, each with its answers as changes to the full branch of full-branch.ts. */
import type { BranchType } from '../../src/core/index.ts';
import type { Clash, Row } from './covering.ts';
import { fullBranch, merge, type Data } from './full-branch.ts';

/** A question and its answers, each a change to the full branch; the first leaves it as it is. */
type Questions = Record<string, Record<string, Data>>;

const members = (...names: string[]) => names.map((name) => ({ name: `Trần Thị ${name}`, areas: ['dân vận'] }));

const EVERY_TYPE: Questions = {
  'thể thức': { 'quy chế': { document: { form: 'regulation' } }, 'quyết định': { document: { form: 'decision' } } },
  'chi ủy': {
    'chi ủy ba người': {},
    'chi ủy năm người': { committee: { size: 5, members: members('Hà', 'Vinh', 'Linh') } },
    'chi ủy chỉ có bí thư, phó bí thư': { committee: { size: 2, members: [] } },
    'chi ủy khuyết phó bí thư': { committee: { size: 3, members: members('Hà', 'Vinh') }, deputy: 'none' },
    'bí thư và phó bí thư': { committee: 'none' },
    'chỉ có bí thư': { committee: 'none', deputy: 'none' },
  },
  'người đứng đầu đơn vị': {
    'đảng viên': {},
    'bí thư': { secretary: { headsUnit: true }, unit: { headName: null } },
    'phó bí thư': { deputy: { headsUnit: true }, unit: { headName: null } },
    'người ngoài chi bộ': { unit: { headMember: false } },
  },
  'tổ đảng': { 'hai tổ': {}, 'không chia tổ': { groups: 'none' } },
  'bảng phân công': { 'có bảng': {}, 'không có bảng': { assignments: null } },
  'ngày sinh hoạt': { 'ngày cố định': {}, 'theo lệ': { meeting: { day: null, rule: 'thứ Bảy đầu tiên' } } },
  'dời ngày': { 'có lệ dời': {}, 'không có lệ': { meeting: { moveRule: null } } },
  'thời lượng': { 'như mọi chi bộ': {}, 'ít đảng viên': { meeting: { smallBranch: true } } },
  'đảng phí': { 'cả hai kênh': {}, 'tiền mặt': { dues: { channel: 'cash' } }, cổng: { dues: { channel: 'portal' } } },
  'báo cáo quý': { có: {}, không: { reports: { quarterly: null } } },
  'báo cáo nửa năm': { có: {}, không: { reports: { halfYear: null } } },
  'chuyên đề': {
    'ấn định cả người chuẩn bị': {},
    'ấn định': { thematic: { topics: [{ quarter: 1, topic: 'Nêu gương và trách nhiệm trước nhân dân' }] } },
    'để ngỏ': { thematic: { topics: [] } },
  },
  'giám sát chuyên đề': { có: {}, không: { inspection: { supervisionTopic: null } } },
  'thay thế': {
    'một bản cũ': {},
    'hai bản cũ': {
      document: {
        replaces: [
          { text: 'Quy chế làm việc của Chi bộ số 1', date: '2020-01-01' },
          { text: 'Quy chế làm việc của Chi bộ số 2', date: '2020-01-01' },
        ],
      },
    },
    'lần đầu': { document: { replaces: null } },
  },
  'tên cũ': { 'không đổi': {}, 'hợp nhất': { formerNames: ['Chi bộ thôn Đông', 'Chi bộ thôn Tây'] } },
  'căn cứ địa phương': { có: {}, không: { localBases: null } },
};

const only = (kind: string, name: string): Data => ({ massOrganizations: [{ kind, name }] });
const secondLine: Questions = { 'ngành dọc': { có: {}, không: { superior: { professional: null } } } };

const OF_TYPE: Record<BranchType, Questions> = {
  hamlet: {
    'đoàn thể': {
      đủ: {},
      'chỉ Mặt trận': only('front', 'Ban Công tác Mặt trận khối phố'),
      'có tổ chức khác': {
        massOrganizations: [
          { kind: 'front', name: 'Ban Công tác Mặt trận khối phố' },
          { kind: 'other', name: 'Chi hội Khuyến học khối phố' },
        ],
      },
    },
  },
  military: {
    ...secondLine,
    'bí thư do': { 'chỉ định': {}, bầu: { secretary: { origin: 'elected' } } },
    'đoàn thể': {
      đủ: {},
      'chỉ Đoàn': only('youth', 'Đoàn Thanh niên phường'),
      'chỉ hội khác': only('other', 'Hội Khuyến học phường'),
    },
  },
  police: { 'đoàn thể': { đủ: {}, 'chỉ Mặt trận': only('front', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường') } },
  'health-station': {
    ...secondLine,
    'công lập': { có: {}, không: { unit: { public: false } } },
    'đoàn thể': {
      đủ: {},
      'chỉ Công đoàn': only('trade-union', 'Công đoàn cơ sở Trạm Y tế'),
      'chỉ hội khác': only('other', 'Hội Y học phường'),
    },
  },
  school: {
    ...secondLine,
    'công lập': { có: {}, không: { unit: { public: false } } },
    'hội đồng trường': { có: { unit: { schoolCouncil: true } }, không: { unit: { schoolCouncil: false } } },
    'đoàn thể': {
      đủ: {},
      'chỉ Công đoàn': only('trade-union', 'Công đoàn cơ sở nhà trường'),
      'chỉ ban đại diện': only('parents', 'Ban đại diện cha mẹ học sinh'),
    },
  },
};

/**
 * Days on which each form may be signed; before 9/1/2026 a branch issues no Quy chế. On 2/2/2026 the new rule on dues
 * held, but was not signed yet.
 */
const DAYS: Record<string, readonly string[]> = {
  'quy chế': ['2026-02-10', '2026-10-05'],
  'quyết định': ['2021-09-06', '2023-11-01', '2025-09-01', '2026-02-02', '2026-02-10', '2026-10-05'],
};

/** The questions of a type by index, as the covering array wants them. */
export function asked(type: BranchType) {
  const questions = Object.entries({ ...EVERY_TYPE, ...OF_TYPE[type] }).map(([question, answers]) => ({
    question,
    answers: Object.entries(answers).map(([answer, change]) => ({ answer, change })),
  }));
  const name = (question: number, answer: number) => questions[question]?.answers[answer]?.answer ?? '';
  const sizes = questions.map(({ answers }) => answers.length);
  /** A branch without a deputy has none to head the unit. */
  const clash: Clash = (first, answer, second, other) =>
    questions[first]?.question === 'chi ủy' &&
    questions[second]?.question === 'người đứng đầu đơn vị' &&
    ['chi ủy khuyết phó bí thư', 'chỉ có bí thư'].includes(name(first, answer)) &&
    name(second, other) === 'phó bí thư';
  return { questions, sizes, clash, name, pairs: pairsOf(sizes, clash) };
}

/** Every pair of answers in each form, and those that a row holds; a form is an answer to the first question. */
function pairsOf(sizes: readonly number[], clash: Clash): { all: string[]; inRow: (row: Row) => string[] } {
  const pair = (...indices: number[]): string => indices.join(' ');
  const answers = sizes.flatMap((size, question) =>
    Array.from({ length: size }, (_, answer) => ({ question, answer })),
  );
  const others = answers.filter(({ question }) => question > 0);
  const forms = answers.filter(({ question }) => question === 0);
  const all = forms.flatMap((form) =>
    others.flatMap((one) =>
      others
        .filter((two) => two.question > one.question && !clash(one.question, one.answer, two.question, two.answer))
        .map((two) => pair(form.answer, one.question, one.answer, two.question, two.answer)),
    ),
  );
  const inRow = (row: Row): string[] =>
    row.flatMap((one, first) => row.map((two, second) => pair(row[0] ?? 0, first, one, second, two)));
  return { all, inRow };
}

/** The branch that gives the row's answers, and what it says of itself when it is unsound. */
export function branchOf(type: BranchType, row: Row, index: number): { name: string; day: string; branch: Data } {
  const { questions, name } = asked(type);
  const days = DAYS[name(0, row[0] ?? 0)] ?? [];
  const day = days[index % days.length] ?? '';
  const changes = questions.map(({ answers }, question) => answers[row[question] ?? 0]?.change ?? {});
  const said = questions.map(({ question }, at) => `${question}: ${name(at, row[at] ?? 0)}`);
  return { name: [day, ...said].join('; '), day, branch: changes.reduce(merge, fullBranch(type, day)) };
}

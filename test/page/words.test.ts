/**
 * What the page says of every problem that a branch's file can have. Whoever reads it has a page and no folder of
 * examples, no `commune.yaml`, no command line; beside a field of the form, not even a file.
 */
import { describe, expect, test } from 'vitest';
import { withField } from '../../src/browser/form/place.ts';
import { branchSpecs, specsByName, type Spec } from '../../src/browser/form/spec.ts';
import { formWords } from '../../src/browser/form/words.ts';
import { inPage } from '../../src/browser/state/here.ts';
import { FILE } from '../../src/browser/state/reading.ts';
import type { Problem } from '../../src/core/diagnostic.ts';
import { explanationAreas } from '../../src/core/explain/index.ts';
import { makeRegulation } from '../../src/core/index.ts';
import { isRecord } from '../../src/core/read/path.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { cases as adaptationCases } from '../adaptations/case-file.ts';
import { branchFile } from '../explain/piece.ts';
import { cases } from '../read/case-file.ts';
import { library } from '../support/library.ts';

const areas = explanationAreas([]);

/** Areas that a branch's file has nothing to do with, and codes that need more than such a file. */
const ELSEWHERE = [
  'Danh sách chi bộ (Excel, CSV)',
  'Quy chế mẫu và dữ liệu luật (quyche lint)',
  'Thể thức văn bản (quyche check)',
  'Tệp và thư mục',
];
const NEVER: Readonly<Record<string, string>> = {
  'annex-empty': 'only of an annex made alone, by the command line',
  'final-value-missing': 'only of a model that prints what no check asks for',
  'key-form-wrong': 'only of models and law',
  'list-item-twice': 'only of models and law',
  'model-edition-older': 'only of models with an older edition',
  'model-missing': 'only of models without the type',
  'yaml-broken': 'only of mistakes that nobody has met',
  'value-not-accepted': 'only of a schema with words that no other code tells',
};

const BRANCH = 'type: hamlet\nname: Chi bộ thôn A\n';

/** What neither the explanations nor the cases of bad files show, or show with other words. */
const MORE: readonly string[] = [
  `${BRANCH}status: final\n`,
  '',
  ' \n# ghi chú\n',
  'Chi bộ thôn A',
  '- Chi bộ thôn A\n',
  'type: 3\n',
  `${BRANCH}x: [${'['.repeat(80)}`,
  `x: [${'1,'.repeat(490_000)}]`,
  'x'.repeat(2_000_000),
  `${BRANCH}document: { place: \uFFFD }\n`,
  `${BRANCH}secretary: { name: ${'Nguyễn '.repeat(200)} }\n`,
  `${BRANCH}meeting: { day: 3, rule: thứ Bảy đầu tiên }\n`,
  `${BRANCH}members: { official: 22 }\nsuperior: { unit: thành phố Đà Nẵng }\n`,
  `${BRANCH}dues: { channel: chuyển khoản }\nmassOrganizations: [{ kind: nông dân, name: A }]\n`,
  `${BRANCH}a: @b\nc: "\\q"\n`,
  `${BRANCH}? [a]\n: b\n`,
  `${BRANCH}a: }\n`,
];

/** Each alone, or with the file of its commune. */
const files: readonly { text: string; commune?: string | undefined }[] = [
  ...areas
    .filter(({ title }) => !ELSEWHERE.includes(title))
    .flatMap(({ explanations }) =>
      explanations.flatMap(({ avoid }) => (avoid === undefined ? [] : { text: branchFile(avoid) })),
    ),
  ...[...cases(/\.md$/u), ...adaptationCases('refused.md')].map(({ branch: { text }, commune }) => ({
    text,
    commune: commune?.text,
  })),
  ...MORE.map((text) => ({ text })),
];

interface Told {
  problem: Problem;
  specs: Map<string, Spec>;
}

/** The problems of a text as the page has them. */
function toldOf(text: string, commune?: string): Told[] {
  const branch = { path: FILE, text };
  const { value } = readYaml(branch);
  const { type } = isRecord(value?.value) ? value.value : {};
  const known = library().types.find((one) => one === type) ?? 'hamlet';
  const specs = specsByName(branchSpecs(known, library().schemas.files));
  const { problems } = makeRegulation(
    { branch, ...(commune === undefined ? {} : { commune: { path: 'commune.yaml', text: commune } }) },
    library(),
    { on: '2026-11-26', sketch: true },
  );
  return problems.map((problem) => ({ problem: withField(inPage(problem), value), specs }));
}

/** Every message and hint once, whatever name or number it is about. */
const told: readonly Told[] = [
  ...new Map(
    files
      .flatMap(({ text, commune }) => toldOf(text, commune))
      .map((one) => {
        const { code, message, hint = '', field = [] } = one.problem;
        return [[code, field.at(-1), message, hint].join(' ').replaceAll(/“[^”]*”|\d+/gu, '…'), one] as const;
      }),
  ).values(),
];

const codes = new Set(told.map(({ problem }) => problem.code));

test('every code that a branch’s file can have is met', () => {
  const all = areas.filter(({ title }) => !ELSEWHERE.includes(title)).flatMap(({ explanations }) => explanations);
  const missing = all.map(({ code }) => code).filter((code) => !codes.has(code));
  expect(missing.sort()).toEqual(Object.keys(NEVER).sort());
});

const lines = (found: readonly { problem: Problem; words: string }[]): string[] =>
  found.map(({ problem, words }) => `${problem.code}: ${words}`);

describe('in the text of the file', () => {
  const ELSEWHERE_ONLY = /thư mục|examples|commune|branches|templates|quyche |(?<!-)--\w|dòng lệnh|chạy lại/u;

  test('nothing is said of commands, folders and other files', () => {
    const found = told
      .map(({ problem }) => ({ problem, words: `${problem.message} → ${problem.hint ?? ''}` }))
      .filter(({ words }) => ELSEWHERE_ONLY.test(words));
    expect(lines(found)).toEqual([]);
  });

  test.each([
    ['', 'bấm “Hoàn tác” để lấy lại chữ đã xóa, hoặc về “Trang đầu” chọn loại chi bộ để soạn bản mới'],
    [
      `${BRANCH}adaptations: [{ omit: cong-tac }]\n`,
      'bấm Ctrl+Phím cách ở chỗ này trong tệp YAML để chọn trong các điều, khoản của mẫu',
    ],
  ])('%j', (text, hint) => {
    expect(toldOf(text).map(({ problem }) => problem.hint)).toContain(hint);
  });
});

describe('beside a field', () => {
  const beside = told
    .filter(({ problem: { field = [] }, specs }) => specs.has(field.filter((one) => typeof one === 'string').join('.')))
    // The type is set right in the text.
    .filter(({ problem: { field } }) => field?.[0] !== 'type');
  const said = beside.map(({ problem, specs }) => {
    const { message, hint } = formWords(problem, specs);
    return { problem, specs, hint, words: `${message} → ${hint ?? ''}` };
  });

  test('it is always said what to do', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(lines(said.filter(({ hint }) => hint === null))).toEqual([]);
  });

  test('there are no keys, no values of the file and no days as the file has them', () => {
    /** Ids of articles are written in the form, too. */
    const isId = ({ field }: Problem): boolean => field?.[0] === 'adaptations';
    const technical = /(?<!\p{L})(?:none|true|false|[a-z]\w*:)(?!\p{L})|\[\]|\d{4}-\d\d-\d\d|"/u;
    const keys = new Set(said.flatMap(({ specs }) => [...specs.values()].map(({ key }) => key)));
    const english =
      /(?<!\p{L})(?:draft|final|elected|appointed|decision|regulation|twice-in-5-years|pilot-5-years|portal|cash|farmers)(?!\p{L})/u;
    const found = said.filter(
      ({ problem, words }) =>
        technical.test(words) ||
        (!isId(problem) && english.test(words)) ||
        [...words.matchAll(/“([a-z][A-Za-z]*)”/gu)].some(([, key = '']) => !isId(problem) && keys.has(key)),
    );
    expect(lines(found)).toEqual([]);
  });

  test.each<[what: string, text: string, at: string, words: string]>([
    [
      'a key means the field of the same group',
      `${BRANCH}superior: { unit: thành phố Đà Nẵng }\n`,
      'superior.unit',
      'viết xã, phường ở “Đơn vị cấp trên trực tiếp”; tỉnh, thành phố ở “Đơn vị cấp trên của đảng ủy”',
    ],
    [
      'a value is chosen by its words',
      `type: military\nname: Chi bộ Quân sự\nsecretary: { origin: elected }\n`,
      'secretary.origin',
      'chọn “do cấp trên chỉ định”, nếu bí thư do đảng ủy xã, phường chỉ định',
    ],
    ['the same of several', `${BRANCH}status: xong\n`, 'status', 'chọn “dự thảo” hoặc “bản chính thức”'],
    [
      'days are written as in offices',
      `${BRANCH}term: { start: 2025-07-15, end: 2027-07-15, regime: pilot-5-years }\n`,
      'term.end',
      'ngày kết thúc trong khoảng 15/01/2030 đến 15/01/2031, hoặc sửa “chế độ đại hội”',
    ],
    [
      'what stands at a key stands at its field',
      `${BRANCH}adaptations:\n  - omit: study\n    text: a\n`,
      'adaptations.0.text',
      'xóa lời văn mới, hoặc ghi mã vào ô “Thay”, “Thêm sau”',
    ],
  ])('%s', (_, text, at, words) => {
    const found = toldOf(text).filter(({ problem: { field } }) => field?.join('.') === at);
    expect(found.map(({ problem, specs }) => formWords(problem, specs).hint)).toContain(words);
  });
});

/** The reporters that programs read: the SARIF log against its schema, GitHub's commands against its escapes. */
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Place, Problem } from '../../src/core/diagnostic.ts';
import { packageRoot } from '../../src/node/files.ts';
import { reporters, type Reporter } from '../../src/node/options.ts';
import { answer } from '../../src/node/report/answer.ts';
import { library } from '../support/library.ts';

const CWD = '/home/van phong';

function report(problems: readonly Problem[], reporter: Reporter, cwd = CWD): Promise<string> {
  const world = {
    stdout: () => undefined,
    stderr: () => undefined,
    cwd,
    today: '2026-11-23',
    env: {},
    tty: false,
    columns: 100,
  };
  return answer(problems, 'hết\n', { reporter, templates: undefined, files: [], profiles: library().profiles }, world);
}

const text: Place = { kind: 'text', file: 'xã Gò Nổi/a.yaml', line: 2, column: 7, endLine: 2, endColumn: 11 };
const cell: Place = {
  kind: 'sheet',
  file: 'danh sach.xlsx',
  sheet: 'Chi bộ',
  sheetNumber: 1,
  row: 7,
  column: 'C',
  heading: 'Ngày sinh hoạt',
  value: '32',
};

function problem(place: Place, more: Partial<Problem> = {}): Problem {
  return { code: 'meeting-too-short', severity: 'error', message: 'ngắn quá', place, ...more };
}

const all: Problem[] = [
  problem(text, { hint: 'viết 90', clause: 'Hướng dẫn số 42', via: 'a ← b', field: ['meeting', 'minMinutes'] }),
  problem({ ...text, endLine: 4, endColumn: 2 }, { severity: 'warning' }),
  problem({ kind: 'docx', file: 'quy-che.docx', paragraph: 12, text: 'Điều 1' }, { code: 'format-star' }),
  problem({ kind: 'docx', file: 'quy-che.docx', paragraph: null, text: '' }, { code: 'format-page-size-a4' }),
  problem(cell, { code: 'number-too-large' }),
  problem({ kind: 'file', file: 'khong-co.yaml' }, { code: 'file-not-found' }),
];

describe('sarif', async () => {
  // The schema is of draft 4, whose one difference here is how it names itself.
  const { $schema: _draft, id: _id, ...schema } = sarifSchema;
  const ajv = formats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  const isSarif = ajv.compile(schema);

  it.each<[string, Problem[]]>([
    ['no problem', []],
    ['problems of every kind of place', all],
  ])('is a log as the schema of SARIF 2.1.0 has it: %s', async (_name, problems) => {
    isSarif(JSON.parse(await report(problems, 'sarif')));
    expect(isSarif.errors).toBeNull();
  });

  it('is refused by the schema when it is not', async () => {
    const log = JSON.parse(await report(all, 'sarif')) as Log;
    expect(isSarif({ ...log, version: '2.0' })).toBe(false);
  });

  const run = (JSON.parse(await report(all, 'sarif')) as Log).runs[0]!;

  it('has each code once as a rule, with help, and each result under its rule', () => {
    const rules = run.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual([
      'meeting-too-short',
      'format-star',
      'format-page-size-a4',
      'number-too-large',
      'file-not-found',
    ]);
    for (const { help } of rules) expect(help?.text).toMatch(/\S/u);
    expect(rules[3]?.help?.markdown).toContain('```text\nmeeting: { day: 32 }\n```');
    for (const { ruleId, ruleIndex } of run.results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('names files from the working folder, and what stands in them', () => {
    const places = (run.results ?? []).map((result) => {
      const [location] = result.locations ?? [];
      const { artifactLocation, region } = location?.physicalLocation ?? {};
      const inner = location?.logicalLocations?.[0]?.fullyQualifiedName;
      return [artifactLocation?.uriBaseId, artifactLocation?.uri, region?.startLine, region?.endColumn, inner];
    });
    expect(places).toEqual([
      ['%SRCROOT%', 'x%C3%A3%20G%C3%B2%20N%E1%BB%95i/a.yaml', 2, 11, undefined],
      ['%SRCROOT%', 'x%C3%A3%20G%C3%B2%20N%E1%BB%95i/a.yaml', 2, 2, undefined],
      ['%SRCROOT%', 'quy-che.docx', undefined, undefined, 'đoạn 12'],
      ['%SRCROOT%', 'quy-che.docx', undefined, undefined, undefined],
      ['%SRCROOT%', 'danh%20sach.xlsx', undefined, undefined, 'trang tính “Chi bộ”, ô C7'],
      ['%SRCROOT%', 'khong-co.yaml', undefined, undefined, undefined],
    ]);
  });

  it('says the whole problem in its message, since code scanning shows nothing else', () => {
    const [first, , third, , fifth] = run.results ?? [];
    expect(first?.message.text).toBe('ngắn quá\ngợi ý: viết 90\nđiều khoản: Hướng dẫn số 42\nqua: a ← b');
    expect(third?.message.text).toBe('đoạn 12: ngắn quá');
    expect(fifth?.message.text).toBe('trang tính “Chi bộ”, ô C7: ngắn quá\nNgày sinh hoạt: 32');
  });
});

describe('github', () => {
  it('is one command a problem', async () => {
    expect((await report(all, 'github')).split('\n')).toEqual([
      '::error file=xã Gò Nổi/a.yaml,line=2,endLine=2,col=7,endColumn=11,title=meeting-too-short::ngắn quá%0Agợi ý: viết 90%0Ađiều khoản: Hướng dẫn số 42%0Aqua: a ← b',
      '::warning file=xã Gò Nổi/a.yaml,line=2,endLine=4,title=meeting-too-short::ngắn quá',
      '::error file=quy-che.docx,title=format-star::đoạn 12: ngắn quá',
      '::error file=quy-che.docx,title=format-page-size-a4::ngắn quá',
      '::error file=danh sach.xlsx,title=number-too-large::trang tính “Chi bộ”, ô C7: ngắn quá%0ANgày sinh hoạt: 32',
      '::error file=khong-co.yaml,title=file-not-found::ngắn quá',
      'hết',
      '',
    ]);
  });

  it('cannot be led to another command by what stands in a file or its name', async () => {
    const place: Place = { kind: 'file', file: 'a,line=9:b%.yaml' };
    const [line] = (await report([problem(place, { message: 'là “100%\r\n::error::x”' })], 'github')).split('\n');
    expect(line).toBe('::error file=a%2Cline=9%3Ab%25.yaml,title=meeting-too-short::là “100%25%0D%0A::error::x”');
  });
});

describe('paths for programs', () => {
  it.each([
    ['./a.yaml', 'a.yaml'],
    ['../b/a.yaml', '/home/b/a.yaml'],
    [`${CWD}/xa/a.yaml`, 'xa/a.yaml'],
    ['..a.yaml', '..a.yaml'],
    ['/tmp/a.yaml', '/tmp/a.yaml'],
  ])('%s is %s', async (file, shown) => {
    expect(await report([problem({ kind: 'file', file })], 'github')).toContain(`file=${shown},`);
  });

  it('outside the working folder are whole in SARIF, too', async () => {
    expect(await report([problem({ kind: 'file', file: '/tmp/ă.yaml' })], 'sarif')).toContain(
      '"uri": "file:///tmp/%C4%83.yaml"',
    );
  });

  it('of the built-in models lead to where they are installed', async () => {
    const place: Place = { kind: 'file', file: 'templates/law/documents.yaml' };
    expect(await report([problem(place)], 'github', packageRoot)).toContain('file=templates/law/documents.yaml,');
    expect(await report([problem(place)], 'github')).toContain(`file=${packageRoot}/templates/law/documents.yaml,`);
  });
});

it.each(reporters)('%s shows sheet, row, column, heading and value of a cell', async (reporter) => {
  const shown = await report([problem(cell)], reporter);
  for (const part of ['Chi bộ', '7', 'C', 'Ngày sinh hoạt', '32']) expect(shown).toContain(part);
});

it.each<[Reporter, boolean]>([
  ['text', true],
  ['github', true],
  ['json', false],
  ['sarif', false],
])('%s ends with the closing line: %s', async (reporter, ends) => {
  const whole = await report(all, reporter);
  expect(whole.endsWith('\nhết\n')).toBe(ends);
  if (!ends) expect(() => JSON.parse(whole) as unknown).not.toThrow();
});

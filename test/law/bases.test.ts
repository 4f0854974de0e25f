import { expect, test } from 'vitest';
import { basesOn, lawOn, shortCitation, type ChainVerdict, type CitedVerdict } from '../../src/core/law/index.ts';
import { shortDate } from '../../src/core/law/date.ts';
import { documents, figures } from './data.ts';

const HAMLET = [
  'charter',
  'charter-regulation',
  'charter-guide',
  'commune-organization',
  'meeting-directive',
  'meeting-guide',
  'residence',
];

/** The day before and the day of each change in a hamlet's bases, and quiet days between. */
const DAYS = [
  '2021-07-29 2021-07-30 2021-09-27 2021-09-28',
  '2023-10-09 2023-10-10',
  '2025-01-19 2025-01-20 2025-06-08 2025-06-09 2025-06-30 2025-07-01 2025-07-22 2025-07-23 2025-10-27 2025-10-28',
  '2026-04-07 2026-04-08 2026-05-18 2026-05-19 2026-07-25 2026-07-26 2026-10-05',
].flatMap((line) => line.split(' '));

function basesPage(day: string): string {
  const { citations, problems } = basesOn(lawOn(day, documents, figures), HAMLET);
  const lines = citations.map(({ text }) => `- Căn cứ ${text}`);
  const warnings = problems.map(({ message }) => `> ${message}`);
  return [`## Ngày ${shortDate(day)}`, lines.join('\n'), ...warnings].join('\n\n');
}

test('the bases of a hamlet branch on either side of each change', async () => {
  const page = ['# Căn cứ của chi bộ thôn, khối phố theo ngày ban hành quy chế', ...DAYS.map(basesPage)].join('\n\n');
  await expect(`${page}\n`).toMatchFileSnapshot('bases.md');
});

function withAmendments(verdict: CitedVerdict): string {
  return shortCitation(verdict) + verdict.amendedBy.map(({ number }) => `, sửa đổi bởi ${number}`).join('');
}

function describeVerdict(verdict: ChainVerdict): string {
  switch (verdict.state) {
    case 'in-force':
      return withAmendments(verdict);
    case 'to-verify':
      return `${withAmendments(verdict)} – cần kiểm tra: ${verdict.reason}`;
    case 'uncitable':
      return `${verdict.document.number} – không viện dẫn: ${verdict.reason}`;
    case 'lapsed':
      return `${verdict.document.number} – hết hiệu lực, không có văn bản thay thế`;
    case 'none':
      return '–';
  }
}

const BEGIN = '2021-01-01';

/** Every day from 2021 on which something may change. */
const turningDays = [
  BEGIN,
  ...documents.documents
    .flatMap(({ date, inForceFrom, supersededOn, verifyFrom }) => [date, inForceFrom, supersededOn, verifyFrom])
    .filter((day) => day !== null && day !== undefined)
    .map((day) => (day.length === 4 ? `${day}-01-01` : day))
    .filter((day) => day > BEGIN),
]
  .filter((day, index, all) => all.indexOf(day) === index)
  .sort();

function history(chain: string): string {
  const states = turningDays.map((day) => {
    const verdict = lawOn(day, documents, figures).chains[chain];
    return { day, text: describeVerdict(verdict ?? { state: 'none' }) };
  });
  const changes = states.filter(({ text }, index) => text !== states[index - 1]?.text);
  return changes.map(({ day, text }) => `- từ ${shortDate(day)}: ${text}`).join('\n');
}

test('what stands in each chain since 2021', async () => {
  const chapters = Object.entries(documents.chains).map(([id, name]) => `## ${name} (${id})\n\n${history(id)}`);
  await expect(`${['# Các chuỗi văn bản từ năm 2021', ...chapters].join('\n\n')}\n`).toMatchFileSnapshot('chains.md');
});

test('bases keep the order given; what does not stand, or is no chain, is left out', () => {
  const law = lawOn('2026-10-05', documents, figures);
  const { citations, problems } = basesOn(law, ['residence', 'commune-organization', 'constructor', 'charter']);
  expect(citations).toEqual([
    {
      chain: 'residence',
      documentId: 'qd-213-qd-tw-2020',
      text: 'Quy định số 213-QĐ/TW, ngày 02/01/2020 của Bộ Chính trị về trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú',
    },
    { chain: 'charter', documentId: 'dieu-le-dang-2011', text: 'Điều lệ Đảng Cộng sản Việt Nam' },
  ]);
  expect(problems).toEqual([]);
});

test('a document to be verified is cited with one warning at the law file', () => {
  const law = lawOn('2026-10-05', documents, figures);
  const place = { kind: 'file', file: 'templates/law/documents.yaml' } as const;
  const { citations, problems } = basesOn(law, ['service-unit', 'charter'], place);
  expect(citations.map(({ documentId }) => documentId)).toEqual(['qd-125-qd-tw-2023', 'dieu-le-dang-2011']);
  expect(problems).toEqual([
    {
      code: 'law-to-verify',
      severity: 'warning',
      message:
        '“Quy định số 125-QĐ/TW” được viện dẫn nhưng cần kiểm tra hiệu lực: viết cho chi bộ cơ sở và có cấp huyện, Quy định số 208-QĐ/TW bỏ phân biệt này',
      place,
      hint: 'đối chiếu với bản gốc hoặc hỏi cấp ủy cấp trên trước khi ký',
    },
  ]);
});

test('127-QĐ/TW lapsed on 1/7/2025: it is known, not cited, and no warning is given', () => {
  expect(lawOn('2025-06-30', documents, figures).chains['commune-organization']?.state).toBe('in-force');
  const law = lawOn('2025-07-01', documents, figures);
  expect(law.chains['commune-organization']).toMatchObject({
    state: 'lapsed',
    since: '2025-07-01',
    document: { number: '127-QĐ/TW' },
  });
  expect(basesOn(law, ['commune-organization'])).toEqual({ citations: [], problems: [] });
});

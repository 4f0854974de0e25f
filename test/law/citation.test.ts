import { describe, expect, test } from 'vitest';
import { citation, lawOn, shortCitation, whyNotCitable, type CitedVerdict } from '../../src/core/law/index.ts';
import { documents, figures } from './data.ts';

function cited(chain: string, date: string): CitedVerdict {
  const verdict = lawOn(date, documents, figures).chains[chain];
  if (verdict?.state !== 'in-force' && verdict?.state !== 'to-verify') throw new Error(`${chain} is not cited`);
  return verdict;
}

test.each([
  [
    'a Party paper: kind, number, date, issuer, subject',
    ['charter-regulation', '2026-10-05'],
    'Quy định số 208-QĐ/TW, ngày 26/7/2026 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    'Quy định số 208-QĐ/TW',
  ],
  [
    'amended by another paper',
    ['inspection', '2025-02-03'],
    'Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát và kỷ luật của Đảng (được sửa đổi, bổ sung bởi Quy định số 262-QĐ/TW, ngày 03/02/2025)',
    'Quy định số 22-QĐ/TW',
  ],
  [
    'the day before, not yet amended',
    ['inspection', '2025-02-02'],
    'Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát và kỷ luật của Đảng',
    'Quy định số 22-QĐ/TW',
  ],
  ['the charter by its name', ['charter', '2026-10-05'], 'Điều lệ Đảng Cộng sản Việt Nam', 'Điều lệ Đảng'],
  [
    'a law by name and year',
    ['militia-law', '2025-06-30'],
    'Luật Dân quân tự vệ năm 2019',
    'Luật Dân quân tự vệ năm 2019',
  ],
  [
    'an amended law',
    ['militia-law', '2025-07-01'],
    'Luật Dân quân tự vệ năm 2019 (được sửa đổi, bổ sung năm 2025)',
    'Luật Dân quân tự vệ năm 2019',
  ],
  [
    'an amendment that may not be named is still mentioned',
    ['police-law', '2023-08-15'],
    'Luật Công an nhân dân năm 2018 (được sửa đổi, bổ sung)',
    'Luật Công an nhân dân năm 2018',
  ],
  [
    'an ordinance',
    ['grassroots-democracy', '2021-07-01'],
    'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007',
    'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007',
  ],
  [
    'a decision',
    ['election', '2026-10-05'],
    'Quyết định số 190-QĐ/TW, ngày 10/10/2024 của Ban Chấp hành Trung ương về ban hành Quy chế bầu cử trong Đảng',
    'Quyết định số 190-QĐ/TW',
  ],
] as const)('%s', (_name, [chain, date], full, short) => {
  expect([citation(cited(chain, date)), shortCitation(cited(chain, date))]).toEqual([full, short]);
});

test('several amendments: papers by name, laws by year', () => {
  const verdict = cited('militia-law', '2025-06-30');
  const [law] = documents.documents.filter(({ id }) => id === 'luat-98-2025-qh15');
  const [paper] = documents.documents.filter(({ id }) => id === 'qd-264-qd-tw-2025');
  const amendedBy = [law!, { ...law!, date: '2023-01-01' }, paper!];
  expect(citation({ ...verdict, amendedBy })).toBe(
    'Luật Dân quân tự vệ năm 2019 (được sửa đổi, bổ sung bởi Quy định số 264-QĐ/TW, ngày 14/02/2025, các năm 2023, 2025)',
  );
});

describe('a document of which too little is known is not cited', () => {
  test.each([
    ['59-QĐ/TW has only a year', 'army', '2021-05-01', 'chưa biết đủ ngày, tháng, năm'],
    ['12-HD/BTCTW of 2018 is of low confidence', 'meeting-guide', '2021-05-01', 'số, ngày hoặc tên chưa chắc chắn'],
    ['01-HD/TW of 2016 has no source', 'charter-guide', '2021-05-01', 'số, ngày hoặc tên chưa chắc chắn'],
    [
      'the subject of 273-CV/BTCTW is not official',
      'police-branch-letter',
      '2021-05-01',
      'chưa biết trích yếu chính thức',
    ],
    [
      '01-QĐ/TW holds from 1/2/2026 but was signed on 3/2',
      'dues',
      '2026-02-02',
      'ký ngày 03/02/2026, sau ngày của quy chế',
    ],
  ])('%s', (_name, chain, date, reason) => {
    expect(lawOn(date, documents, figures).chains[chain]).toMatchObject({ state: 'uncitable', reason });
  });

  test('a document without sources', () => {
    const { document } = cited('charter', '2026-10-05');
    expect(whyNotCitable(document)).toBeNull();
    expect(whyNotCitable({ ...document, sources: [] })).toBe('chưa có nguồn');
  });
});

test('no citation holds an unfinished word: every citable document prints with a full date or by name and year', () => {
  const citable = documents.documents.filter((document) => whyNotCitable(document) === null);
  const texts = citable.map((document) => citation({ state: 'in-force', document, amendedBy: [] }));
  expect(
    texts.filter(
      (text) => !/^(Điều lệ |.+ năm \d{4}$|.+ số \S+, ngày \d\d?\/\d\d?\/\d{4} của .+ về .+[^.;,]$)/u.test(text),
    ),
  ).toEqual([]);
});

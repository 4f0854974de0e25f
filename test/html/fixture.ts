/**
 * Regulations made by hand for the tests of the writers: a final one that holds every kind of block, the same one
 * annexed to a decision, and a page of a blank model with blanks and conditions.
 */
import type {
  Article,
  Block,
  BlockBase,
  Blank,
  Chapter,
  Clause,
  Foot,
  Head,
  Inline,
  Paragraph,
  Point,
  Reference,
  Regulation,
  Table,
  Text,
  Value,
} from '../../src/core/tree/nodes.ts';

type I = Inline;

const base: BlockBase = { source: { file: 'common/scope.hbs', line: 3 }, origin: 'model' };

export const text = (words: string): Text => ({ type: 'text', text: words });
export const value = (words: string, path: string): Value => ({ type: 'value', text: words, path });
export const blank = (path: string, label: string): Blank => ({ type: 'blank', path, label });

function reference(target: string, ...parts: [string, string?][]): Reference {
  return { type: 'reference', target, parts: parts.map(([words, of]) => ({ text: words, target: of ?? null })) };
}

const inlines = (content: string | I[]): I[] => (typeof content === 'string' ? [text(content)] : content);

const paragraph = (content: string | I[]): Paragraph<I> => ({
  ...base,
  type: 'paragraph',
  content: inlines(content),
});

export const table = (rows: (string | I[])[][]): Table<I> => ({
  ...base,
  type: 'table',
  rows: rows.map((row) => row.map(inlines)),
});

const point = (id: string, number: string, content: string | I[], condition?: string): Point<I, string> => ({
  ...base,
  ...(condition === undefined ? {} : { condition }),
  type: 'point',
  id,
  number,
  content: inlines(content),
});

function clause(
  id: string,
  number: string,
  content: string | I[],
  children: Clause<I, string>['children'] = [],
  condition?: string,
): Clause<I, string> {
  const when = condition === undefined ? {} : { condition };
  return { ...base, ...when, type: 'clause', id, number, content: inlines(content), children };
}

function article(
  id: string,
  number: string,
  title: string,
  children: Article<I, string>['children'],
  condition?: string,
): Article<I, string> {
  const when = condition === undefined ? {} : { condition };
  return { ...base, ...when, type: 'article', id, number, title: title === '' ? [] : [text(title)], children };
}

const chapter = (
  id: string,
  number: string,
  title: string,
  children: Chapter<I, string>['children'],
): Chapter<I, string> => ({ ...base, type: 'chapter', id, number, title: [text(title)], children });

const branchName = value('khối phố Phong Nhị', 'name');

function head(symbol: string): Head<I> {
  return {
    ...base,
    type: 'head',
    superior: [text('ĐẢNG BỘ '), value('PHƯỜNG AN THẮNG', 'superior.unit')],
    branch: [text('CHI BỘ '), value('KHỐI PHỐ PHONG NHỊ', 'name')],
    number: [text('Số '), value('01', 'document.number'), text(`-${symbol}/CB`)],
    placeDate: [value('An Thắng', 'document.place'), text(', '), value('ngày 05 tháng 10 năm 2026', 'document.date')],
    draftMark: null,
  };
}

const foot: Foot<I> = {
  ...base,
  type: 'foot',
  signature: {
    ...base,
    type: 'signature',
    authority: 'T/M CHI BỘ',
    post: 'BÍ THƯ',
    name: [value('Nguyễn Thị Thu Hường', 'secretary.name')],
  },
  recipients: {
    ...base,
    type: 'recipients',
    items: [
      [text('Đảng ủy '), value('phường An Thắng', 'superior.unit'), text(' (để báo cáo)')],
      [text('Ban Công tác Mặt trận khối phố')],
      [text('Các đồng chí đảng viên trong Chi bộ')],
      [text('Lưu Chi bộ')],
    ],
  },
};

const bases = [
  'Điều lệ Đảng Cộng sản Việt Nam',
  'Quy định số 208-QĐ/TW, ngày 27/11/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
  'Nghị quyết Đại hội Chi bộ khối phố Phong Nhị, nhiệm kỳ 2025 - 2030',
];

const basis: Block<I, string> = {
  ...base,
  type: 'basis',
  items: bases.map((words) => ({
    ...base,
    type: 'basis-item',
    content: [text('Căn cứ '), value(words, 'law.charter')],
  })),
};

const general = chapter('general', 'I', 'Quy định chung', [
  article('scope', '1', 'Phạm vi điều chỉnh và đối tượng áp dụng', [
    clause('scope/what', '1', [
      text(
        'Quy chế này quy định nguyên tắc, nhiệm vụ, quyền hạn, chế độ làm việc và các mối quan hệ công tác của Chi bộ ',
      ),
      branchName,
      text('.'),
    ]),
    clause(
      'scope/who',
      '2',
      'Quy chế này áp dụng đối với chi ủy, bí thư, phó bí thư, chi ủy viên và toàn thể đảng viên của Chi bộ.',
    ),
  ]),
  article('principles', '2', 'Nguyên tắc làm việc', [
    clause('principles/rule', '', [
      text(
        'Chi bộ làm việc theo nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách; thiểu số phục tùng đa số. ',
      ),
      text('Ý kiến thuộc về thiểu số được ghi vào biên bản theo '),
      reference(
        'regular-meeting/minutes',
        ['khoản '],
        ['3', 'regular-meeting/minutes'],
        [' '],
        ['Điều 4', 'regular-meeting'],
        [' Quy chế này'],
      ),
      text('.'),
    ]),
  ]),
]);

const work = chapter('work', 'II', 'Nhiệm vụ và chế độ làm việc', [
  {
    ...base,
    type: 'section',
    id: 'posts',
    number: '1',
    title: [text('Trách nhiệm của các chức danh')],
    children: [
      article('posts-table', '3', 'Phân công nhiệm vụ', [
        paragraph('Nhiệm vụ của từng chức danh được phân công như sau:'),
        table([
          ['Chức danh', 'Lĩnh vực phụ trách', 'Báo cáo'],
          ['Bí thư', 'Phụ trách chung; công tác chính trị, tư tưởng', [text('Hằng tháng')]],
          ['Phó bí thư', 'Kiểm tra, giám sát; đảng phí', [value('ngày 25 hằng tháng', 'reports.monthly')]],
          ['Chi ủy viên', 'Dân vận, phát triển đảng viên', 'Hằng quý'],
        ]),
      ]),
    ],
  },
  {
    ...base,
    type: 'section',
    id: 'meetings',
    number: '2',
    title: [text('Chế độ sinh hoạt')],
    children: [
      article('regular-meeting', '4', 'Sinh hoạt thường kỳ', [
        clause('regular-meeting/when', '1', [
          text('Chi bộ sinh hoạt thường kỳ mỗi tháng một lần vào '),
          value('ngày 03', 'meeting.day'),
          text(' hằng tháng, từ '),
          value('19 giờ 30 phút', 'meeting.time'),
          text(', tại '),
          value('Nhà sinh hoạt văn hóa khối phố Phong Nhị', 'meeting.place'),
          text('.'),
        ]),
        clause('regular-meeting/order', '2', 'Trình tự một buổi sinh hoạt:', [
          point('regular-meeting/order/opening', 'a', 'mở đầu, kiểm tra số đảng viên có mặt;'),
          point('regular-meeting/order/report', 'b', 'nghe báo cáo kết quả thực hiện nghị quyết tháng trước;'),
          point('regular-meeting/order/discussion', 'c', 'thảo luận, biểu quyết nhiệm vụ tháng tới;'),
          point('regular-meeting/order/criticism', 'd', 'tự phê bình và phê bình;'),
          point('regular-meeting/order/closing', 'đ', 'kết luận, thông qua biên bản.'),
          paragraph('Chi bộ có thể thay đổi trình tự khi quá nửa số đảng viên chính thức có mặt đồng ý.'),
        ]),
        clause('regular-meeting/minutes', '3', [
          text('Biên bản ghi đầy đủ các nội dung nêu tại '),
          reference(
            'regular-meeting/order/closing',
            ['điểm '],
            ['đ', 'regular-meeting/order/closing'],
            [' khoản '],
            ['2', 'regular-meeting/order'],
            [' Điều này'],
          ),
          text(' và được lưu trong hồ sơ của Chi bộ.'),
        ]),
      ]),
    ],
  },
]);

const closing = chapter('closing', 'III', 'Điều khoản thi hành', [
  article('effect', '5', 'Hiệu lực', [
    clause('effect/date', '', [
      text('Quy chế này có hiệu lực kể từ '),
      value('ngày 05 tháng 10 năm 2026', 'document.date'),
      text(' và thay thế các quy chế trước đây của Chi bộ.'),
    ]),
  ]),
]);

const subject: I[] = [
  text('làm việc của Chi bộ '),
  branchName,
  text(', nhiệm kỳ '),
  value('2025 - 2030', 'term.label'),
];

const about = {
  title: 'Quy chế làm việc của Chi bộ khối phố Phong Nhị',
  branch: 'Chi bộ khối phố Phong Nhị',
  date: '2026-10-05',
  profile: 'hd-05-2026',
  model: 'hamlet 2026.1',
};

/** A final regulation with every kind of block. */
export const regulation: Regulation = {
  ...about,
  kind: 'regulation',
  parts: [
    {
      blocks: [
        head('QC'),
        { ...base, type: 'title', kind: 'QUY CHẾ', subject, pointer: null },
        basis,
        paragraph('Chi bộ khối phố Phong Nhị ban hành Quy chế làm việc như sau:'),
        general,
        work,
        closing,
        foot,
      ],
    },
  ],
};

/** The same regulation annexed to a decision, with a table of persons at its end. */
export const decision: Regulation = {
  ...about,
  kind: 'decision',
  parts: [
    {
      blocks: [
        head('QĐ'),
        { ...base, type: 'title', kind: 'QUYẾT ĐỊNH', subject: [text('ban hành Quy chế '), ...subject], pointer: null },
        basis,
        paragraph('CHI BỘ QUYẾT ĐỊNH'),
        article('issue', '1', '', [paragraph('Ban hành kèm theo Quyết định này Quy chế làm việc của Chi bộ.')]),
        article('duty', '2', '', [
          clause('duty/all', '', 'Chi ủy và toàn thể đảng viên của Chi bộ chịu trách nhiệm thi hành Quyết định này.'),
        ]),
        foot,
      ],
    },
    {
      blocks: [
        {
          ...base,
          type: 'title',
          kind: 'QUY CHẾ',
          subject,
          pointer: [
            text('(Ban hành kèm theo Quyết định số 01-QĐ/CB, ngày 05/10/2026 của Chi bộ '),
            branchName,
            text(')'),
          ],
        },
        general,
        work,
        closing,
        table([
          ['Họ và tên', 'Chức danh'],
          [[value('Nguyễn Thị Thu Hường', 'secretary.name')], 'Bí thư'],
          [[value('Trần Văn Ơn', 'deputy.name')], 'Phó bí thư'],
        ]),
      ],
    },
  ],
};

/** A page of a blank model: blanks for values, alternatives with their condition. */
export const model: Regulation = {
  ...about,
  kind: 'regulation',
  parts: [
    {
      blocks: [
        {
          ...head('QC'),
          number: [text('Số '), blank('document.number', 'số của quy chế'), text('-QC/CB')],
          draftMark: 'Dự thảo',
        },
        { ...base, type: 'title', kind: 'QUY CHẾ', subject, pointer: null },
        chapter('work', 'I', 'Chế độ làm việc', [
          article(
            'committee-meeting',
            '1',
            'Họp chi ủy',
            [
              clause('committee-meeting/when', '1', [
                text('Chi ủy họp trước buổi sinh hoạt tại '),
                blank('meeting.place', 'nơi sinh hoạt'),
                text('.'),
              ]),
              clause(
                'committee-meeting/groups',
                '2',
                'Chi ủy nghe:',
                [
                  point('committee-meeting/groups/leaders', 'a', 'tổ trưởng tổ đảng báo cáo;', 'nếu có tổ đảng'),
                  point('committee-meeting/groups/members', 'b', 'các chi ủy viên báo cáo.'),
                ],
                'nếu có tổ đảng',
              ),
            ],
            'nếu có chi ủy',
          ),
        ]),
      ],
    },
  ],
};

/** A regulation of one paragraph, for properties of texts. */
export function oneParagraph(content: I[]): Regulation {
  return { ...about, kind: 'regulation', parts: [{ blocks: [paragraph(content)] }] };
}

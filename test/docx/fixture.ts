/** Regulations made by hand that hold every kind of block, for tests of the DOCX writer alone. */
import type { Regulation } from '../../src/core/tree/nodes.ts';
import {
  article,
  basis,
  blank,
  chapter,
  clause,
  foot,
  head,
  paragraph,
  point,
  reference,
  regulation,
  section,
  table,
  text,
  title,
  value,
} from './tree.ts';

const RECIPIENTS = ['Đảng ủy phường An Thắng (để báo cáo)', 'Các đồng chí đảng viên trong chi bộ', 'Lưu Chi bộ'];

const BASIS = [
  'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
  'Căn cứ Quy định số 208-QĐ/TW, ngày 10/11/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
  'Căn cứ Quy chế làm việc số 02-QC/ĐU, ngày 10/9/2025 của Ban Chấp hành Đảng bộ phường An Thắng',
];

const meetings = article(
  'regular-meeting',
  '3',
  'Sinh hoạt thường kỳ',
  clause('regular-meeting/when', '1', [
    text('Chi bộ sinh hoạt vào '),
    value('ngày 03', 'meeting.day'),
    text(' hằng tháng, bắt đầu lúc '),
    value('19 giờ 30 phút', 'meeting.time'),
    text(', tại '),
    value('Nhà văn hóa khối phố Phong Nhị', 'meeting.place'),
    text('; mỗi buổi sinh hoạt không ít hơn 90 phút.'),
  ]),
  clause(
    'regular-meeting/order',
    '2',
    'Trình tự một buổi sinh hoạt chi bộ:',
    point('regular-meeting/opening', 'a', 'Bí thư nêu mục đích, chương trình và cử thư ký ghi biên bản;'),
    point('regular-meeting/news', 'b', 'Thông tin thời sự, phổ biến, quán triệt nghị quyết, chỉ thị của Đảng;'),
    point(
      'regular-meeting/review',
      'c',
      'Đánh giá việc thực hiện nhiệm vụ tháng trước và kiểm điểm việc đảng viên chấp hành nhiệm vụ được giao;',
    ),
    point('regular-meeting/tasks', 'd', 'Thảo luận nhiệm vụ tháng tới; mỗi đảng viên đều phát biểu ý kiến;'),
    point('regular-meeting/vote', 'đ', 'Biểu quyết và kết luận.'),
  ),
  clause('regular-meeting/notice', '3', [
    text('Tài liệu theo '),
    reference('điểm ', ['đ', 'regular-meeting/vote'], ' khoản ', ['2', 'regular-meeting/order'], ' Điều này'),
    text(' được gửi trước ít nhất 01 ngày.'),
  ]),
);

const chapters = [
  chapter(
    'I',
    'Quy định chung',
    article(
      'scope',
      '1',
      'Phạm vi và đối tượng',
      clause('scope/scope', '', [
        text('Quy chế này quy định chế độ làm việc của '),
        value('Chi bộ khối phố Phong Nhị'),
        text(', trách nhiệm của cấp ủy và đảng viên; sinh hoạt theo '),
        reference(['Điều 3', 'regular-meeting'], ' Quy chế này'),
        text('.'),
      ]),
    ),
    article(
      'principles',
      '2',
      'Nguyên tắc làm việc',
      clause(
        'principles/centralism',
        '1',
        'Chi bộ thực hiện nguyên tắc tập trung dân chủ; tập thể lãnh đạo, cá nhân phụ trách.',
      ),
      {
        ...clause('principles/committee', '2', 'Chi ủy họp trước khi sinh hoạt chi bộ để thống nhất nội dung.'),
        condition: 'nếu có chi ủy',
      },
      clause('principles/quorum', '3', [
        text('Cuộc họp hợp lệ khi có mặt từ '),
        blank('số đảng viên tối thiểu'),
        text(' đảng viên chính thức trở lên.'),
      ]),
      paragraph('Những việc chưa nêu ở đây thì theo Điều lệ Đảng và quy định của cấp trên.'),
    ),
  ),
  chapter(
    'II',
    'Chế độ làm việc',
    section('1', 'Sinh hoạt', meetings),
    section(
      '2',
      'Phân công',
      article(
        'duties',
        '4',
        'Phân công nhiệm vụ',
        clause('duties/table', '1', 'Nhiệm vụ được phân công như sau:'),
        table(
          ['TT', 'Họ và tên', 'Nhiệm vụ'],
          ['1', 'Nguyễn Văn An', 'Bí thư; phụ trách chung, công tác tổ chức và cán bộ'],
          ['2', 'Trần Thị Bình', 'Phó Bí thư; phụ trách công tác dân vận, Mặt trận và các đoàn thể'],
          ['3', 'Lê Quang Cường', 'Đảng viên; phụ trách công tác tuyên truyền'],
        ),
        clause('duties/change', '2', [
          text('Việc thay đổi phân công theo '),
          reference('khoản ', ['1', 'duties/table'], ' Điều này'),
          text(' do chi bộ quyết định.'),
        ]),
      ),
    ),
  ),
];

const last = article(
  'effect',
  '5',
  'Hiệu lực thi hành',
  clause('effect/date', '1', 'Quy chế này có hiệu lực từ ngày ký và được phổ biến đến từng đảng viên.'),
  clause('effect/change', '2', [
    text('Trong quá trình thực hiện nếu có vướng mắc, chi bộ xem xét sửa đổi, bổ sung theo '),
    reference(['Điều 2', 'principles'], ' Quy chế này'),
    text(' và quy định của cấp trên.'),
  ]),
);

/** A numbered regulation with sections, a table, references, a blank and a condition. */
export const plain: Regulation = regulation([
  [
    head(),
    title('QUY CHẾ', 'làm việc của Chi bộ khối phố Phong Nhị, nhiệm kỳ 2025 - 2030'),
    basis(...BASIS),
    paragraph('Chi bộ khối phố Phong Nhị ban hành Quy chế làm việc như sau:'),
    ...chapters,
    chapter('III', 'Điều khoản thi hành', last),
    foot(RECIPIENTS),
  ],
]);

/** A draft decision with the regulation annexed and an appendix with a table at its end. */
export const decision: Regulation = regulation(
  [
    [
      head({
        superior: [text('ĐẢNG BỘ PHƯỜNG ĐIỆN BÀN BẮC')],
        branch: [text('CHI BỘ QUÂN SỰ PHƯỜNG ĐIỆN BÀN BẮC')],
        number: [text('Số '), blank('số của quyết định'), text('-QĐ/CB')],
        placeDate: [
          text('Điện Bàn Bắc, ngày '),
          blank('ngày'),
          text(' tháng '),
          blank('tháng'),
          text(' năm '),
          blank('năm'),
        ],
        draftMark: 'Dự thảo lần 2',
      }),
      title('QUYẾT ĐỊNH', 'ban hành Quy chế làm việc của Chi bộ Quân sự phường Điện Bàn Bắc'),
      basis(BASIS[0] ?? ''),
      article(
        'decide',
        '1',
        '',
        paragraph('Ban hành kèm theo Quyết định này Quy chế làm việc của Chi bộ Quân sự phường Điện Bàn Bắc.'),
      ),
      article(
        'effective',
        '2',
        '',
        paragraph([
          text('Bãi bỏ quy định trước đây trái với '),
          reference(['Điều 1', 'decide'], ' Quyết định này'),
          text('.'),
        ]),
      ),
      foot(RECIPIENTS, 'Trần Minh Đức'),
    ],
    [
      title(
        'QUY CHẾ',
        'làm việc của Chi bộ Quân sự phường Điện Bàn Bắc',
        '(Ban hành kèm theo Quyết định số 01-QĐ/CB, ngày 05/10/2026 của Chi bộ Quân sự phường Điện Bàn Bắc)',
      ),
      ...chapters,
      chapter('III', 'Điều khoản thi hành', last),
      foot(null),
    ],
    [
      title('PHỤ LỤC', 'Bảng phân công'),
      {
        ...table(['Họ và tên', 'Nhiệm vụ'], ['Nguyễn Văn An', 'Bí thư'], ['Trần Thị Bình', '']),
        condition: 'nếu có phân công',
      },
    ],
  ],
  { kind: 'decision', title: 'Quyết định ban hành Quy chế làm việc', branch: 'Chi bộ Quân sự phường Điện Bàn Bắc' },
);

/** Texts that XML or Unicode make hard: markup signs, no text, blanks at the ends, composed and decomposed letters. */
export const awkward: Regulation = regulation(
  [
    [
      paragraph(`A & B <c> "d" 'e' ]]> &amp; <!-- f -->`),
      paragraph(''),
      paragraph([]),
      paragraph('  hai dấu cách ở đầu, hai ở cuối  '),
      paragraph('Điều lệ Đảng'.normalize('NFC')),
      paragraph('Điều lệ Đảng'.normalize('NFD')),
      paragraph([text('dòng một\ndòng hai')]),
      table([`<ô> & "x"`, ''], ['một ô']),
      table(['chỉ có đầu bảng']),
      article('only', '1', [text('Tên có & và <dấu>')]),
      foot([`"A" & 'B'`], 'Hồ Đắc <Ất>'),
    ],
  ],
  { title: `Quy chế "a" & <b>`, branch: `Chi bộ 'c' & <d>`, model: 'hamlet <1>' },
);

/** What the check says to people who typed their paper by hand. */
import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../src/core/format/index.ts';
import { clerksPaper, tabbedPaper } from './clerk.ts';
import { HEAD, pack, regulation } from './paper.ts';
import { profiles } from './profiles.ts';

function told(bytes: Uint8Array): string[] {
  return checkDocx(bytes, 'go-tay.docx', profiles).problems.map((problem) => {
    const number = problem.place.kind === 'docx' ? problem.place.paragraph : null;
    return `${number === null ? '' : `${String(number)}: `}${problem.message}`;
  });
}

function parts(bytes: Uint8Array): string[] {
  return checkDocx(bytes, 'go-tay.docx', profiles).value?.found.map((piece) => `${piece.element}: ${piece.text}`) ?? [];
}

describe('a regulation typed like a paper of the State', () => {
  test('its parts are recognised, wrong as they are, with the numbers that Word prints', async () => {
    expect(parts(await clerksPaper())).toEqual([
      'superiorBody: ĐẢNG UỶ PHƯỜNG AN THẮNG',
      'issuingBody: CHI BỘ KHỐI PHỐ PHONG NHỊ',
      'typedRule: __________',
      'numberSymbol: Số: 01/QC-CB',
      'stateMotto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'stateMotto: Độc lập - Tự do - Hạnh phúc',
      'placeDate: An Thắng, ngày 5 tháng 10 năm 2026',
      'kind: QUY CHẾ LÀM VIỆC',
      'subject: CỦA CHI BỘ KHỐI PHỐ PHONG NHỊ NHIỆM KỲ 2025-2030',
      'basisItem: Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
      'basisItem: Căn cứ Hướng dẫn số 36-HD/VPTW của Văn phòng Trung ương Đảng,',
      'chapterNumber: CHƯƠNG I: QUY ĐỊNH CHUNG',
      'article: Điều 1: Phạm vi điều chỉnh',
      'clause: 1. Quy chế này quy định chế độ làm việc của Chi bộ.',
      'clause: 2. Quy chế này áp dụng đối với:',
      'point: a) bí thư;',
      'point: b) phó bí thư;',
      'point: c) chi ủy viên;',
      'point: d) tổ trưởng tổ đảng;',
      'point: e) đảng viên.',
      'article: Điều 3. Hiệu lực',
      'paragraph: Quy chế này có hiệu lực từ ngày ký./.',
      'recipientsHead: Nơi nhận:',
      'recipientsItem: - Như trên;',
      'recipientsItem: - Lưu: VT, CB.',
      'signAuthority: TM. CHI ỦY',
      'signPost: BÍ THƯ',
      'signNote: (Ký, đóng dấu)',
      'signName: ThS. Trần Văn Bình',
    ]);
  });

  test('every fault is told, in words a secretary understands', async () => {
    expect(told(await clerksPaper())).toEqual([
      'lề trên 25,4 mm, quy định 20 mm; lề dưới 25,4 mm, quy định 20 mm; lề trái 25,4 mm, quy định 30 mm; lề phải 25,4 mm, quy định 15 mm',
      '1: tên cơ quan cấp trên in cỡ 13, quy định cỡ 14',
      '1: dòng đầu bên trái ghi “ĐẢNG UỶ PHƯỜNG AN THẮNG”, quy định ghi tên đảng bộ',
      '1: văn bản viết cả “UỶ” và “HÒA”, nên đặt dấu thanh theo một kiểu',
      '2: tên cơ quan ban hành in cỡ 13, quy định cỡ 14',
      '2: dưới tên chi bộ không có dấu sao “*”',
      '3: dưới tên chi bộ có đường kẻ như văn bản nhà nước',
      '4: sau chữ “Số” có dấu hai chấm (“Số: 01/QC-CB”)',
      '4: số và ký hiệu ghi “Số: 01/QC-CB”, quy định gạch nối trước tên loại, gạch chéo trước tên cơ quan',
      '4: số và ký hiệu in cỡ 13, quy định cỡ 14',
      '5: không tìm thấy tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
      '5: đầu văn bản có “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” của văn bản nhà nước, văn bản của Đảng không ghi',
      '6: đầu văn bản có “Độc lập - Tự do - Hạnh phúc” của văn bản nhà nước, văn bản của Đảng không ghi',
      '7: ghi “ngày 5”, quy định “ngày 05”',
      '8: tên loại văn bản in cỡ 14, quy định cỡ 15 - 16',
      '8: cùng dòng với tên loại “QUY CHẾ” có “LÀM VIỆC”, quy định trích yếu xuống dòng dưới',
      '9: trích yếu nội dung in hoa, quy định in thường',
      '9: dưới trích yếu không có năm gạch “-----”',
      '9: nhiệm kỳ ghi “2025-2030”, theo ví dụ của Hướng dẫn là “2025 - 2030”',
      '10: căn cứ không bắt đầu bằng gạch đầu dòng “- ” (2 đoạn: 10, 11)',
      '10: căn cứ in nghiêng, quy định kiểu chữ đứng (2 đoạn: 10, 11)',
      '10: dòng đầu lùi vào 12,7 mm như văn bản nhà nước, quy định khoảng 10 mm (4 đoạn: 10, 11, 13, 21)',
      '10: dãn dòng 1,5 dòng (Multiple), quy định cố định (Exactly) từ 18 đến 22 pt (11 đoạn: 10, 11, 13, 14, 15, …)',
      '11: cuối căn cứ cuối cùng là “,”, quy định “.” theo Hướng dẫn 05-HD/VPTW',
      '11: căn cứ “Hướng dẫn số 36-HD/VPTW của Văn phòng Trung ương Đảng,” thiếu ngày tháng năm, trích yếu',
      '11: viện dẫn “36-HD/VPTW” đã hết hiệu lực',
      '12: tên chương cùng dòng với số chương (“CHƯƠNG I: QUY ĐỊNH CHUNG”), quy định tên chương ở dòng dưới',
      '13: sau số điều là “:” (“Điều 1: Phạm vi điều chỉnh”), quy định dấu chấm',
      '14: số đầu đoạn (đánh tự động) in cỡ 10, quy định cỡ 14 - 15 (7 đoạn: 14, 15, 16, 17, 18, …)',
      '14: dòng đầu lùi vào 0 mm, quy định khoảng 10 mm (7 đoạn: 14, 15, 16, 17, 18, …)',
      '20: sau điểm d là điểm e, theo thứ tự phải là điểm đ',
      '21: sau Điều 1 là Điều 3, đánh số liên tục thì phải là Điều 2',
      '22: đoạn văn căn trái, quy định căn đều hai bên',
      '22: đầu dòng lùi vào bằng dấu cách hoặc phím Tab, quy định khoảng 10 mm',
      '22: dãn dòng đơn (Single), quy định cố định (Exactly) từ 18 đến 22 pt',
      '22: nội dung kết thúc bằng “./.”, quy định “.”',
      '23: đề mục nơi nhận in cỡ 12, in đậm, in nghiêng, không gạch chân; quy định cỡ 14, không đậm, kiểu chữ đứng, gạch chân',
      '24: dòng nơi nhận in cỡ 11, quy định cỡ 12 (2 đoạn: 24, 25)',
      '24: có “- Như trên;”, quy chế không ghi',
      '25: sau chữ “Lưu” có dấu hai chấm (“- Lưu: VT, CB.”)',
      '25: dòng lưu ghi “VT” như văn bản nhà nước (“- Lưu: VT, CB.”)',
      '26: quyền hạn của người ký ghi “TM. CHI ỦY”, quy định “T/M”',
      '26: ký thay mặt chi ủy (“TM. CHI ỦY”), quy định “T/M CHI BỘ”',
      '27: chức vụ của người ký in đậm, quy định không đậm',
      '28: phần ký có “(Ký, đóng dấu)”, chi bộ không có con dấu thì không ghi',
      '29: trước họ tên người ký có “ThS”, quy định chỉ ghi họ tên',
    ]);
  });
});

describe('a regulation laid out with tabs and blanks', () => {
  test('left and right are told apart', async () => {
    expect(parts(await tabbedPaper())).toEqual([
      'superiorBody: ĐẢNG BỘ PHƯỜNG AN THẮNG',
      'partyTitle: ĐẢNG CỘNG SẢN VIỆT NAM',
      'issuingBody: CHI BỘ KHỐI PHỐ PHONG NHỊ',
      'star: *',
      'placeDate: An Thắng, ngày 05 tháng 10 năm 2026',
      'numberSymbol: Số -QC/CB',
      'kind: QUY CHẾ',
      'subject: làm việc của Chi bộ khối phố Phong Nhị',
      'subjectSeparator: -----',
      'basisItem: - Căn cứ Điều lệ Đảng Cộng sản Việt Nam.',
      'article: Điều 1. Hiệu lực',
      'paragraph: Quy chế này có hiệu lực từ ngày ký.',
      'recipientsHead: Nơi nhận:',
      'signAuthority: T/M CHI BỘ',
      'recipientsItem: - Đảng ủy phường An Thắng;',
      'signPost: BÍ THƯ',
      'recipientsItem: - Lưu Chi bộ.',
      'signName: Trần Văn Bình',
    ]);
  });

  test('only what is wrong is told', async () => {
    expect(told(await tabbedPaper())).toEqual([
      'lề trên 25,4 mm, quy định 20 mm; lề dưới 25,4 mm, quy định 20 mm; lề trái 25,4 mm, quy định 30 mm; lề phải 25,4 mm, quy định 15 mm',
      '1: tiêu đề in cỡ 14, không in đậm; quy định cỡ 15, in đậm',
      '1: dưới tiêu đề không có đường kẻ',
      '3: địa danh và ngày tháng năm không in nghiêng, quy định in nghiêng',
      '8: dòng đầu lùi vào 12,7 mm như văn bản nhà nước, quy định khoảng 10 mm (3 đoạn: 8, 9, 10)',
      '8: dãn dòng 1,5 dòng (Multiple), quy định cố định (Exactly) từ 18 đến 22 pt (3 đoạn: 8, 9, 10)',
      '11: quyền hạn của người ký không in đậm, quy định in đậm',
      '11: đề mục nơi nhận không gạch chân, quy định gạch chân',
      '12: dòng nơi nhận in cỡ 14, quy định cỡ 12 (2 đoạn: 12, 13)',
      '14: họ tên người ký không in đậm, quy định in đậm',
    ]);
  });
});

describe('a regulation laid out with text boxes', () => {
  const [left = '', right = ''] = [...HEAD.matchAll(/<w:tc>.*?<\/w:tcPr>(.*?)<\/w:tc>/gsu)].map(
    ([, content]) => content,
  );
  const box = (offset: number, content: string): string =>
    `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${String(offset * 36000)}</wp:posOffset></wp:positionH><wp:extent cx="2880000" cy="1080000"/><a:graphic><a:graphicData><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;

  test('the boxes are read like the two columns of a table', () => {
    const xml = regulation['word/document.xml'] ?? '';
    const boxed = xml.replace(HEAD, () => `<w:p>${box(25, left)}${box(110, right)}</w:p>`);
    expect(told(pack({ ...regulation, 'word/document.xml': boxed }))).toEqual([]);
  });
});

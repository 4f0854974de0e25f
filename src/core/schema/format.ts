/* Made from schemas/format.schema.json by `npm run types`: change the schema, not this file. */

/**
 * Một bộ quy định về thể thức: trang giấy, phông chữ, các thành phần và các quy tắc kiểm tra, kèm thời gian có hiệu lực
 */
export interface FormatProfile {
  /**
   * Mã của bộ thể thức, bằng tên tệp
   */
  id: string;
  /**
   * Tên đầy đủ của văn bản quy định thể thức
   */
  name: string;
  /**
   * Loại, số và ký hiệu của văn bản quy định thể thức
   */
  shortName: string;
  /**
   * Ngày đầu có hiệu lực
   */
  validFrom: string;
  /**
   * Ngày hết hiệu lực (ngày hôm trước là ngày cuối còn hiệu lực); null khi còn hiệu lực
   */
  validTo: string | null;
  /**
   * Khổ giấy và lề trang một mặt, tính bằng mm
   */
  page: {
    /**
     * Chiều rộng tờ giấy
     */
    width: number;
    /**
     * Chiều cao tờ giấy
     */
    height: number;
    /**
     * Cách mép trên
     */
    marginTop: number;
    /**
     * Cách mép dưới
     */
    marginBottom: number;
    /**
     * Cách mép trái
     */
    marginLeft: number;
    /**
     * Cách mép phải
     */
    marginRight: number;
    /**
     * Số trang cách mép trên
     */
    headerDistance: number;
    /**
     * Sai số bỏ qua khi kiểm tra
     */
    tolerance: number;
    /**
     * Điểm của hướng dẫn quy định trang giấy
     */
    clause: string;
  };
  /**
   * Phông và màu chữ của cả văn bản
   */
  font: {
    /**
     * Tên phông chữ
     */
    name: string;
    /**
     * Màu chữ, sáu chữ số hệ mười sáu
     */
    color: string;
    /**
     * Điểm của hướng dẫn quy định phông chữ
     */
    clause: string;
  };
  /**
   * Dãn dòng, cách đoạn (pt) và lùi đầu dòng (mm) của phần nội dung
   */
  text: {
    /**
     * Dãn dòng cố định nhỏ nhất, pt
     */
    lineMin: number;
    /**
     * Dãn dòng cố định lớn nhất, pt
     */
    lineMax: number;
    /**
     * Dãn dòng chương trình dùng, pt
     */
    line: number;
    /**
     * Khoảng cách nhỏ nhất giữa hai đoạn, pt
     */
    gapMin: number;
    /**
     * Khoảng cách đoạn chương trình dùng, pt
     */
    gap: number;
    /**
     * Mức lùi đầu dòng nhỏ nhất được coi là khoảng 10 mm
     */
    indentMin: number;
    /**
     * Mức lùi đầu dòng lớn nhất được coi là khoảng 10 mm
     */
    indentMax: number;
    /**
     * Mức lùi đầu dòng chương trình dùng, mm
     */
    indent: number;
    /**
     * Điểm của hướng dẫn quy định đoạn văn
     */
    clause: string;
  };
  /**
   * Dấu kết thúc căn cứ, nơi nhận và phần nội dung
   */
  marks: {
    /**
     * Dấu cuối mỗi căn cứ, trừ căn cứ cuối cùng
     */
    basisItem: ';';
    /**
     * Dấu cuối căn cứ cuối cùng
     */
    basisLast: '.' | ',';
    /**
     * Dấu cuối mỗi dòng nơi nhận, trừ dòng cuối
     */
    recipientItem: ';' | ',';
    /**
     * Dấu cuối dòng lưu
     */
    recipientLast: '.';
    /**
     * Dấu kết thúc phần nội dung
     */
    bodyLast: '.';
    /**
     * Điểm của hướng dẫn quy định dấu cuối dòng
     */
    clause: string;
  };
  /**
   * Cách trình bày từng thành phần thể thức
   */
  elements: {
    pageNumber: ElementRow;
    partyTitle: ElementRow;
    superiorBody: ElementRow;
    issuingBody: ElementRow;
    star: ElementRow;
    numberSymbol: ElementRow;
    draftMark: ElementRow;
    placeDate: ElementRow;
    kind: ElementRow;
    subject: ElementRow;
    subjectSeparator: ElementRow;
    annexPointer: ElementRow;
    basisItem: ElementRow;
    chapterNumber: ElementRow;
    chapterName: ElementRow;
    sectionNumber: ElementRow;
    sectionName: ElementRow;
    article: ElementRow;
    clause: ElementRow;
    point: ElementRow;
    paragraph: ElementRow;
    tableHead: ElementRow;
    tableCell: ElementRow;
    signAuthority: ElementRow;
    signPost: ElementRow;
    signName: ElementRow;
    recipientsHead: ElementRow;
    recipientsItem: ElementRow;
    appendixHead: ElementRow;
  };
  /**
   * Mã các quy tắc áp dụng cho một tệp chỉ có phụ lục, không có phần đầu và nơi nhận
   */
  annexRules: string[];
  /**
   * Những điều kiểm tra trên tệp DOCX
   */
  rules: RuleRow[];
}
/**
 * Cách trình bày một thành phần thể thức
 */
export interface ElementRow {
  /**
   * Tên thành phần, dùng trong thông báo
   */
  title: string;
  /**
   * Chữ phải in đúng như vậy, nếu có
   */
  text?: string;
  /**
   * Biểu thức chính quy mà chữ phải khớp, nếu có
   */
  pattern?: string;
  /**
   * upper: in hoa cả dòng; sentence: in thường
   */
  case?: 'upper' | 'sentence';
  /**
   * Cỡ chữ nhỏ nhất được dùng, tính bằng pt
   */
  sizeMin: number;
  /**
   * Cỡ chữ lớn nhất được dùng, tính bằng pt
   */
  sizeMax: number;
  /**
   * Cỡ chữ chương trình dùng khi in, tính bằng pt
   */
  size: number;
  /**
   * Kiểu chữ đậm
   */
  bold: boolean;
  /**
   * Kiểu chữ nghiêng
   */
  italic: boolean;
  /**
   * Chữ có gạch chân
   */
  underline: boolean;
  /**
   * Căn trái, giữa hay đều hai bên
   */
  align: 'left' | 'center' | 'justify';
  /**
   * Điểm của hướng dẫn quy định thành phần
   */
  clause: string;
}
/**
 * Một điều phải kiểm tra trên tệp DOCX
 */
export interface RuleRow {
  /**
   * Mã quy tắc, không dùng lại
   */
  id: string;
  /**
   * Tên quy tắc, bằng mã lỗi sau chữ “format-”
   */
  name: string;
  /**
   * Lỗi hay cảnh báo
   */
  severity: 'error' | 'warning';
  /**
   * Dùng cho phần của quy tắc không được quy định thành chữ
   */
  lenient?: 'error' | 'warning';
  /**
   * Điểm của hướng dẫn quy định điều phải kiểm tra
   */
  clause: string;
  /**
   * Một câu nói điều phải có
   */
  title: string;
  /**
   * Sai số bỏ qua, tính bằng mm hoặc bằng phần (0,05 là 5 %)
   */
  tolerance?: number;
  /**
   * Ngày nhỏ hơn số này có số 0 ở trước
   */
  dayBelow?: number;
  /**
   * Tháng nhỏ hơn số này có số 0 ở trước
   */
  monthBelow?: number;
  /**
   * Những chữ được dùng
   */
  allowed?: string[];
  /**
   * Những chữ không được dùng
   */
  refused?: string[];
  /**
   * Mỗi tên ứng với những chữ được dùng
   */
  map?: {
    /**
     * Những chữ được dùng
     */
    [k: string]: string[];
  };
}

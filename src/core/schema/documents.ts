/* Made from schemas/documents.schema.json by `npm run types`: change the schema, not this file. */

/**
 * Văn bản của Đảng và pháp luật của Nhà nước, theo chuỗi thay thế và thời gian có hiệu lực
 */
export interface LawDocuments {
  /**
   * Mã chuỗi và tên việc mà chuỗi quy định
   */
  chains: {
    /**
     * Việc mà các văn bản của chuỗi quy định
     */
    [k: string]: string;
  };
  /**
   * Các văn bản
   *
   * Items: Một văn bản và thời gian có hiệu lực
   */
  documents: {
    /**
     * Mã riêng của văn bản, gồm loại, số và năm; số hiệu có thể trùng, mã thì không
     */
    id: string;
    /**
     * Chuỗi văn bản thay thế nhau mà văn bản này thuộc về; null khi chỉ giữ lại để đối chiếu
     */
    chain: string | null;
    /**
     * Tên loại văn bản, viết hoa chữ đầu
     */
    kind: string;
    /**
     * Số và ký hiệu ghi trên văn bản
     */
    number: string;
    /**
     * Cơ quan ban hành, viết như khi in
     */
    issuer: string;
    /**
     * Ngày ký, dạng năm-tháng-ngày; chỉ có năm khi nguồn không cho ngày
     */
    date: string;
    /**
     * Trích yếu, viết để in ngay sau chữ “về”
     */
    subject: string;
    /**
     * Cả câu viện dẫn khi không theo mẫu “loại, số, ngày, cơ quan, trích yếu”: Điều lệ; luật và pháp lệnh chỉ ghi tên và năm
     */
    cite?: string;
    /**
     * Cách gọi khi nhắc lại, nếu khác loại và số
     */
    citeShort?: string;
    /**
     * Ngày đầu có hiệu lực; chỉ có năm khi nguồn không cho ngày
     */
    inForceFrom: string;
    /**
     * Mã của văn bản thay thế; null khi chưa có
     */
    supersededBy: string | null;
    /**
     * Ngày đầu không còn hiệu lực; null khi còn hiệu lực
     */
    supersededOn: string | null;
    /**
     * Mã các văn bản gốc mà văn bản này sửa đổi, bổ sung
     *
     * @minItems 1
     *
     * Items: Mã của văn bản gốc
     */
    amends?: string[];
    /**
     * Những loại chi bộ dùng làm căn cứ; all là cả năm loại, để trống là chỉ đối chiếu
     *
     * Items: Loại chi bộ
     */
    appliesTo: ('all' | 'hamlet' | 'military' | 'police' | 'health-station' | 'school')[];
    /**
     * Mức tin cậy về số, ngày, tên của văn bản; low thì không được viện dẫn
     */
    confidence: 'high' | 'medium' | 'low';
    /**
     * true khi tên là lời mô tả, không phải trích yếu chính thức: không được viện dẫn
     */
    descriptive?: true;
    /**
     * Từ ngày này phải kiểm tra văn bản còn hiệu lực không
     */
    verifyFrom?: string;
    /**
     * Lý do phải kiểm tra, viết thường chữ đầu, không có dấu chấm cuối
     */
    verifyWhy?: string;
    /**
     * Nơi thấy số, ngày, tên của văn bản; để trống thì không được viện dẫn
     *
     * Items: Địa chỉ trang hoặc mã trong chỉ mục
     */
    sources: string[];
  }[];
}

/* Made from schemas/figures.schema.json by `npm run types`: change the schema, not this file. */

/**
 * Những con số do văn bản của Đảng quy định, theo thời gian
 */
export interface LawFigures {
  /**
   * Các con số
   *
   * Items: Một con số do văn bản quy định
   */
  figures: {
    /**
     * Mã của con số, dùng trong quy chế mẫu
     */
    id: string;
    /**
     * Con số này là gì
     */
    title: string;
    /**
     * Đơn vị tính; để trống khi trị số là chữ đã đủ nghĩa
     */
    unit: string;
    /**
     * forbidden: quy chế mẫu không được gõ con số này mà phải lấy ở đây; allowed: được gõ
     */
    typed: 'forbidden' | 'allowed';
    /**
     * Những chữ chỉ được viết trong mẫu dưới điều kiện của con số này, vì trước ngày đầu thì việc ấy chưa có
     *
     * @minItems 1
     */
    phrases?: string[];
    /**
     * Các trị số theo thời gian, không chồng lên nhau
     *
     * @minItems 1
     *
     * Items: Một trị số và thời gian có hiệu lực
     */
    values: {
      /**
       * Ngày đầu trị số có hiệu lực
       */
      from: string;
      /**
       * Ngày đầu không còn hiệu lực; null khi chưa có trị số khác thay
       */
      to: string | null;
      /**
       * Con số, hoặc chữ khi văn bản quy định bằng chữ
       */
      value: number | string;
      /**
       * Điều khoản quy định, viết như khi in
       */
      clause: string;
      /**
       * Mã văn bản quyết định hiệu lực của điều khoản; null khi văn bản không có trong danh mục
       */
      document: string | null;
      /**
       * A: nguyên văn hoặc trang chính thức; B: báo chí nêu rõ điều khoản; C: nguồn thứ cấp
       */
      grade: 'A' | 'B' | 'C';
    }[];
  }[];
}

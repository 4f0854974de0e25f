/* Made from schemas/outline.schema.json by `npm run types`: change the schema, not this file. */

export type Id = string;
export type Condition = string;
export type Text = string;

/**
 * Các chương, điều của quy chế mẫu cho một loại chi bộ, theo thứ tự in
 */
export interface Outline {
  /**
   * Loại chi bộ dùng quy chế mẫu này, trùng tên thư mục
   */
  type: 'hamlet' | 'military' | 'police' | 'health-station' | 'school';
  /**
   * Năm và số thứ tự của bản mẫu; đổi khi nội dung đổi
   */
  edition: string;
  /**
   * Các lần ban hành, mới nhất trước: lần nào, sửa những điều, khoản nào; lần đầu thì targets để trống
   *
   * @minItems 1
   */
  changes: Change[];
  /**
   * Tên của bản mẫu, in ở trang đầu
   */
  title: string;
  /**
   * Mã các chuỗi văn bản làm căn cứ, theo thứ tự in; căn cứ có điều kiện thì ghi chain và when
   *
   * @minItems 1
   */
  bases: (Id | Basis)[];
  /**
   * Các chương theo thứ tự in
   *
   * @minItems 1
   */
  chapters: Chapter[];
}
export interface Change {
  /**
   * Lần ban hành có nội dung sửa này
   */
  edition: string;
  /**
   * Một câu ngắn nói sửa gì, vì sao
   */
  summary: string;
  /**
   * Mã các điều, khoản được sửa, thêm hoặc bỏ
   */
  targets: string[];
}
export interface Basis {
  /**
   * Mã chuỗi trong law/documents.yaml
   */
  chain: string;
  /**
   * Dữ kiện phải đúng thì mới viện dẫn
   */
  when: string;
}
export interface Chapter {
  /**
   * Mã không đổi của chương
   */
  id: string;
  /**
   * Tên chương, viết thường; khi in thành chữ hoa
   */
  title: string;
  /**
   * Các điều theo thứ tự in
   *
   * @minItems 1
   */
  articles: Entry[];
}
export interface Entry {
  /**
   * Tên tệp của điều, tìm trong thư mục của loại chi bộ rồi trong common
   */
  article: string;
  /**
   * locked: giữ nguyên; text: được sửa lời; optional: được bỏ
   */
  lock: 'locked' | 'text' | 'optional';
  /**
   * Dữ kiện phải đúng thì điều mới có mặt; một danh sách nghĩa là mọi dữ kiện đều phải đúng
   */
  when?: Condition | Condition[];
  /**
   * Giá trị trao cho điều, dùng trong điều theo tên
   */
  with?: {
    [k: string]: Text;
  };
}

/* Made from schemas/places.schema.json by `npm run types`: change the schema, not this file. */

/**
 * Chữ thường đứng trước tên đơn vị
 */
export type Word = 'xã' | 'phường' | 'thị trấn' | 'đặc khu' | 'huyện' | 'quận' | 'thị xã' | 'thành phố' | 'tỉnh';
export type Text = string;
/**
 * Nơi đọc được
 *
 * @minItems 1
 */
export type Sources = Text[];

/**
 * Các cấp, đơn vị, tổ chức đã đổi tên hoặc kết thúc, để nhắc khi tệp chi bộ còn ghi tên cũ
 */
export interface Places {
  /**
   * Chữ đứng trước tên đơn vị và thời gian cấp đó tồn tại
   */
  levels: Level[];
  /**
   * Tỉnh cũ và tỉnh, thành phố thay nó
   */
  provinces: Province[];
  /**
   * Xã, phường lập khi sắp xếp và các đơn vị cũ nhập vào
   */
  communes: Commune[];
  /**
   * Tổ chức không còn được lập từ một ngày
   */
  endedBodies: EndedBody[];
}
export interface Level {
  word: Word;
  /**
   * commune: cấp xã; district: cấp huyện; province: cấp tỉnh
   */
  tier: 'commune' | 'district' | 'province';
  /**
   * Ngày đầu tiên có
   */
  from?: string;
  /**
   * Ngày đầu tiên không còn
   */
  to?: string;
  /**
   * Văn bản quy định, như in trong lời nhắc
   */
  clause?: string;
  sources?: Sources;
}
export interface Province {
  /**
   * Chữ chỉ cấp và tên
   */
  name: string;
  /**
   * Tỉnh, thành phố thay nó
   */
  now: string;
  /**
   * Ngày đầu tiên không còn
   */
  to: string;
  /**
   * Văn bản quy định, như in trong lời nhắc
   */
  clause: string;
  sources: Sources;
}
export interface Commune {
  word: Word;
  /**
   * Không có chữ chỉ cấp
   */
  name: string;
  /**
   * Đơn vị cấp tỉnh
   */
  parent: string;
  /**
   * Ngày đầu tiên có
   */
  from: string;
  /**
   * Văn bản quy định, như in trong lời nhắc
   */
  clause: string;
  /**
   * Các đơn vị cấp trên của những đơn vị cũ, để không nhầm với đơn vị cùng tên nơi khác
   */
  formerParents: Text[];
  /**
   * Các đơn vị nhập thành đơn vị này
   */
  formerly: Former[];
  sources: Sources;
}
export interface Former {
  /**
   * Không có chữ chỉ cấp
   */
  name: string;
  /**
   * Đơn vị là xã hay phường từ ngày nào; hết khi đơn vị mới bắt đầu
   *
   * @minItems 1
   */
  kinds: Kind[];
}
export interface Kind {
  word: Word;
  /**
   * Ngày đầu tiên có
   */
  from?: string;
  /**
   * Ngày đầu tiên không còn
   */
  to?: string;
}
export interface EndedBody {
  /**
   * Mã mà phép kiểm tra hỏi đến
   */
  id: string;
  /**
   * Như viết giữa câu
   */
  name: string;
  /**
   * Ngày đầu tiên không còn
   */
  to: string;
  /**
   * Văn bản quy định, như in trong lời nhắc
   */
  clause: string;
  sources: Sources;
}

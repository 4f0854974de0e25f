/* Made from schemas/contents.schema.json by `npm run types`: change the schema, not this file. */

/**
 * Những điều mà quy chế mẫu nào cũng phải có, hoặc mẫu của một số loại chi bộ phải có
 *
 * @minItems 1
 */
export type Contents = Content[];

export interface Content {
  /**
   * Mã của điều phải có trong đề cương
   */
  article: string;
  /**
   * Những loại chi bộ phải có điều này; không ghi là mọi loại
   *
   * @minItems 1
   */
  types?: ('hamlet' | 'military' | 'police' | 'health-station' | 'school')[];
  /**
   * Điều quy định việc gì
   */
  what: string;
  /**
   * Vì sao bắt buộc: văn bản, điều khoản, hoặc quy chế đã công bố
   */
  source: string;
}

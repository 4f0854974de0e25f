/* Made from schemas/terms.schema.json by `npm run types`: change the schema, not this file. */

export type Words = string;
/**
 * Từ ngữ nên dùng và nên tránh trong quy chế mẫu
 *
 * @minItems 1
 */
export type Terms = Term[];

export interface Term {
  /**
   * Cách viết nên dùng
   */
  use: string;
  /**
   * Những cách viết nên tránh
   *
   * @minItems 1
   */
  avoid: Words[];
  /**
   * Một câu nói lý do
   */
  why: string;
  /**
   * Văn bản, điều khoản quy định cách viết
   */
  source?: string;
}

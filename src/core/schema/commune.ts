/* Made from schemas/commune.schema.json by `npm run types`: change the schema, not this file. */

/**
 * Những điều chung cho mọi chi bộ của một xã, phường; tệp chi bộ ghi khác thì theo tệp chi bộ
 */
export interface Commune {
  /**
   * Tên xã, phường, dùng trong báo cáo khi chạy
   */
  name?: string;
  /**
   * Các mục như trong tệp chi bộ, mục nào chung thì ghi ở đây
   */
  branch?: Partial<import('./branch.ts').Branch>;
  /**
   * Những chỗ đảng ủy sửa khác quy chế mẫu cho mọi chi bộ cùng loại, ghi theo loại chi bộ
   */
  adaptations?: Partial<
    Record<import('./branch.ts').Branch['type'], NonNullable<import('./branch.ts').Branch['adaptations']>>
  >;
}

/** What became of keeping the work, in words. */
export const KEPT = {
  kept: 'Đã giữ trong máy này',
  full: 'Bộ nhớ trình duyệt đã đầy: bản này chưa được giữ, hãy tải tệp dữ liệu về',
  off: 'Trình duyệt không cho giữ bản đang làm: hãy tải tệp dữ liệu về trước khi đóng trang',
};

/** What is said of an example that nobody has changed. */
export const EXAMPLE = 'Ví dụ: có sửa thì trang mới giữ lại';

/** Every text that the editor itself shows or says, in Vietnamese. */
export const PHRASES: Readonly<Record<string, string>> = {
  Completions: 'Gợi ý',
  'Selection deleted': 'Đã xóa phần chọn',
  Diagnostics: 'Các chỗ sai',
  'No diagnostics': 'Không có chỗ sai',
  close: 'đóng',
};

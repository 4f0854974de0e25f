/** One sentence for an answer of which the system did not take all. */
export function unwritten({ code = '' }: { code?: string | undefined }): string {
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? 'Lỗi: hết chỗ trên đĩa nên kết quả chưa ghi ra được hết; dọn chỗ hoặc ghi ra ổ đĩa khác rồi chạy lại\n'
    : `Lỗi: kết quả chưa ghi ra được hết (${code}); ghi ra chỗ khác rồi chạy lại\n`;
}

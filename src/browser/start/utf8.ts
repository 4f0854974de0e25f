/** What to do about a text file in another code page, whichever door it was to come in by; it follows “… UTF-8; ”. */
export const SAVE_AS_UTF8 =
  'mở tệp bằng chương trình đã soạn nó (chẳng hạn Notepad), chọn “Lưu dưới dạng …”, mã hóa UTF-8, rồi mở lại ở đây; chữ TCVN3, VNI phải chuyển sang Unicode trước';

import type { Area } from './explanation.ts';

/** The list of branches in Excel or CSV. */
export const ROSTER: Area = {
  title: 'Danh sách chi bộ (Excel, CSV)',
  explanations: [
    {
      code: 'roster-old-excel',
      why: 'Tệp .xls của Excel trước năm 2007 có cấu trúc khác hẳn; lưu lại thành .xlsx thì nội dung vẫn nguyên.',
    },
    { code: 'roster-encrypted', why: 'Tệp có mật khẩu thì nội dung đã mã hóa, không có mật khẩu không đọc được.' },
    { code: 'roster-not-excel', why: 'Chương trình đọc danh sách từ tệp .xlsx hoặc .csv; tệp này không phải cả hai.' },
    {
      code: 'roster-too-large',
      why: 'Danh sách vài chục chi bộ chỉ vài chục kB; tệp lớn hơn nhiều thường là đưa nhầm.',
    },
    {
      code: 'roster-unzipped-too-large',
      why: 'Tệp .xlsx là một gói nén; gói phình ra quá lớn thì không mở, để máy không cạn bộ nhớ.',
    },
    { code: 'roster-damaged', why: 'Tệp thiếu phần hoặc sai cấu trúc, thường vì tải về, sao chép dở chừng.' },
    {
      code: 'roster-old-encoding',
      why: 'Chữ TCVN3, VNI chỉ đọc được với phông chữ riêng; đưa vào quy chế sẽ thành chữ sai, nên phải chuyển sang Unicode trước.',
    },
    {
      code: 'roster-quote-open',
      why: 'Trong CSV, dấu ngoặc kép bao quanh một ô; thiếu dấu đóng thì các ô sau dồn vào một.',
    },
    {
      code: 'roster-sheet-missing',
      why: 'Mỗi trang tính của danh sách giữ một loại nội dung và được tìm theo tên trang tính; thiếu trang tính thì không có nội dung đó.',
    },
    {
      code: 'roster-sheet-twice',
      why: 'Hai trang tính cùng tên (bản chép “Chi bộ (2)”) thì chỉ một trang được đọc; nhắc để khỏi sửa nhầm trang kia.',
    },
    {
      code: 'roster-sheet-too-long',
      why: 'Danh sách chi bộ chỉ vài chục đến vài nghìn dòng; dài hơn nhiều là tệp khác.',
    },
    {
      code: 'roster-headings-missing',
      why: 'Ý nghĩa của mỗi cột do tiêu đề của nó quyết định; trang tính không có dòng tiêu đề thì không đọc được.',
    },
    {
      code: 'roster-heading-missing',
      why: 'Không có cột này thì không biết dòng nói về chi bộ nào hoặc chi bộ loại gì.',
    },
    { code: 'roster-heading-twice', why: 'Hai cột cùng tiêu đề thì không biết lấy ô ở cột nào.' },
    {
      code: 'roster-heading-unknown',
      why: 'Cột có tiêu đề lạ không được dùng; nhắc để khỏi tưởng là nội dung của nó đã vào quy chế.',
    },
    { code: 'roster-empty', why: 'Trang tính có tiêu đề nhưng không có chi bộ nào bên dưới.' },
    {
      code: 'roster-name-missing',
      why: 'Tên chi bộ cho biết dòng này là của chi bộ nào và đặt tên cho tệp; thiếu tên thì dòng này chưa dùng được, các chi bộ khác vẫn ghi.',
    },
    { code: 'roster-type-missing', why: 'Loại chi bộ quyết định dùng bản quy chế mẫu nào.' },
    {
      code: 'roster-branch-twice',
      why: 'Một chi bộ ghi hai dòng thì không biết dòng nào đúng, nên tệp của chi bộ ấy giữ nguyên; các chi bộ khác vẫn ghi.',
    },
    {
      code: 'roster-name-too-alike',
      why: 'Tên tệp bỏ dấu và chữ hoa, nên hai tên chỉ khác nhau ở dấu sẽ ghi đè lên nhau.',
    },
    {
      code: 'roster-branch-not-named',
      why: 'Dòng ở các trang tính khác phải ghi chi bộ; ô trống không được coi là như dòng trên.',
    },
    {
      code: 'roster-branch-unknown',
      why: 'Dòng được ghép với chi bộ theo tên, nên tên phải có ở trang tính “Chi bộ”.',
    },
    { code: 'roster-none-but-listed', why: 'Một nơi ghi không có, nơi khác lại kê tên: phải biết bên nào đúng.' },
    { code: 'roster-date-wrong', why: 'Ngày viết ngày/tháng/năm, năm đủ bốn chữ số, và phải có trong lịch.' },
    {
      code: 'roster-month-first',
      why: 'Danh sách lưu ở máy đặt ngày kiểu Mỹ thì 05/10/2026 thành 10/05/2026, đọc ra là ngày 10 tháng 5; có ngày chắc chắn ngược thì cả danh sách phải lưu lại.',
    },
    { code: 'roster-number-wrong', why: 'Ô này in ra một con số, nên chỉ nhận chữ số.' },
    {
      code: 'roster-text-is-number',
      why: 'Excel tự đổi chữ gõ vào thành ngày hoặc số (gõ 2/3 thành ngày 2 tháng 3), in ra sẽ sai.',
    },
    {
      code: 'roster-choice-unknown',
      why: 'Ô này chỉ nhận một trong các lựa chọn, vì lời văn của quy chế tùy theo đó.',
    },
    { code: 'roster-yes-no-wrong', why: 'Ô này trả lời có hoặc không, vì có những khoản chỉ in khi có.' },
    { code: 'roster-form-wrong', why: 'Nội dung này có cách viết cố định trong văn bản.' },
    {
      code: 'roster-formula-error',
      why: 'Công thức hỏng thì ô không có giá trị; để trống còn hơn in chữ #REF! vào quy chế.',
    },
    {
      code: 'roster-branch-gone',
      why: 'Chi bộ có tệp nhưng không còn trong danh sách; chương trình không tự xóa tệp của ai.',
    },
    {
      code: 'roster-file-taken',
      why: 'Tệp mang tên này đang là của một chi bộ khác, ghi vào sẽ mất nội dung của chi bộ đó.',
    },
    {
      code: 'roster-file-not-updated',
      why: 'Tệp được sửa đúng chỗ thay đổi, các dòng khác giữ nguyên; không làm được như thế thì không động vào tệp.',
    },
    {
      code: 'roster-dropped',
      why: 'Người, tổ hoặc tổ chức không còn trong danh sách được bỏ khỏi tệp; nhắc để kiểm tra lại.',
    },
    {
      code: 'roster-loss-unsure',
      why: 'Tệp đang có một người, một tổ hoặc một tổ chức mà danh sách không còn dòng nào, trong khi có dòng chưa biết của chi bộ nào; bỏ khỏi tệp lúc này có thể là bỏ nhầm.',
    },
    {
      code: 'roster-list-kept',
      why: 'Danh sách không có dòng nào cho mục này; không rõ là bỏ hay chưa ghi, nên tệp giữ nguyên.',
    },
  ],
};

/** The files that are given for a list of branches and are none, each with what to give instead. */
import type { Problem } from '../diagnostic.ts';

const MEGABYTE = 1024 * 1024;

/** A list of branches is some dozens of kilobytes. */
export const LIMITS = { file: 10 * MEGABYTE, unzipped: 100 * MEGABYTE, entries: 2000 };

const SAVE_AS = 'mở bằng Excel, lưu lại dưới dạng “Excel Workbook (.xlsx)”';
const COPY_TABLE =
  'chọn tệp danh sách có đuôi .xlsx; nếu danh sách nằm trong tệp Word này thì chép bảng sang Excel rồi lưu lại';

const FAULTS = {
  old: { code: 'roster-old-excel', message: 'tệp là bảng tính Excel kiểu cũ (.xls)', hint: SAVE_AS },
  encrypted: {
    code: 'roster-encrypted',
    message: 'tệp được đặt mật khẩu nên không đọc được',
    hint: 'mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ Sổ làm việc) rồi lưu lại',
  },
  'open-sheet': {
    code: 'roster-not-excel',
    message: 'tệp là bảng tính LibreOffice (.ods), không phải bảng tính Excel (.xlsx)',
    hint: 'mở bằng LibreOffice Calc, chọn “Tệp”, “Lưu thành…”, loại tệp “Excel 2007-365 (.xlsx)”, rồi đưa tệp .xlsx vừa lưu',
  },
  'open-text': {
    code: 'roster-not-excel',
    message: 'tệp là văn bản LibreOffice (.odt), không phải bảng tính',
    hint: COPY_TABLE,
  },
  rtf: { code: 'roster-not-excel', message: 'tệp là văn bản (.rtf), không phải bảng tính', hint: COPY_TABLE },
  numbers: {
    code: 'roster-not-excel',
    message: 'tệp là bảng tính Numbers của máy Mac (.numbers), không phải bảng tính Excel (.xlsx)',
    hint: 'mở bằng Numbers, chọn “Tệp”, “Xuất ra”, “Excel…”, rồi đưa tệp .xlsx vừa xuất',
  },
  google: {
    code: 'roster-not-excel',
    message: 'tệp chỉ là đường dẫn tới Google Trang tính, không chứa danh sách',
    hint: 'mở Google Trang tính, chọn “Tệp”, “Tải xuống”, “Microsoft Excel (.xlsx)”, rồi đưa tệp vừa tải về',
  },
  binary: {
    code: 'roster-not-excel',
    message: 'tệp là bảng tính Excel dạng nhị phân (.xlsb)',
    hint: SAVE_AS,
  },
  'old-xml': {
    code: 'roster-not-excel',
    message: 'tệp là bảng tính Excel dạng XML năm 2003',
    hint: SAVE_AS,
  },
  archive: {
    code: 'roster-not-excel',
    message: 'tệp là gói nén, chưa giải nén',
    hint: 'giải nén, rồi đưa tệp danh sách .xlsx hoặc .csv nằm trong đó',
  },
  lock: {
    code: 'roster-not-excel',
    message: 'tệp bắt đầu bằng “~$” là tệp tạm của Excel khi danh sách đang mở, không chứa danh sách',
    hint: 'đưa tệp .xlsx cùng tên, không có “~$” ở đầu',
  },
  empty: {
    code: 'roster-not-excel',
    message: 'tệp rỗng, không có nội dung nào',
    hint: 'lập danh sách trống bằng “quyche roster --blank danh-sach.xlsx”; tệp chép hoặc tải về thì chép, tải lại',
  },
  web: {
    code: 'roster-not-excel',
    message: 'tệp là trang web (HTML), không phải bảng tính Excel',
    hint: `${SAVE_AS}, hoặc “CSV UTF-8”`,
  },
  data: {
    code: 'roster-not-excel',
    message: 'tệp là tệp dữ liệu YAML, không phải danh sách chi bộ',
    hint: 'đưa danh sách có đuôi .xlsx hoặc .csv; tệp .yaml thì soạn quy chế được ngay, không cần danh sách',
  },
  other: {
    code: 'roster-not-excel',
    message: 'tệp không phải bảng tính Excel',
    hint: 'đưa danh sách có đuôi .xlsx hoặc .csv; danh sách nằm trong tệp này thì chép sang Excel rồi lưu lại',
  },
  'old-word': {
    code: 'roster-not-excel',
    message: 'tệp là văn bản Word kiểu cũ (.doc), không phải bảng tính',
    hint: COPY_TABLE,
  },
  word: {
    code: 'roster-not-excel',
    message: 'tệp là văn bản Word (.docx), không phải bảng tính',
    hint: COPY_TABLE,
  },
  pdf: {
    code: 'roster-not-excel',
    message: 'tệp là tệp PDF, không phải bảng tính Excel',
    hint: 'đưa danh sách có đuôi .xlsx hoặc .csv; bảng nằm trong tệp PDF thì chép sang Excel rồi lưu lại',
  },
  picture: {
    code: 'roster-not-excel',
    message: 'tệp không phải bảng tính, cũng không phải tệp chữ (có thể là tệp ảnh)',
    hint: 'chọn tệp danh sách có đuôi .xlsx, hoặc tệp Excel đã lưu dưới dạng “CSV UTF-8”',
  },
  large: {
    code: 'roster-too-large',
    message: `tệp lớn hơn mức ${LIMITS.file / MEGABYTE} MB của một danh sách chi bộ`,
    hint: 'xem có đưa nhầm tệp không; hình ảnh và trang tính không dùng thì xóa đi',
  },
  bomb: {
    code: 'roster-unzipped-too-large',
    message: `nội dung tệp khi mở ra lớn quá mức ${LIMITS.unzipped / MEGABYTE} MB`,
    hint: 'xem có đưa nhầm tệp không; chép danh sách sang một tệp mới',
  },
  damaged: { code: 'roster-damaged', message: 'tệp bị hỏng, không mở được', hint: 'mở bằng Excel và lưu lại' },
} as const satisfies Record<string, { code: string; message: string; hint: string }>;

/** What a file can be that is no list. */
export type Fault = keyof typeof FAULTS;

/** The one problem of a file that cannot be read at all. */
export function unreadable(file: string, fault: Fault): Problem {
  return { severity: 'error', place: { kind: 'file', file }, ...FAULTS[fault] };
}

/** What the YAML reader tells of a file as a whole. */
import type { Complaint } from './problems.ts';

export const MANY_DOCUMENTS: Complaint = {
  code: 'yaml-many-documents',
  message: 'dòng “---” chia tệp thành nhiều phần, mỗi tệp chỉ có một phần',
  hint: 'xóa dòng “---”, hoặc tách phần sau thành một tệp khác',
};

export const TOO_DEEP: Complaint = {
  code: 'yaml-too-deep',
  message: 'các mục lồng nhau quá sâu',
  hint: 'so với tệp ví dụ, ở đó sâu nhất là năm bậc',
};

export const TOO_MANY: Complaint = {
  code: 'yaml-too-many-values',
  message: 'tệp có quá nhiều giá trị',
  hint: 'mỗi chi bộ một tệp, thường không quá hai trăm dòng',
};

export const EMPTY_FILE: Complaint = {
  code: 'file-empty',
  message: 'tệp không có nội dung',
  hint: 'chép một tệp trong thư mục examples rồi sửa',
};

export const TOO_LARGE: Complaint = {
  code: 'file-too-large',
  message: 'tệp lớn hơn 1 MB',
  hint: 'tệp của một chi bộ chỉ vài KB; kiểm tra xem có chọn nhầm tệp không',
};

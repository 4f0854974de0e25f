import { blankRoster } from '../../../core/roster/index.ts';
import { workbookBytes } from '../../../excel/blank.ts';
import { deflater } from '../../export/deflate.ts';
import { library } from '../../library.ts';
import type { Packed } from './protocol.ts';

const LAST_STEPS = [
  'Lưu tệp, mở phần mềm soạn quy chế bằng trình duyệt, chọn “Cả đảng bộ xã, phường”, bấm “Chọn danh sách …” rồi chọn tệp này. Chỗ nào sai, phần mềm chỉ ra trang tính, ô và cách sửa: sửa ngay ở đó, hoặc sửa trong Excel, lưu lại rồi bấm “Đọc lại danh sách …”.',
  'Soạn quy chế của cả xã, phường: bấm “Soạn và tải mọi quy chế (ZIP)”.',
];

/** A list of branches to be filled in with Excel. */
export async function blankList(): Promise<Packed> {
  const sheets = blankRoster(library.schemas.files, LAST_STEPS);
  return { name: 'danh-sach.xlsx', bytes: await workbookBytes(sheets, deflater) };
}

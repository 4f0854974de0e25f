import type { Result } from '../../core/diagnostic.ts';
import { isCsv, readCsv, type Workbook } from '../../core/roster/index.ts';
import { readFileWithin, type Located } from '../input/read.ts';
import { readWorkbook } from '../../excel/read.ts';

/** Read whole into memory, so a limit; a list of branches is some dozens of kilobytes. */
const LIMIT = 50_000_000;

/** The list in an Excel or CSV file. What a file is decides its content, not its name, except that text is CSV. */
export async function readList(file: Located): Promise<Result<Workbook>> {
  const hint = `đưa tệp danh sách .xlsx, .csv trong đó; soạn quy chế từ thư mục thì chạy quyche generate ${file.shown}`;
  const { value: bytes, problems } = readFileWithin(file, LIMIT, hint);
  if (bytes === null) return { value: null, problems };
  return isCsv(file.shown, bytes) ? readCsv(bytes, file.shown) : readWorkbook(bytes, file.shown);
}

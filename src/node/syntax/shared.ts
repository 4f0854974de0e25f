import { branchTypes } from '../../core/branch-types.ts';
import { formats, parseDate, parseFormats, parseReporter, reporters } from '../options.ts';
import { newProgram, Option } from '../program.ts';
import type { ExitCode, World } from '../world.ts';

/** What a command's declaration is handed: the program it adds itself to, the world, and where its exit code goes. */
export interface Declaring {
  program: ReturnType<typeof newProgram>;
  world: World;
  done: (code: ExitCode) => void;
}

/** Options and words that several commands share, each new for its command since commander keeps values in them. */
export const typeNames = Object.entries(branchTypes).map(([type, name]) => `${type} (${name})`);
export const pathHelp =
  'tệp YAML của chi bộ, thư mục của một xã, phường (có commune.yaml), hoặc thư mục chứa những thứ đó';

export const format = () =>
  new Option('-f, --format <danh-sách>', `định dạng, cách nhau bằng dấu phẩy: ${formats.join(', ')}`).argParser(
    parseFormats,
  );
export const on = () =>
  new Option('--on <ngày>', 'ngày (năm-tháng-ngày) dùng cho dự thảo chưa ghi ngày; mặc định là hôm nay').argParser(
    parseDate,
  );
export const reporter = () =>
  new Option('--reporter <kiểu>', `kiểu báo cáo: ${reporters.join(', ')}`)
    .argParser(parseReporter)
    .default('text' as const, 'text');
export const templates = () => new Option('--templates <thư-mục>', 'dùng thư mục mẫu này thay cho mẫu có sẵn');
export const strict = () => new Option('--strict', 'coi cảnh báo là lỗi, trừ cảnh báo văn bản cần kiểm tra lại');
export const force = () => new Option('--force', 'ghi đè cả tệp đã có người sửa');

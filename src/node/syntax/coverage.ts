import { parsePercent, parseType } from '../options.ts';
import { Option } from '../program.ts';
import { force, on, pathHelp, templates, type Declaring } from './shared.ts';

export function declareCoverage({ program, world, done }: Declaring): void {
  program
    .command('coverage')
    .description('Tìm điều kiện, điều, khoản của mẫu mà không chi bộ nào gặp.')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument('<đường-dẫn...>', pathHelp)
    .option('-o, --out <tệp.html>', 'ghi trang HTML có từng dòng của mẫu')
    .addOption(new Option('--min <số>', 'thoát với mã 1 khi độ phủ dưới số phần trăm này').argParser(parsePercent))
    .addOption(new Option('--type <loại>', 'chỉ tính mẫu của loại chi bộ này').argParser(parseType))
    .option('--json', 'in dạng JSON')
    .addOption(on())
    .addOption(force())
    .addOption(templates())
    .action(async (paths, options) => {
      done(await (await import('../commands/coverage.ts')).coverage(paths, options, world));
    });
}

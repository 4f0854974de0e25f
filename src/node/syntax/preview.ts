import { parsePort } from '../options.ts';
import { Option } from '../program.ts';
import { on, pathHelp, templates, type Declaring } from './shared.ts';

export function declarePreview({ program, world, done }: Declaring): void {
  program
    .command('preview')
    .description('Mở trang xem trước quy chế trên máy này, tự đổi mỗi khi lưu tệp hoặc mẫu.')
    .usage('<đường-dẫn> [tùy chọn]')
    .argument('<đường-dẫn>', pathHelp)
    .addOption(
      new Option('--port <số>', 'cổng của trang; bận thì lấy cổng kế tiếp').argParser(parsePort).default(4173, '4173'),
    )
    .addOption(on())
    .addOption(templates())
    .action(async (path, options) => {
      done(await (await import('../commands/preview.ts')).preview(path, options, world));
    });
}

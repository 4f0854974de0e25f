import { parseDate, parseType } from '../options.ts';
import { Option } from '../program.ts';
import { templates, type Declaring } from './shared.ts';

export function declareLaw({ program, world, done }: Declaring): void {
  program
    .command('law')
    .description('Liệt kê văn bản làm căn cứ đang có hiệu lực.')
    .usage('[tùy chọn]')
    .addOption(new Option('--type <loại>', 'chỉ những văn bản mẫu của loại chi bộ này viện dẫn').argParser(parseType))
    .addOption(
      new Option('--on <ngày>', 'ngày (năm-tháng-ngày) xét hiệu lực; mặc định là hôm nay').argParser(parseDate),
    )
    .addOption(templates())
    .action(async (options) => {
      done(await (await import('../commands/law.ts')).law(options, world));
    });
}

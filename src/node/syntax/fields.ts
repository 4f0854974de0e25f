import { parseType } from '../options.ts';
import { templates, typeNames, type Declaring } from './shared.ts';

export function declareFields({ program, world, done }: Declaring): void {
  program
    .command('fields')
    .description('Liệt kê các mục của tệp chi bộ: tên, ý nghĩa, ví dụ, khi nào phải có.')
    .usage('<loại> [tùy chọn]')
    .argument('<loại>', `loại chi bộ: ${typeNames.join(', ')}`, parseType)
    .option('--json', 'in dạng JSON')
    .addOption(templates())
    .action(async (type, options) => {
      done(await (await import('../commands/fields.ts')).fields(type, options, world));
    });
}

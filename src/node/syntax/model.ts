import { parseType } from '../options.ts';
import { force, format, on, templates, typeNames, type Declaring } from './shared.ts';

export function declareModel({ program, world, done }: Declaring): void {
  program
    .command('model')
    .description('Ghi quy chế mẫu của một loại chi bộ, còn để trống.')
    .usage('<loại> [tùy chọn]')
    .argument('<loại>', `loại chi bộ: ${typeNames.join(', ')}`, parseType)
    .option('-o, --out <tệp>', 'tệp ghi kết quả; đuôi tệp cho biết định dạng')
    .addOption(format())
    .addOption(on())
    .addOption(force())
    .addOption(templates())
    .action(async (type, options) => {
      done(await (await import('../commands/model.ts')).model(type, options, world));
    });
}

import { parseType } from '../options.ts';
import { force, typeNames, type Declaring } from './shared.ts';

export function declareNew({ program, world, done }: Declaring): void {
  program
    .command('new')
    .description('Hỏi từng mục của chi bộ rồi ghi vào tệp, hoặc ghi tệp để điền.')
    .usage('<loại> [tệp] [tùy chọn]')
    .argument('<loại>', `loại chi bộ: ${typeNames.join(', ')}`, parseType)
    .argument('[tệp]', 'tệp ghi kết quả, mặc định là branch.yaml')
    .addOption(force())
    .action(async (type, file, options) => {
      done(await (await import('../commands/new.ts')).newBranch(type, file, options, world));
    });
}

import { reporter, strict, templates, type Declaring } from './shared.ts';

export function declareLint({ program, world, done }: Declaring): void {
  program
    .command('lint')
    .description('Kiểm tra quy chế mẫu: lời văn, đề cương, dữ liệu luật, từ ngữ.')
    .usage('[--templates thư-mục] [tùy chọn]')
    .addOption(templates())
    .addOption(reporter())
    .addOption(strict())
    .action(async (options) => {
      done(await (await import('../commands/lint.ts')).lint(options, world));
    });
}

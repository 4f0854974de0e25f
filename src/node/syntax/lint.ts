import { Option } from '../program.ts';
import { UsageError } from '../usage.ts';
import { on, pathHelp, reporter, strict, templates, type Declaring } from './shared.ts';

export function declareLint({ program, world, done }: Declaring): void {
  program
    .command('lint')
    .description('Kiểm tra quy chế mẫu: lời văn, đề cương, dữ liệu luật, từ ngữ.')
    .usage('[tùy chọn]\n           quyche lint --against <mốc> <đường-dẫn...>')
    .argument('[đường-dẫn...]', `chỉ dùng với --against: ${pathHelp}`)
    .addOption(
      new Option(
        '--against <mốc>',
        'cho biết sửa mẫu từ mốc git này (nhánh, thẻ, lần ghi) làm đổi điều, khoản nào của các chi bộ',
      ),
    )
    .addOption(on())
    .addOption(templates())
    .addOption(reporter())
    .addOption(strict())
    .action(async (paths, { against, on: day, ...options }) => {
      if (against !== undefined) {
        const { templates: folder } = options;
        const compared = { against, on: day, templates: folder };
        done(await (await import('../commands/against.ts')).against(paths, compared, world));
        return;
      }
      if (paths.length > 0) {
        throw new UsageError(
          `“lint” kiểm tra mẫu, không kiểm tra “${paths[0] ?? ''}”`,
          `quyche lint --templates ${paths[0] ?? ''}, hoặc quyche validate ${paths[0] ?? ''}`,
        );
      }
      done(await (await import('../commands/lint.ts')).lint(options, world));
    });
}

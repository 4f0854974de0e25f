import { on, pathHelp, reporter, strict, templates, type Declaring } from './shared.ts';

export function declareValidate({ program, world, done }: Declaring): void {
  program
    .command('validate')
    .description('Kiểm tra tệp của chi bộ, không ghi gì.')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument('<đường-dẫn...>', pathHelp)
    .addOption(reporter())
    .addOption(on())
    .addOption(strict())
    .addOption(templates())
    .action(async (paths, options) => {
      done(await (await import('../commands/validate.ts')).validate(paths, options, world));
    });
}

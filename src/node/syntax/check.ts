import { parseDate } from '../options.ts';
import { Option } from '../program.ts';
import { reporter, strict, templates, type Declaring } from './shared.ts';

export function declareCheck({ program, world, done }: Declaring): void {
  program
    .command('check')
    .description('Kiểm tra thể thức của tệp DOCX đã hoàn chỉnh, do bất cứ ai soạn.')
    .usage('<tệp...> [tùy chọn]')
    .argument('<tệp...>', 'tệp .docx')
    .addOption(reporter())
    .addOption(
      new Option(
        '--on <ngày>',
        'ngày (năm-tháng-ngày) để chọn hướng dẫn thể thức khi văn bản không ghi ngày',
      ).argParser(parseDate),
    )
    .addOption(strict())
    .addOption(templates())
    .action(async (paths, options) => {
      done(await (await import('../commands/check.ts')).check(paths, options, world));
    });
}

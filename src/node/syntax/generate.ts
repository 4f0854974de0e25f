import { outputFormats, parseJobs, parseOnly, parseOutputFormats, parseShard } from '../options.ts';
import { Option } from '../program.ts';
import { force, on, pathHelp, strict, templates, type Declaring } from './shared.ts';

export function declareGenerate({ program, world, done }: Declaring): void {
  program
    .command('generate')
    .description('Soạn quy chế của một hay nhiều chi bộ.')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument('<đường-dẫn...>', pathHelp)
    .addOption(new Option('-o, --out <thư-mục>', 'thư mục ghi kết quả').default('out', 'out'))
    .addOption(
      new Option(
        '-f, --format <danh-sách>',
        `định dạng, cách nhau bằng dấu phẩy: ${outputFormats.join(', ')} (kèm tệp docx mà nó chuyển từ đó)`,
      )
        .argParser(parseOutputFormats)
        .default(['docx' as const], 'docx'),
    )
    .option('--soffice <tệp>', 'chương trình LibreOffice để xuất PDF; mặc định tìm soffice trong máy')
    .addOption(
      new Option('--only <phần>', 'chỉ ghi một phần: annex (bảng phân công, khi thay đổi người)').argParser(parseOnly),
    )
    .option('--adaptations', 'in thêm bảng những chỗ khác quy chế mẫu')
    .addOption(
      new Option('--jobs <số>', 'số chi bộ soạn cùng lúc; mặc định theo số chi bộ và số nhân của máy').argParser(
        parseJobs,
      ),
    )
    .addOption(
      new Option('--shard <i/n>', 'chỉ làm phần thứ i trong n phần, để chia việc cho nhiều máy').argParser(parseShard),
    )
    .addOption(on())
    .addOption(force())
    .addOption(strict())
    .addOption(templates())
    .action(async (paths, options) => {
      done(await (await import('../commands/generate.ts')).generate(paths, options, world));
    });
}

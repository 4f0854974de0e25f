import { CommanderError, newProgram, Option, usageError } from '../program.ts';
import {
  branchTypes,
  formats,
  parseDate,
  parseFormats,
  parseOnly,
  parseReporter,
  parseType,
  reporters,
} from '../options.ts';
import { UsageError, usageText } from '../usage.ts';
import { packageVersion } from '../files.ts';
import { coloursWanted, exit, type ExitCode, type World } from '../world.ts';

const typeNames = Object.entries(branchTypes).map(([type, name]) => `${type} (${name})`);
const pathHelp = 'tệp YAML của chi bộ, thư mục của một xã, phường (có commune.yaml), hoặc thư mục chứa những thứ đó';

const format = () =>
  new Option('-f, --format <danh-sách>', `định dạng, cách nhau bằng dấu phẩy: ${formats.join(', ')}`).argParser(
    parseFormats,
  );
const on = () =>
  new Option('--on <ngày>', 'ngày (năm-tháng-ngày) dùng cho dự thảo chưa ghi ngày; mặc định là hôm nay').argParser(
    parseDate,
  );
const reporter = () =>
  new Option('--reporter <kiểu>', `kiểu báo cáo: ${reporters.join(', ')}`)
    .argParser(parseReporter)
    .default('text' as const, 'text');
const templates = () => new Option('--templates <thư-mục>', 'dùng thư mục mẫu này thay cho mẫu có sẵn');
const strict = () => new Option('--strict', 'coi cảnh báo là lỗi, trừ cảnh báo văn bản cần kiểm tra lại');
const force = () => new Option('--force', 'ghi đè cả tệp đã có người sửa');

const afterHelp = `
Ví dụ:
  quyche generate examples -o out     soạn mọi chi bộ trong thư mục examples
  quyche validate xa-an-thang         kiểm tra các chi bộ của một xã, phường
  quyche check quy-che.docx           kiểm tra thể thức một tệp Word

Mã thoát: 0 không có lỗi, 1 tệp đưa vào có lỗi, 2 câu lệnh viết sai, 3 lỗi của chương trình.`;

/**
 * Reads the command line and runs one command. The modules of the commands are imported only when they run,
 * so that `--help` answers at once. Wrong usage is printed here and gives exit code 2.
 */
export async function runProgram(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = exit.clean;
  const done = (result: ExitCode) => {
    code = result;
  };
  const program = makeProgram(world, done);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    const command = program.commands.find((known) => known.name() === argv.find((word) => !word.startsWith('-')));
    if (error instanceof UsageError) {
      world.stderr(usageText(error, command?.name() ?? null));
      return exit.usage;
    }
    if (!(error instanceof CommanderError)) throw error;
    // Help and version, asked for and printed.
    if (error.exitCode === 0) return exit.clean;
    world.stderr(usageText(usageError(error, program, command, argv), command?.name() ?? null));
    return exit.usage;
  }
}

/** Every command with its arguments and options, in the order in which help lists them. */
function makeProgram(world: World, done: (code: ExitCode) => void) {
  const program = newProgram(world, coloursWanted(world))
    .description('Soạn quy chế làm việc của chi bộ từ quy chế mẫu và một tệp YAML ngắn.')
    .usage('<lệnh> [tùy chọn]')
    .addHelpText('after', afterHelp)
    .version(packageVersion(), '-V, --version', 'in phiên bản');

  program
    .command('generate')
    .description('Soạn quy chế của một hay nhiều chi bộ.')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument('<đường-dẫn...>', pathHelp)
    .addOption(new Option('-o, --out <thư-mục>', 'thư mục ghi kết quả').default('out', 'out'))
    .addOption(format().default(['docx' as const], 'docx'))
    .addOption(
      new Option('--only <phần>', 'chỉ ghi một phần: annex (bảng phân công, khi thay đổi người)').argParser(parseOnly),
    )
    .option('--adaptations', 'in thêm bảng những chỗ khác quy chế mẫu')
    .addOption(on())
    .addOption(force())
    .addOption(strict())
    .addOption(templates())
    .action(async (paths, options) => {
      done((await import('./generate.ts')).generate(paths, options, world));
    });

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
      done((await import('./model.ts')).model(type, options, world));
    });

  addChecks(program, world, done);
  addLookUps(program, world, done);
  return program;
}

/** The commands that only report. */
function addChecks(program: ReturnType<typeof newProgram>, world: World, done: (code: ExitCode) => void): void {
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
      done((await import('./validate.ts')).validate(paths, options, world));
    });

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
      done((await import('./check.ts')).check(paths, options, world));
    });
}

/** The commands that look things up. */
function addLookUps(program: ReturnType<typeof newProgram>, world: World, done: (code: ExitCode) => void): void {
  program
    .command('fields')
    .description('Liệt kê các mục của tệp chi bộ: tên, ý nghĩa, ví dụ, khi nào phải có.')
    .usage('<loại> [tùy chọn]')
    .argument('<loại>', `loại chi bộ: ${typeNames.join(', ')}`, parseType)
    .option('--json', 'in dạng JSON')
    .addOption(templates())
    .action(async (type, options) => {
      done((await import('./fields.ts')).fields(type, options, world));
    });

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
      done((await import('./law.ts')).law(options, world));
    });
}

import { CommanderError, newProgram, usageError } from '../program.ts';
import { UsageError, usageText } from '../usage.ts';
import { packageVersion } from '../version.ts';
import { coloursWanted, exit, type ExitCode, type World } from '../world.ts';
import { declareCheck } from './check.ts';
import { declareCoverage } from './coverage.ts';
import { declareExplain } from './explain.ts';
import { declareFields } from './fields.ts';
import { declareGenerate } from './generate.ts';
import { declareLaw } from './law.ts';
import { declareLint } from './lint.ts';
import { declareManifest } from './manifest.ts';
import { declareModel } from './model.ts';
import { declareNew } from './new.ts';
import { declareRoster } from './roster.ts';
import { declareSchemas } from './schemas.ts';
import { declarePreview } from './preview.ts';
import { declareValidate } from './validate.ts';
import type { Declaring } from './shared.ts';

/** Every command, in the order in which help lists them. What a command does stands in `commands/`, its words here. */
const declarations: Readonly<Record<string, (declaring: Declaring) => void>> = {
  new: declareNew,
  generate: declareGenerate,
  roster: declareRoster,
  model: declareModel,
  validate: declareValidate,
  check: declareCheck,
  lint: declareLint,
  explain: declareExplain,
  fields: declareFields,
  schemas: declareSchemas,
  law: declareLaw,
  preview: declarePreview,
  manifest: declareManifest,
  coverage: declareCoverage,
};

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
  const program = makeProgram(argv[0], world, done);
  try {
    if (argv.some((word) => word.trim() === ''))
      throw new UsageError(
        'có một tham số để trống',
        'ghi tên tệp hoặc thư mục vào giữa cặp dấu nháy, hoặc bỏ cặp dấu ấy',
      );
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

/**
 * The program with every command, its arguments and options; with one alone when the command line begins with its name.
 */
function makeProgram(first: string | undefined, world: World, done: Declaring['done']) {
  const program = newProgram(world, coloursWanted(world))
    .description('Soạn quy chế làm việc của chi bộ từ quy chế mẫu và một tệp YAML ngắn.')
    .usage('<lệnh> [tùy chọn]')
    .addHelpText('after', afterHelp)
    .version(packageVersion(), '-V, --version', 'in phiên bản');
  const named = first !== undefined && Object.hasOwn(declarations, first) ? declarations[first] : undefined;
  const wanted = named === undefined ? Object.values(declarations) : [named];
  for (const declare of wanted) declare({ program, world, done });
  return program;
}

import { Command, CommanderError, Option } from '@commander-js/extra-typings';
import { excessWords, type Excess } from './excess.ts';
import { UsageError, unknownCommand, unknownOption } from './usage.ts';
import { branchTypes } from '../core/branch-types.ts';
import type { World } from './world.ts';

/**
 * The only importer of commander. commander parses; every word a person reads is ours: it prints English on its own,
 * so its error output is switched off here and each of its error codes is worded by `usageError`.
 */
export { CommanderError, Option };

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/**
 * A program without commands that speaks Vietnamese and throws instead of exiting; commands added to it inherit this.
 */
export function newProgram(world: World, colours: boolean) {
  return new Command('quyche')
    .exitOverride()
    .configureOutput({
      writeOut: world.stdout,
      writeErr: world.stderr,
      outputError: () => undefined,
      getOutHelpWidth: () => world.columns,
      getErrHelpWidth: () => world.columns,
      getOutHasColors: () => colours,
      getErrHasColors: () => colours,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
      argumentTerm,
      optionDescription: (option) =>
        option.defaultValueDescription === undefined
          ? option.description
          : `${option.description} (mặc định: ${option.defaultValueDescription})`,
    })
    .helpOption('-h, --help', 'in trợ giúp này')
    .helpCommand('help [lệnh]', 'in trợ giúp của một lệnh');
}

function argumentTerm(argument: { name: () => string; variadic: boolean; required: boolean }): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** What `usageError` needs to know of a command to name its options. */
interface CommandNames {
  name: () => string;
  usage: () => string;
  options: readonly { long?: string | undefined; short?: string | undefined }[];
  /** what was typed, without the options, and the options' values */
  args: readonly string[];
  opts: () => Readonly<Record<string, unknown>>;
  registeredArguments: readonly { name: () => string }[];
}

/** Arguments that are paths, as the help names them. */
const PATHS = new Set(['tệp', 'đường-dẫn']);

/**
 * commander's error in our words. The names in it are read from between its quotes: commander keeps them nowhere else.
 */
export function usageError(
  error: CommanderError,
  program: CommandNames & { commands: readonly CommandNames[] },
  command: CommandNames | undefined,
  argv: readonly string[],
): UsageError {
  const commands = program.commands.map((known) => known.name());
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(quoted, commands);
    case 'commander.help':
      // `quyche` alone, or `quyche help` with a word that is no command: commander has printed the help to stderr.
      return argv[0] === 'help' && argv[1] !== undefined
        ? unknownCommand(argv[1], commands)
        : new UsageError('thiếu tên lệnh');
    case 'commander.unknownOption':
      return unknownOption(quoted, flagsOf(command ?? program));
    case 'commander.missingArgument':
      return new UsageError(`thiếu <${quoted}>`, command && `quyche ${command.name()} ${exampleOf(command, quoted)}`);
    case 'commander.missingMandatoryOptionValue':
      if (command !== undefined && command.args.length > command.registeredArguments.length)
        return excessWords(excessOf(command));
      return new UsageError(`thiếu tùy chọn “${quoted}”`, command && `quyche ${command.name()} ${shortOf(quoted)}`);
    case 'commander.optionMissingArgument':
      return new UsageError(`tùy chọn “${quoted}” cần một giá trị`, shortOf(quoted));
    case 'commander.excessArguments':
      return command === undefined ? new UsageError('thừa tham số') : excessWords(excessOf(command));
    default:
      throw error;
  }
}

function excessOf(command: CommandNames): Excess {
  const { out } = command.opts();
  const given = typeof out === 'string' ? out : undefined;
  const takesOut = command.options.some(({ long }) => long === '--out');
  return {
    name: command.name(),
    words: command.args,
    taken: command.registeredArguments.length,
    endsInPath: PATHS.has(command.registeredArguments.at(-1)?.name() ?? ''),
    out: takesOut ? given : null,
  };
}

/** Of what has a few values only, each is named, the first in its place. */
function exampleOf(command: CommandNames, missing: string): string {
  const [first, ...others] = missing === 'loại' ? Object.keys(branchTypes) : [];
  return first === undefined
    ? argumentsOf(command, missing)
    : `${first}; loại chi bộ khác thì ghi ${others.join(', ')}`;
}

/** What is to be typed behind a command: the argument that is missing, or all where a fixed word stands before it. */
function argumentsOf(command: CommandNames, missing: string): string {
  const usage = command.usage();
  return /^[a-z]/u.test(usage) ? usage : `<${missing}>`;
}

/** “-o <thư-mục>” of “-o, --out <thư-mục>”. */
const shortOf = (flags: string): string => flags.replace(/^(-\w), --[\w-]+/u, '$1');

function flagsOf(command: CommandNames): string[] {
  const flags = command.options.flatMap((option) => [option.long, option.short]);
  return [...flags, '--help'].filter((flag) => flag !== undefined && flag.length > 2) as string[];
}

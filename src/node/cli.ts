import { incompleteText } from './incomplete.ts';
import { runProgram } from './syntax/index.ts';
import { exit, type ExitCode, type World } from './world.ts';

/**
 * The whole command as a function: `argv` without node and script in, exit code out, all output through `world`.
 * An exception that reaches this place is a bug of ours and is said to be one.
 */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await runProgram(argv, world);
  } catch (error) {
    const incomplete = incompleteText(error);
    if (incomplete !== null) {
      world.stderr(incomplete);
      return exit.bug;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.stderr(
      `Lỗi của chương trình, không phải của tệp bạn đưa vào; hãy báo lại kèm những dòng dưới đây\n${stack}\n`,
    );
    return exit.bug;
  }
}

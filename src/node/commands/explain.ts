import { explanationAreas, explanationOf, type Area } from '../../core/explain/index.ts';
import { nearest } from '../../core/read/nearest.ts';
import { coloursOf } from '../report.ts';
import { areasText, explanationText } from '../report/explanation.ts';
import { UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { libraryOrTell } from './job.ts';

/**
 * Explains one code, or lists all. The library is asked only for the format's rules: explaining what is wrong with it
 * must work.
 */
export async function explain(code: string | undefined, world: World): Promise<ExitCode> {
  if (code !== undefined && !isFormatRule(code)) {
    const areas = explanationAreas([]);
    const found = explanationOf(code, areas, []);
    if (found !== null) {
      world.stdout(explanationText(found, world.columns, coloursOf(world)));
      return exit.clean;
    }
  }
  const library = await libraryOrTell(undefined, world);
  const profiles = library?.profiles ?? [];
  const areas = explanationAreas(profiles);
  if (code === undefined) {
    world.stdout(areasText(areas, world.columns, coloursOf(world)));
  } else {
    const found = explanationOf(code, areas, profiles);
    if (found === null) throw unknownCode(code, areas);
    world.stdout(explanationText(found, world.columns, coloursOf(world)));
  }
  return library === null ? exit.problems : exit.clean;
}

const isFormatRule = (code: string): boolean => /^(format-|f\d)/iu.test(code);

function unknownCode(code: string, areas: readonly Area[]): UsageError {
  const codes = areas.flatMap(({ explanations }) => explanations.map((one) => one.code));
  const near = nearest(code, codes);
  const hint = near === null ? 'quyche explain (không có mã) liệt kê mọi mã' : `quyche explain ${near}`;
  return new UsageError(`không có mã “${code}”`, hint);
}

import { lawTable } from '../../core/index.ts';
import { shortDate } from '../../core/law/date.ts';
import type { BranchType } from '../../core/branch-types.ts';
import { coloursOf } from '../report.ts';
import { table } from '../report/table.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { libraryOrTell } from './job.ts';

export interface LawOptions {
  type?: BranchType | undefined;
  on?: string | undefined;
  templates?: string | undefined;
}

/** Lists the chains of documents with the one in force on a day, for all models or for one type. */
export async function law(options: LawOptions, world: World): Promise<ExitCode> {
  const library = await libraryOrTell(options.templates, world);
  if (library === null) return exit.problems;
  const on = options.on ?? world.today;
  const rows = lawTable(library, { on, ...(options.type === undefined ? {} : { type: options.type }) });
  const columns = [
    { head: 'chuỗi văn bản', least: 22 },
    { head: `văn bản vào ngày ${shortDate(on)}`, least: 46 },
    { head: 'tình trạng', least: 20 },
  ];
  world.stdout(
    table(
      columns,
      rows.map((row) => [row.chain, row.citation, row.verdict]),
      world.columns,
      coloursOf(world),
    ),
  );
  return exit.clean;
}

import { fieldList, type FieldRow } from '../../core/index.ts';
import type { BranchType } from '../../core/branch-types.ts';
import { coloursOf } from '../report.ts';
import { fieldsText } from '../report/fields.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { libraryOrTell } from './job.ts';

export interface FieldsOptions {
  json?: true | undefined;
  templates?: string | undefined;
}

/** Lists the fields of a branch file, as the schema describes them: a table, or JSON for programs. */
export async function fields(type: BranchType, options: FieldsOptions, world: World): Promise<ExitCode> {
  const library = await libraryOrTell(options.templates, world);
  if (library === null) return exit.problems;
  const rows: FieldRow[] = fieldList(type, library);
  world.stdout(
    options.json === true ? `${JSON.stringify(rows, null, 2)}\n` : fieldsText(rows, world.columns, coloursOf(world)),
  );
  return exit.clean;
}

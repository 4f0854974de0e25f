/** All regulations of a commune and their index in one ZIP, as `quyche generate` writes them into a folder. */
import { INDEX, listOf, type Listed } from '../../../core/batch/list.ts';
import { listPage } from '../../../core/batch/page.ts';
import { unknownRow } from '../../../core/batch/row.ts';
import { rowOf } from '../../../core/batch/row-of.ts';
import { settledRow } from '../../../core/batch/settle.ts';
import type { Problem } from '../../../core/diagnostic.ts';
import { articleMarks, slug } from '../../../core/index.ts';
import { innerPlace } from '../../../core/place-words.ts';
import { NO_NAME } from '../../../core/roster/index.ts';
import { entry, stored, zip, type Entry } from '../../../core/write/docx/zip.ts';
import { listWorkbook } from '../../../excel/index-sheet.ts';
import { deflater } from '../../export/deflate.ts';
import { docxFile } from '../../export/files.ts';
import type { Commune } from '../commune.ts';
import { check, type Taken } from './check.ts';
import { hereWords } from '../here.ts';
import type { Answer, BranchView } from './protocol.ts';

/** The first thing to be put right, with the cell it stands in. */
function whyNot({ failure, problems, isOfList }: BranchView): string | null {
  const first = problems.find(({ severity }) => severity === 'error');
  if (failure === null || first === undefined) return failure;
  const where = first.place.kind === 'sheet' ? `${innerPlace(first.place)}: ` : '';
  return where + hereWords(first, isOfList).message;
}

/** The branch's line of the index. */
function listed({ branch, path, tried }: Taken): Listed {
  const made = tried?.attempt.made ?? null;
  const row =
    made === null
      ? unknownRow(branch.path, branch.name)
      : rowOf(made, tried?.attempt.problems ?? [], branch.path, articleMarks(made.regulation));
  const isMade = branch.failure === null && path !== null;
  return { row: settledRow(row, whyNot(branch), undefined, false), file: isMade ? `${path}.docx` : null };
}

/** A branch of which the list has no name, so that nobody takes the index for whole. */
function unnamedLine(problem: Problem): Listed {
  const row = unknownRow('', NO_NAME);
  const why = `${innerPlace(problem.place)}: ${hereWords(problem, true).message}`;
  return { row: settledRow(row, why, undefined, false), file: null };
}

/** The ZIP is null when no regulation could be made. */
export async function makeAll(
  commune: Commune,
  on: string,
  step: (done: number, total: number) => void,
): Promise<Answer['make']> {
  const entries: Entry[] = [];
  const lines: Listed[] = [];
  const view = check(commune, on, {
    step,
    take: (taken, shared) => {
      const line = listed(taken);
      lines.push(line);
      const made = taken.tried?.attempt.made ?? null;
      if (line.file !== null && made !== null)
        entries.push(
          stored(line.file, docxFile(made, [taken.branch.text, shared?.text ?? '']).content as Uint8Array, deflater),
        );
    },
  });
  if (entries.length === 0) return { view, zip: null };
  lines.push(...view.unnamed.map(unnamedLine));
  if (view.branches.length > 1) {
    const list = listOf(lines, true);
    entries.push(stored(INDEX.workbook, await listWorkbook(list, deflater), deflater));
    entries.push(entry(INDEX.page, listPage(list), deflater));
  }
  return { view, zip: { name: `quy-che-${slug(view.name)}.zip`, bytes: zip(entries) } };
}

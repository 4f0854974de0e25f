/** A list saved where dates are written month first: 10/05/2026 would be read as the tenth of May without a word. */
import type { Problem } from '../diagnostic.ts';
import { isField } from './cell-values.ts';
import type { RosterBranch } from './roster.ts';
import type { Table } from './table.ts';
import { cellText, columnLetters, placeIn } from './workbook.ts';
import { tidy } from './values/words.ts';

const DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}$/u;

/** One alone may be a slip of the pen. */
const FEWEST = 2;

/** What is told of dates typed as text under these headings; null where they are not clearly month first, all of them. */
function told(table: Table, dates: Table['columns'], where: 'trang tính' | 'cột'): Problem | null {
  const written = table.records.flatMap((record) => dates.map((found) => ({ record, found })));
  const cells = written.flatMap(({ record, found }) => {
    const shown = tidy(cellText(record.cellOf(found)));
    const [, first, second] = DATE.exec(shown) ?? [];
    return first === undefined ? [] : [{ record, found, shown, first: Number(first), second: Number(second) }];
  });
  const monthFirst = cells.filter(({ first, second }) => first <= 12 && second > 12);
  const [one] = monthFirst;
  if (one === undefined || monthFirst.length < FEWEST || cells.some(({ first }) => first > 12)) return null;
  const columns = where === 'cột' ? 'chọn cột này' : 'chọn các cột ngày';
  return {
    code: 'roster-month-first',
    severity: 'error',
    message: `ngày trong ${where} này ghi tháng trước ngày sau, như “${one.shown}”`,
    place: placeIn(table.of, one.record.row, one.found.index, one.found.heading),
    hint: `trong Excel ${columns}, định dạng lại thành dd/mm/yyyy (Ctrl+1, Custom) rồi lưu lại`,
  };
}

/** The problem of the whole sheet, otherwise of each column that is the wrong way round among others that are not. */
function found(table: Table, dates: Table['columns']): { problem: Problem; dates: Table['columns'] }[] {
  const whole = told(table, dates, 'trang tính');
  if (whole !== null) return [{ problem: whole, dates }];
  return dates.flatMap((column) => {
    const problem = told(table, [column], 'cột');
    return problem === null ? [] : [{ problem, dates: [column] }];
  });
}

/**
 * Looks how a sheet writes its dates. Where it is the wrong way round that is told once, and nothing of any of them.
 */
export function monthFirst(table: Table, branches: readonly RosterBranch[]): Problem[] {
  const all = found(
    table,
    table.columns.filter(isField).filter(({ column }) => column.field.format === 'date'),
  );
  for (const { dates } of all) {
    const letters = dates.map(({ index }) => columnLetters(index));
    for (const branch of branches) {
      branch.broken.push(...dates.filter(isField).map(({ column }) => column.path));
      branch.problems = branch.problems.filter(
        ({ code, place }) =>
          code !== 'roster-date-wrong' || place.kind !== 'sheet' || !letters.includes(place.column ?? ''),
      );
    }
  }
  return all.map(({ problem }) => problem);
}

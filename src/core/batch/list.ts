/** The index of an output folder as lines of words: what the workbook and the page both show. */
import { shortDate } from '../law/date.ts';
import { branchTypes } from '../branch-types.ts';
import type { BranchRow } from './row.ts';

/** What the index is called, as a workbook and as a page. */
export const INDEX = { workbook: 'danh-muc.xlsx', page: 'danh-muc.html' } as const;

export interface Line {
  row: BranchRow;
  /** path below the output folder of the file that a person opens, null where nothing was written */
  file: string | null;
  type: string;
  date: string;
  /** law warnings of this branch alone */
  warnings: string[];
  change: string;
}

export interface List {
  lines: Line[];
  /** there are branches of more than one commune */
  hasSuperiors: boolean;
  /** law warnings that every branch has */
  shared: string[];
  /** no earlier run is known and no data files stand beside it, as in a ZIP that is handed out */
  isAlone: boolean;
  /** “60 chi bộ: 57 mới, 2 thay đổi, 1 không ghi được” */
  summary: string;
}

/** A branch and the file of its regulation. */
export interface Listed {
  row: BranchRow;
  file: string | null;
}

/** In the order of the branches' files. */
export const inOrder = (branches: readonly Listed[]): Listed[] =>
  [...branches].sort((a, b) => (a.row.source < b.row.source ? -1 : 1));

/** The list of the branches in the order given. @param isAlone see `List` */
export function listOf(branches: readonly Listed[], isAlone = false): List {
  const sound = branches.filter(({ row }) => row.change !== 'failed');
  const shared = sound.length < 2 ? [] : (sound[0]?.row.warnings ?? []).filter((warning) => inAll(sound, warning));
  return {
    lines: branches.map(({ row, file }) => ({
      row,
      file,
      type: row.type in branchTypes ? branchTypes[row.type as keyof typeof branchTypes] : row.type,
      date: row.date === '' ? '' : shortDate(row.date),
      warnings: row.warnings.filter((warning) => !shared.includes(warning)),
      change: isAlone ? stateText(row) : changeText(row),
    })),
    hasSuperiors: new Set(sound.map(({ row }) => row.superior)).size > 1,
    shared,
    isAlone,
    summary: summaryOf(branches, isAlone),
  };
}

function inAll(branches: readonly Listed[], warning: string): boolean {
  return branches.every(({ row }) => row.warnings.includes(warning));
}

function changeText({ change, changed, failure }: BranchRow): string {
  switch (change) {
    case 'new':
      return 'mới';
    case 'changed':
      return `thay đổi: ${changed.join(', ')}`;
    case 'unchanged':
      return 'không đổi';
    case 'failed':
      return `không ghi được: ${failure}`;
  }
}

const stateText = ({ change, failure }: BranchRow): string =>
  change === 'failed' ? `chưa soạn được: ${failure}` : 'đã soạn';

function summaryOf(branches: readonly Listed[], isAlone: boolean): string {
  const count = (change: BranchRow['change']): number => branches.filter(({ row }) => row.change === change).length;
  const parts = [
    [count('new'), isAlone ? 'đã soạn' : 'mới'],
    [count('changed'), 'thay đổi'],
    [count('unchanged'), 'không đổi'],
    [count('failed'), isAlone ? 'chưa soạn được' : 'không ghi được'],
  ] as const;
  const words = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${branches.length} chi bộ: ${words.join(', ')}`;
}

/** Lines of nobody known may be what a branch's file seems to have lost: such a file waits. */
import type { Problem } from '../diagnostic.ts';
import { touches } from '../read/path.ts';
import type { RosterBranch, UnsureLine } from './roster.ts';

/**
 * What a file would lose, told as a mistake where a line that is perhaps the lost one waits for its branch. Nothing is
 * said where that line keeps this very branch waiting, nor of lists that only seem to be without a line.
 */
export function withoutLosses(
  problems: readonly Problem[],
  branch: RosterBranch,
  unsure: readonly UnsureLine[],
): Problem[] {
  return problems.flatMap((problem) => {
    const { code, field } = problem;
    if (field === undefined || !['roster-dropped', 'roster-list-kept'].includes(code)) return [problem];
    const line = unsure.find(({ list }) => touches(field, [list]));
    if (line === undefined) return [problem];
    return code === 'roster-list-kept' || touches(field, branch.broken) ? [] : [mayBeLost(branch, line)];
  });
}

function mayBeLost({ name, place }: RosterBranch, { place: { sheet, row } }: UnsureLine): Problem {
  return {
    code: 'roster-loss-unsure',
    severity: 'error',
    message: `“${name}” có thể mất nội dung, vì dòng ${row ?? 0} ở trang tính “${sheet ?? ''}” chưa rõ của chi bộ nào`,
    place,
    hint: 'sửa dòng ấy trước; tệp của chi bộ này chưa đổi',
  };
}

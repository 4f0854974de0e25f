/** The edition of the model that a branch's regulation was made by, against the one that stands now. */
import type { Problem, TextPlace } from './diagnostic.ts';
import type { Branch } from './schema/branch.ts';
import type { Outline } from './schema/outline.ts';

type PlaceOf = (path: readonly (string | number)[], at?: 'key' | 'value') => TextPlace;

/** “2026.10” is later than “2026.9”. */
function compare(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}

/** Says when the model has moved on since the branch pinned it, and what that would change. */
export function editionProblems(branch: Branch, outline: Outline, placeOf: PlaceOf): Problem[] {
  const pinned = branch.model;
  if (pinned === undefined || pinned === outline.edition) return [];
  const place = placeOf(['model']);
  if (compare(pinned, outline.edition) > 0) {
    return [
      {
        code: 'model-edition-unknown',
        severity: 'error',
        message: `chưa có quy chế mẫu bản “${pinned}”, bản mới nhất là “${outline.edition}”`,
        place,
        hint: `viết "${outline.edition}"`,
      },
    ];
  }
  const changes = (outline.changes ?? []).filter(({ edition }) => compare(edition, pinned) > 0);
  const list = changes.map(({ edition, summary, targets }) => `bản ${edition}: ${summary} (${targets.join(', ')})`);
  return [
    {
      code: 'model-edition-older',
      severity: 'warning',
      message: `quy chế ghi theo mẫu bản “${pinned}”, mẫu nay là bản “${outline.edition}”${list.length === 0 ? '' : `; ${list.join('; ')}`}`,
      place,
      hint: `xem lại các chỗ đã sửa rồi viết "${outline.edition}"`,
    },
  ];
}

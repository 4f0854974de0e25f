/** The edition of the model that a branch's regulation was made by, against the one that stands now. */
import type { Problem, TextPlace } from './diagnostic.ts';
import type { Branch } from './schema/branch.ts';
import type { Outline } from './schema/outline.ts';

type Labels = ReadonlyMap<string, string> | null;
/** Worked out only where they are printed. */
type LabelsOf = () => Labels;
type PlaceOf = (path: readonly (string | number)[], at?: 'key' | 'value') => TextPlace;

/** “2026.10” is later than “2026.9”. */
function compare(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}

/** What an edition has changed, by the names that the places have in this branch's regulation. */
function changeWords({ edition, summary, targets }: Outline['changes'][number], named: Labels): string {
  const there = named === null ? targets : targets.flatMap((id) => named.get(id) ?? []);
  const where = there.length > 0 ? there.join('; ') : 'không có chỗ nào trong quy chế này';
  return `bản ${edition}: ${summary} (${where})`;
}

/**
 * Says when the model has moved on since the branch pinned it, and what that would change.
 * @param namesOf names of articles and clauses of the branch's regulation, made by the present edition; null when it
 * could
 *   not be made, so that places are named by their ids
 */
export function editionProblems(branch: Branch, outline: Outline, namesOf: LabelsOf, placeOf: PlaceOf): Problem[] {
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
  const changes = outline.changes.filter(({ edition }) => compare(edition, pinned) > 0);
  const named = namesOf();
  const list = changes.map((change) => changeWords(change, named));
  return [
    {
      code: 'model-edition-older',
      severity: 'warning',
      message: `quy chế ghi theo mẫu bản “${pinned}”, mẫu nay là bản “${outline.edition}”; ${list.join('; ')}`,
      place,
      hint: `xem lại các chỗ đã sửa rồi viết "${outline.edition}"`,
    },
  ];
}

/** An edition that moves without a word would leave the branches that pinned an older one without knowing why. */
export function editionUndescribed({ edition, changes }: Outline, placeOf: PlaceOf): Problem[] {
  const [newest] = changes;
  const older = changes.findIndex(
    (change, index) => index > 0 && compare(change.edition, changes[index - 1]?.edition ?? '') >= 0,
  );
  if (newest?.edition !== edition) {
    return [
      {
        code: 'edition-undescribed',
        severity: 'error',
        message: `bản “${edition}” chưa có trong “changes”, mục mới nhất ở đó là bản “${newest?.edition ?? ''}”`,
        place: placeOf(['edition']),
        hint: `thêm vào đầu changes: - { edition: '${edition}', summary: …, targets: [mã các điều, khoản đã sửa] }`,
      },
    ];
  }
  if (older === -1) return [];
  return [
    {
      code: 'edition-order',
      severity: 'error',
      message: `“changes” ghi bản “${changes[older]?.edition ?? ''}” sau bản “${changes[older - 1]?.edition ?? ''}”`,
      place: placeOf(['changes', older, 'edition']),
      hint: 'xếp các bản từ mới nhất đến cũ nhất, mỗi bản một lần',
    },
  ];
}

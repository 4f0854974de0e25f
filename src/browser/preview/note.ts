/** The sentence above the paper: how what is shown there stands to what has been filled in. */
import type { Problem } from '../../core/diagnostic.ts';

/** “1”, “1 và 3”, “1, 2 và 4” */
const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} và ${String(numbers.at(-1))}`;

/** The adaptations, counted from 1, that are wrong and so left out of the paper. */
function leftOut(errors: readonly Problem[]): number[] {
  const items = errors.flatMap(({ field: [key, item] = [] }) =>
    key === 'adaptations' && typeof item === 'number' ? [item + 1] : [],
  );
  return [...new Set(items)].sort((a, b) => a - b);
}

/**
 * @param isShown whether a paper could be made of the draft as it is
 * @param isKept whether it is made of an earlier text, because the present one has a mistake in its writing
 */
export function noteOn(problems: readonly Problem[], isShown: boolean, isKept = false): string {
  if (isKept) return 'Tệp YAML đang có chỗ viết sai: bản in theo bản đúng gần nhất.';
  if (!isShown)
    return 'Chưa dựng được bản in từ nội dung đang có; nếu ở dưới còn bản in thì đó là bản dựng được gần nhất.';
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) {
    return 'Bản xem trước. Bấm vào một chỗ để đến mục tương ứng. Chỗ ngắt trang trong Word có thể khác đôi chút.';
  }
  const items = leftOut(errors);
  const others = 'Bản xem trước bỏ trống những chỗ còn lỗi';
  if (items.length === 0) return `${others}.`;
  return `${others} và chưa có chỗ sửa khác mẫu thứ ${listed(items)} vì còn phải sửa.`;
}

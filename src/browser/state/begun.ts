/**
 * What is told of the draft: all its problems, but of an item that was just added nothing until it is left or filled
 * in.
 */
import { computed, signal } from '@preact/signals';
import { startsWith, type Path } from '../../core/read/path.ts';
import { problems, text } from './session.ts';

/** An empty item of a list, and the text in which it was added: whatever is filled in makes another one. */
const begun = signal<{ path: Path; text: string } | null>(null);

/** To be called when an empty item has been added. */
export function beginItem(path: Path): void {
  begun.value = { path, text: text.value };
}

/** From now on the problems of the item count as those of any other. */
export function leaveItem(): void {
  begun.value = null;
}

/** For what holds the item: the focus goes out of it. */
export function leaveItemWithFocus({ currentTarget, relatedTarget }: FocusEvent): void {
  const isWithin =
    currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  if (!isWithin) leaveItem();
}

export const toldProblems = computed(() => {
  const item = begun.value;
  if (item?.text !== text.value) return problems.value;
  return problems.value.filter(({ field }) => field === undefined || !startsWith(field, item.path));
});

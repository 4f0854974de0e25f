/**
 * Where the words about the chosen offer stand: beside the list where there is room, otherwise above or below all of
 * it.
 */
import type { EditorView, Rect } from '@codemirror/view';

const GAP = 2;

/**
 * Above or below, on the list's far side from the cursor, or else beyond the cursor's line: neither is ever covered.
 */
function aboveOrBelow(view: EditorView, list: Rect, height: number, space: Rect): string {
  const cursor = view.coordsAtPos(view.state.selection.main.head);
  const isAbove = cursor !== null && list.bottom <= cursor.bottom;
  const isRoom = isAbove ? list.top - space.top > height + GAP : space.bottom - list.bottom > height + GAP;
  const past = list.bottom - list.top + (isRoom ? GAP : view.defaultLineHeight + GAP);
  return `${isAbove === isRoom ? 'bottom' : 'top'}: ${past}px`;
}

/** The place beside the list's box, as a style. */
export function placeInfo(view: EditorView, list: Rect, option: Rect, info: Rect, space: Rect): { style: string } {
  const width = info.right - info.left;
  const height = info.bottom - info.top;
  const isRight = space.right - list.right >= width;
  if (isRight || list.left - space.left >= width) {
    const top = Math.max(space.top, Math.min(option.top, space.bottom - height)) - list.top;
    return { style: `top: ${top}px; ${isRight ? 'left' : 'right'}: 100%` };
  }
  const left = Math.max(space.left, Math.min(list.left, space.right - width)) - list.left;
  return { style: `${aboveOrBelow(view, list, height, space)}; left: ${left}px` };
}

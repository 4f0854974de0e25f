/** Keys of the editor. Tab goes on to the next thing of the page, as everywhere; undo is the page's own. */
import {
  deleteLine,
  indentLess,
  indentMore,
  moveLineDown,
  moveLineUp,
  standardKeymap,
  toggleComment,
} from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import type { KeyBinding } from '@codemirror/view';

export const KEYS: readonly KeyBinding[] = [
  { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
  { key: 'Mod-]', run: indentMore },
  { key: 'Mod-[', run: indentLess },
  { key: 'Mod-/', run: toggleComment },
  { key: 'Alt-ArrowUp', run: moveLineUp },
  { key: 'Alt-ArrowDown', run: moveLineDown },
  { key: 'Shift-Mod-k', run: deleteLine },
  ...standardKeymap,
];

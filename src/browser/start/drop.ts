/** Files may be dropped anywhere on the page. Left alone, the browser would leave the page to show them. */
import { openHere } from '../commune/actions.ts';
import { dropped } from '../commune/dropped.ts';
import { commune } from '../commune/state.ts';
import { draft } from '../state/session.ts';
import { choose } from '../view/dialog.tsx';
import { takeFolder, takeGiven } from './take.ts';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

const tell = (words: string): Promise<unknown> => choose({ title: 'Chưa mở tệp vừa thả', words, choices: [] });

async function drop(event: DragEvent): Promise<unknown> {
  // The browser empties what was dropped as soon as this event is over.
  const given = dropped(event);
  if (document.querySelector('dialog[open]') !== null) return null;
  // A draft that is open is not left for a file that may have slipped from somebody's hand.
  if (draft.value !== null)
    return tell('Ở đây đang mở một bản. Bấm “Trang đầu” hoặc “Về danh sách” rồi thả tệp vào đó; bản đang mở vẫn còn.');
  const found = await given;
  if ('folder' in found) return takeFolder(found.folder);
  if (found.given.length === 0) return tell('Trình duyệt không cho đọc tệp này. Hãy chọn tệp bằng nút.');
  return commune.value === null ? takeGiven(found.given, found.handle) : openHere(found.given);
}

/** Called once. */
export function startDropping(): void {
  const onFiles = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    // A field would take a file for a text.
    event.stopPropagation();
    act(event);
  };
  window.addEventListener(
    'dragover',
    onFiles(() => undefined),
    true,
  );
  window.addEventListener(
    'drop',
    onFiles((event) => void drop(event)),
    true,
  );
}

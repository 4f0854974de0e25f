import { useRef, useState } from 'preact/hooks';
import { canWriteBack, pickFile, type Handle } from '../export/disk.ts';
import { readDrafts } from '../export/drafts.ts';
import { setFile } from '../state/file.ts';
import { addDrafts } from '../state/list.ts';
import { openText } from '../state/open.ts';
import { readBytes } from './read-file.ts';

interface Told {
  words: string;
  isWrong: boolean;
}

const NOTHING: Told = { words: '', isWrong: false };

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Adds the drafts of a ZIP to those that are kept; null when it holds none. */
function addFrom(bytes: Uint8Array): Told | null {
  const found = readDrafts(bytes, new Date().toISOString());
  if (found.length === 0) return null;
  const { added, refused } = addDrafts(found);
  if (refused > 0) return { words: `Trình duyệt không giữ thêm được ${refused} bản`, isWrong: true };
  const rest = found.length - added;
  const others = rest === 0 ? '' : `; ${rest} bản đã có sẵn`;
  return { words: `Đã thêm ${added} bản vào danh sách các bản đang làm${others}`, isWrong: false };
}

/** What is to be told of a chosen file; a branch file is opened. */
async function take(file: File, handle: Handle | null): Promise<Told> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const told = isZip(bytes) ? addFrom(bytes) : null;
  if (told !== null) return told;
  const opened = readBytes(file.name, bytes);
  if (!('text' in opened)) return { words: opened.refused, isWrong: true };
  openText(opened.text, opened.text);
  if (handle !== null) setFile(handle);
  return NOTHING;
}

/** Opening a file: through the browser's own window where what is opened can be written back to. */
export function OpenFile() {
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState(NOTHING);
  const open = async (): Promise<void> => {
    if (!canWriteBack()) {
      input.current?.click();
      return;
    }
    const handle = await pickFile();
    if (handle !== null) setTold(await take(await handle.getFile(), handle));
  };
  return (
    <section class="card" aria-labelledby="mo-tep">
      <h2 id="mo-tep">Mở tệp chi bộ đã có</h2>
      <p class="help" id="mo-tep-giup">
        Tệp có đuôi .yaml, tải về từ trang này hoặc soạn bằng tay; lời ghi chú và thứ tự trong tệp được giữ nguyên. Mở
        được cả tệp ZIP “tải tất cả về” để lấy lại các bản.
      </p>
      <button type="button" aria-describedby="mo-tep-giup mo-tep-loi" onClick={() => void open()}>
        Chọn tệp …
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.zip"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file === undefined) return;
          void take(file, null)
            .then(setTold)
            .finally(() => {
              currentTarget.value = '';
            });
        }}
      />
      <p
        class={told.isWrong ? 'problem error' : 'told'}
        id="mo-tep-loi"
        role={told.isWrong ? 'alert' : 'status'}
        hidden={told.words === ''}
      >
        {told.words}.
      </p>
    </section>
  );
}

import { useRef } from 'preact/hooks';
import { canWriteBack, pickFile } from '../export/disk.ts';
import { take } from './take.ts';
import { ToldOfFile } from './told.tsx';

/** Opening a file: through the browser's own window where what is opened can be written back to. */
export function OpenFile() {
  const input = useRef<HTMLInputElement>(null);
  const open = async (): Promise<void> => {
    if (!canWriteBack()) {
      input.current?.click();
      return;
    }
    const handle = await pickFile();
    if (handle !== null) await take(await handle.getFile(), handle);
  };
  return (
    <section class="card" aria-labelledby="mo-tep">
      <h2 id="mo-tep">Mở tệp chi bộ đã có</h2>
      <p class="help" id="mo-tep-giup">
        Tệp có đuôi .yaml, tải về từ trang này hoặc soạn bằng tay; lời ghi chú và thứ tự trong tệp được giữ nguyên. Mở
        được cả tệp ZIP “tải tất cả về” để lấy lại các bản. Kéo tệp thả vào trang này cũng được.
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
          void take(file, null).finally(() => {
            currentTarget.value = '';
          });
        }}
      />
      <ToldOfFile />
    </section>
  );
}

/** Saving the branch file: back to where it came from where the browser can, else as a download. */
import { canWriteBack } from '../export/disk.ts';
import { download, yamlFile, type OutFile } from '../export/files.ts';
import { announce } from '../state/announce.ts';
import { fileName, saveAs, saveBack, type Saved } from '../state/file.ts';
import { markSaved } from '../state/open.ts';
import { draft, text, textOf } from '../state/session.ts';
import { choose } from './dialog.tsx';

const file = (): OutFile => yamlFile(text.value, textOf('name', 'Chi bộ chưa ghi tên'));

/** Hands a file to the browser. */
export function hand(one: OutFile): void {
  download(one);
  announce(`Đã tải về ${one.name}`);
}

/** Hands out the branch file. Only this one counts as saved: no other can be opened again and changed. */
export function downloadData(): void {
  hand(file());
  if (draft.value !== null) markSaved(draft.value.id, text.value);
}

/** Why nothing was written, and the ways on. */
function question({ state, name }: Exclude<Saved, { state: 'none' }>) {
  const elsewhere = { value: 'elsewhere', words: 'Lưu thành tệp khác …', kind: 'primary' } as const;
  const over = { value: 'over', words: 'Ghi đè lên tệp', kind: 'danger' } as const;
  if (state === 'changed') {
    return {
      title: `Tệp “${name}” đã bị sửa ở nơi khác`,
      words:
        'Sau khi mở ở đây, tệp này đã được một chương trình khác sửa. Ghi đè thì mất phần sửa ấy; lưu thành tệp khác thì giữ được cả hai.',
      choices: [over, elsewhere],
    };
  }
  return {
    title: state === 'gone' ? `Không còn thấy tệp “${name}”` : `Không ghi được vào tệp “${name}”`,
    words:
      state === 'gone'
        ? 'Tệp đã bị chuyển, đổi tên hoặc xóa. Hãy lưu thành tệp khác.'
        : 'Trình duyệt hoặc máy không cho ghi vào tệp này. Chưa có gì bị thay đổi; hãy lưu thành tệp khác.',
    choices: [elsewhere],
  };
}

async function follow(saved: Saved): Promise<void> {
  if (saved.state === 'none') return;
  if (saved.state === 'saved') {
    announce(`Đã lưu vào tệp ${saved.name}`);
    return;
  }
  const way = await choose(question(saved));
  if (way === 'over' && saved.state === 'changed') await follow(await saved.over());
  if (way === 'elsewhere') await saveElsewhere();
}

/** Saves to a file that the user chooses; where the browser cannot, the file is downloaded. */
export async function saveElsewhere(): Promise<void> {
  if (canWriteBack()) await follow(await saveAs(file().name));
  else downloadData();
}

/** Saves to the draft's own file; without one, as `saveElsewhere`. */
export async function save(): Promise<void> {
  if (fileName() === null) await saveElsewhere();
  else await follow(await saveBack());
}

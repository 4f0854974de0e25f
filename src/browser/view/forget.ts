import { cancel } from '../commune/job.ts';
import { forgetFolders } from '../commune/on-disk.ts';
import { letGoOfCommune } from '../commune/state.ts';
import { takeBackAll } from '../export/files.ts';
import { announce } from '../state/announce.ts';
import { forgetAll, onForgotten } from '../state/drafts.ts';
import { forgetFiles } from '../state/file.ts';
import { notice } from '../state/notice.ts';
import { ask, dismiss } from './dialog.tsx';

/** Lets go of all that this tab holds and goes back to the first screen. */
function letGoOfAll(): void {
  cancel();
  dismiss();
  letGoOfCommune();
  forgetFiles();
  takeBackAll();
  forgetFolders();
}

/** Asks, then takes everything out of this browser and its other tabs, and goes back to the first screen. */
export async function forgetEverything(): Promise<void> {
  const sure = await ask({
    title: 'Xóa mọi thứ khỏi máy này?',
    words:
      'Tất cả các bản đang làm, của chi bộ và của xã, phường, sẽ không còn trong trình duyệt của máy này. Tệp đã tải về thì vẫn còn.',
    yes: 'Xóa tất cả',
  });
  if (!sure) return;
  forgetAll();
  letGoOfAll();
  announce('Đã xóa mọi thứ khỏi máy này');
}

/** Follows when everything is forgotten in another tab. Called once. */
export function followForgetting(): void {
  onForgotten(() => {
    letGoOfAll();
    notice.value = 'Mọi thứ đã được xóa khỏi máy này ở một thẻ khác';
  });
}

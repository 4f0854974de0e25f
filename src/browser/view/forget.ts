import { cancel } from '../commune/job.ts';
import { close as closeCommune, communes } from '../commune/state.ts';
import { announce } from '../state/announce.ts';
import { forgetFiles } from '../state/file.ts';
import { removeAll } from '../state/open.ts';
import { ask } from './dialog.tsx';

/** Asks, then takes every draft out of this browser and goes back to the first screen. */
export async function forgetEverything(): Promise<void> {
  const sure = await ask({
    title: 'Xóa mọi thứ khỏi máy này?',
    words:
      'Tất cả các bản đang làm, của chi bộ và của xã, phường, sẽ không còn trong trình duyệt của máy này. Tệp đã tải về thì vẫn còn.',
    yes: 'Xóa tất cả',
  });
  if (!sure) return;
  cancel();
  closeCommune();
  removeAll();
  communes.value = [];
  forgetFiles();
  announce('Đã xóa mọi thứ khỏi máy này');
}

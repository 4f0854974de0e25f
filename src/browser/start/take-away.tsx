import { work } from '../commune/job.ts';
import { communes } from '../commune/state.ts';
import { allKept } from '../export/all-kept.ts';
import { download } from '../export/files.ts';
import { announce } from '../state/announce.ts';
import { drafts } from '../state/list.ts';
import { today } from '../state/session.ts';

async function takeAllAway(): Promise<void> {
  // The files of a commune take long to be written; drafts alone do not, and need no worker.
  const file =
    communes.value.length === 0
      ? allKept(drafts.value, [])
      : await work('kept', { drafts: drafts.value, communes: communes.value, on: today() });
  if (file === null) return;
  download(file);
  announce(`Đã tải về ${file.name}`);
}

/** Hands out all that is kept here, of branches and of communes. */
export function TakeAway() {
  const both = drafts.value.length > 0 && communes.value.length > 0 ? ', cả chi bộ và xã, phường,' : '';
  return (
    <button type="button" onClick={() => void takeAllAway()}>
      Tải tất cả{both} về (một tệp ZIP, mở lại được ở đây)
    </button>
  );
}

/** What becomes of files that were chosen or dropped on the first screen, whatever they turn out to be. */
import { signal } from '@preact/signals';
import { unzipParts } from '../../core/format/read/zip.ts';
import { LISTS } from '../commune/choose.tsx';
import { openHere } from '../commune/actions.ts';
import type { Given } from '../commune/worker/protocol.ts';
import type { Handle } from '../export/disk.ts';
import { readDrafts } from '../export/drafts.ts';
import { setFile } from '../state/file.ts';
import { addDrafts } from '../state/list.ts';
import { openText } from '../state/open.ts';
import { readBytes } from './read-file.ts';
import { whose } from './whose.ts';

interface Told {
  words: string;
  isWrong: boolean;
}

const NOTHING: Told = { words: '', isWrong: false };

/** What is said of the file that was chosen last for one branch. */
export const told = signal<Told>(NOTHING);

export function sayNothing(): void {
  told.value = NOTHING;
}

/** What a ZIP holds that is opened as a commune: its files of data, or the parts of an Excel file. */
const OF_COMMUNE = /(?:^|\/)commune\.ya?ml$|^xl\/workbook\.xml$/iu;
/** Far more than anybody's commune. */
const MOST = { unzipped: 100_000_000, entries: 5000 };

/** Nothing that is opened here is larger; of what is, the beginning tells enough to refuse it. */
const LIMIT = 20_000_000;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const isOfCommune = (name: string, bytes: Uint8Array): boolean => {
  if (!isZip(bytes)) return LISTS.split(',').some((ending) => name.toLowerCase().endsWith(ending));
  const parts = unzipParts(bytes, MOST, OF_COMMUNE);
  return typeof parts !== 'string' && parts.size > 0;
};

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

async function takeAll(given: readonly Given[]): Promise<void> {
  whose.value = 'commune';
  await openHere(given);
}

function takeBranch(name: string, bytes: Uint8Array, handle: Handle | null): Told {
  const opened = readBytes(name, bytes);
  if (!('text' in opened)) return { words: opened.refused, isWrong: true };
  openText(opened.text, opened.text);
  if (handle !== null) setFile(handle);
  return NOTHING;
}

/** Opens a branch's file, adds the drafts of a ZIP, or goes over to the commune that the file holds. */
export async function take(file: File, handle: Handle | null): Promise<void> {
  const bytes = new Uint8Array(await file.slice(0, LIMIT).arrayBuffer());
  told.value = NOTHING;
  if (isOfCommune(file.name, bytes)) {
    await takeAll([{ path: file.name, file }]);
    return;
  }
  whose.value = 'branch';
  told.value = (isZip(bytes) ? addFrom(bytes) : null) ?? takeBranch(file.name, bytes, handle);
}

/** Takes files that were dropped: one is looked at, several or a folder are a commune's. */
export async function takeGiven(given: readonly Given[]): Promise<void> {
  const [one] = given;
  if (one === undefined) return;
  if (given.length === 1 && one.file instanceof File && !one.path.includes('/')) await take(one.file, null);
  else await takeAll(given);
}

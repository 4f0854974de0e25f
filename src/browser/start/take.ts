/** What becomes of files that were chosen or dropped on the first screen, whatever they turn out to be. */
import { signal } from '@preact/signals';
import { unzipParts } from '../../core/format/read/zip.ts';
import { LISTS } from '../commune/choose.tsx';
import { openHere } from '../commune/actions.ts';
import { openFolder } from '../commune/on-disk.ts';
import type { Given } from '../commune/worker/protocol.ts';
import type { FolderHandle, Handle } from '../export/disk.ts';
import { addCommunes } from '../commune/state.ts';
import { readKept, type Kept } from '../export/read-kept.ts';
import { setFile } from '../state/file.ts';
import { addDrafts, drafts } from '../state/list.ts';
import { openDraft, openText } from '../state/open.ts';
import { readBytes } from './read-file.ts';
import { whose } from './whose.ts';

interface Told {
  words: string;
  isWrong: boolean;
}

const NOTHING: Told = { words: '', isWrong: false };

/** What is said of the file that was chosen last for one branch. */
export const told = signal<Told>(NOTHING);

/** Takes away what was told of the files that were opened last. */
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

/**
 * Adds what a ZIP holds to what is kept; false when it holds neither drafts nor the communes that are kept with them.
 */
function add(found: Kept): boolean {
  const all = found.drafts.length + found.communes.length;
  if (all === 0) return false;
  const branches = addDrafts(found.drafts);
  const communes = addCommunes(found.communes);
  const refused = branches.refused + communes.refused;
  const added = branches.added + communes.added;
  const ofCommunes = communes.added === 0 ? '' : ` (${communes.added} của xã, phường)`;
  const there = all - added;
  const words =
    added === 0
      ? `${there > 1 ? 'Các bản' : 'Bản'} trong tệp này đã có sẵn ở đây`
      : `Đã thêm ${added} bản${ofCommunes} vào danh sách các bản đang làm${there === 0 ? '' : `; ${there} bản đã có sẵn`}`;
  // Where what was added, or was there, can be seen.
  if (found.drafts.length === 0) whose.value = 'commune';
  else if (found.communes.length === 0) whose.value = 'branch';
  told.value =
    refused > 0
      ? { words: `Trình duyệt không giữ thêm được ${refused} bản`, isWrong: true }
      : { words, isWrong: false };
  return true;
}

async function takeAll(given: readonly Given[]): Promise<void> {
  whose.value = 'commune';
  await openHere(given);
}

function takeBranch(name: string, bytes: Uint8Array, handle: Handle | null): Told {
  const opened = readBytes(name, bytes);
  if (!('text' in opened)) return { words: opened.refused, isWrong: true };
  // The file of a draft that is here already is that draft.
  const there = drafts.value.find(({ text }) => text === opened.text);
  if (there === undefined) openText(opened.text, opened.text);
  else openDraft({ ...there, saved: opened.text });
  if (handle !== null) setFile(handle);
  return NOTHING;
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.slice(0, LIMIT).arrayBuffer());

const keptIn = (bytes: Uint8Array): Kept => readKept(bytes, new Date().toISOString());

/** Opens a branch's file, adds what a ZIP was taken away with, or goes over to the commune that the file holds. */
export async function take(file: File, handle: Handle | null): Promise<void> {
  const bytes = await bytesOf(file);
  told.value = NOTHING;
  if (isZip(bytes) && add(keptIn(bytes))) return;
  if (isOfCommune(file.name, bytes)) {
    await takeAll([{ path: file.name, file }]);
    return;
  }
  whose.value = 'branch';
  told.value = takeBranch(file.name, bytes, handle);
}

/** Takes a folder that was dropped, which is a commune's and can be written back to. */
export async function takeFolder(folder: FolderHandle): Promise<void> {
  whose.value = 'commune';
  await openFolder(folder);
}

/**
 * Takes files that were dropped: one is looked at, several are a commune's.
 * @param handle of the one, to write back to
 */
export async function takeGiven(given: readonly Given[], handle: Handle | null): Promise<void> {
  const [one] = given;
  if (one === undefined) return;
  if (given.length === 1 && one.file instanceof File && !one.path.includes('/')) await take(one.file, handle);
  else await takeAll(given);
}

/** Takes what was chosen for a commune, which may be what was taken away from here. */
export async function takeAtCommune(given: readonly Given[]): Promise<void> {
  const [one] = given;
  told.value = NOTHING;
  if (one !== undefined && given.length === 1) {
    const bytes = await bytesOf(one.file);
    const found = isZip(bytes) ? keptIn(bytes) : null;
    if (found?.isOurs === true && add(found)) return;
  }
  await openHere(given);
}

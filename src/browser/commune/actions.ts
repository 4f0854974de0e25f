/** What a user does with a commune. */
import { roster } from 'quyche:roster';
import type { Workbook } from '../../core/roster/index.ts';
import { hasErrors, type Problem, type SheetPlace } from '../../core/diagnostic.ts';
import { download } from '../export/files.ts';
import { announce } from '../state/announce.ts';
import { draft, today } from '../state/session.ts';
import { ask } from '../view/dialog.tsx';
import { cellAt, withCell, withoutRow } from './cell.ts';
import type { BranchFile, Commune } from './commune.ts';
import { work } from './job.ts';
import {
  change,
  changeBranches,
  commune,
  isFromElsewhere,
  isStale,
  keepTyped,
  latest,
  newCommune,
  note,
  notes,
  outcome,
  show,
  view,
  refused,
  type Content,
  type Unopened,
} from './state.ts';
import type { BranchView, Given, Packed, View } from './worker/protocol.ts';

const isBad = ({ failure, isHeld }: BranchView): boolean => failure !== null && !isHeld;

/** “60 chi bộ: 55 soạn được, 5 có chỗ phải sửa” */
export function countWords({ branches, unnamed, strays }: View): string {
  const bad = branches.filter(isBad).length;
  const held = branches.filter(({ isHeld }) => isHeld).length;
  const parts = [
    [branches.length - bad - held, 'soạn được'],
    [held, 'chờ sửa phần chung'],
    [bad, 'có chỗ phải sửa'],
    [unnamed.length + strays.length, 'dòng chưa rõ của chi bộ nào'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${branches.length} chi bộ${words.length === 0 ? '' : `: ${words.join(', ')}`}`;
}

/** Checks the open commune anew. */
export async function check(): Promise<void> {
  const { value } = commune;
  if (value === null) return;
  isFromElsewhere.value = false;
  const checked = await work('check', { commune: value, on: today() });
  if (checked === null || commune.value !== value) return;
  isStale.value = false;
  view.value = checked;
  announce(countWords(checked));
}

/** Checks a commune before it is shown; what holds no branch at all is not. */
async function checked(one: Commune): Promise<View | Unopened | null> {
  const seen = await work('check', { commune: one, on: today() });
  return seen?.branches.length === 0 ? { problems: [...seen.problems, ...seen.unnamed] } : seen;
}

async function begin(opened: Content, isExample = false): Promise<Unopened | null> {
  const one = newCommune(opened);
  const seen = await checked(one);
  if (seen === null || !('branches' in seen)) return seen;
  // Whoever has begun something else meanwhile is not taken away from it.
  if (commune.value !== null || draft.value !== null) return null;
  show(one, seen, opened.notes, isExample);
  announce(countWords(seen));
  return null;
}

/** Opens what was chosen; gives back why it cannot be opened, null when it is open. */
async function open(given: readonly Given[]): Promise<Unopened | null> {
  if (given.length === 0) return null;
  const opened = await work('open', { given: [...given] });
  return opened !== null && 'branches' in opened ? begin(opened) : opened;
}

/** Asks before what was put right here gives way to a file. */
const isSure = (): Promise<boolean> =>
  ask({
    title: 'Lấy theo tệp vừa chọn?',
    words:
      'Những chỗ đã sửa ở trang này sẽ theo tệp vừa chọn. Mục nào tệp ấy không có thì giữ nguyên, chi bộ nào tệp ấy không còn thì bỏ.',
    yes: 'Lấy theo tệp',
  });

/** What was filled in for a branch goes by the name that the list has for it now. */
function underListName(file: BranchFile, { branches }: View): BranchFile {
  const branch = branches.find(({ filled }) => filled === file.path);
  return branch === undefined ? file : { ...file, path: branch.path, of: branch.of };
}

/**
 * Reads the list again, or another one, in the place of the open one; what was filled in here lies below its values.
 */
async function readAgain(given: readonly Given[]): Promise<Unopened | null> {
  const { value } = commune;
  if (value === null || given.length === 0) return null;
  const opened = await work('open', { given: [...given] });
  if (opened === null || !('branches' in opened)) return opened;
  const isList = opened.list !== null && value.list !== null;
  const filled = isList ? { branches: value.branches.map((file) => ({ ...file, isAhead: false })) } : {};
  const found = { ...newCommune(opened), id: value.id, ...filled };
  const seen = await checked(found);
  if (seen === null || !('branches' in seen)) return seen;
  const branches = found.branches.map((file) => underListName(file, seen));
  // What was filled in still stands in no file.
  const isSaved = value.isSaved || !isList || branches.length === 0;
  const next = { ...found, branches, isSaved };
  // What was changed meanwhile counts, too; whoever has left the commune is not taken back to it.
  if (commune.value !== value) return commune.value?.id === value.id ? readAgain(given) : null;
  if (!value.isSaved && !(await isSure())) return null;
  // Another tab may have changed it while that was asked.
  if (latest() !== value) return latest() === null ? null : readAgain(given);
  show(next, seen, opened.notes);
  announce(countWords(seen));
  return null;
}

/**
 * Opens what was chosen or dropped, in the place of the open commune where there is one; why not is told on the page.
 */
export async function openHere(given: readonly Given[]): Promise<void> {
  refused.value = null;
  refused.value = await (commune.value === null ? open(given) : readAgain(given));
}

/** Another tab has written something else into a cell since somebody here began to type over it. */
function isOvertaken(place: SheetPlace, seen: Workbook | null): boolean {
  const there = latest()?.list ?? null;
  if (seen === null || there === null) return false;
  return JSON.stringify(cellAt(there, place)) !== JSON.stringify(cellAt(seen, place));
}

/** Writes into a cell of the list and checks all anew. @param seen the list as it was when the words were begun */
export async function fixCell(place: SheetPlace, text: string, seen: Workbook | null): Promise<void> {
  if (isOvertaken(place, seen))
    note(`ô ${place.column ?? ''}${place.row ?? ''} vừa được sửa ở một thẻ khác, nay theo chữ gõ ở thẻ này`);
  changeBranches(({ list }) => ({ list: list === null ? null : withCell(list, place, text) }));
  await check();
}

/** Keeps what is being typed into a cell, which counts when its box is left. */
export function keepCell(place: SheetPlace, text: string): void {
  keepTyped(({ list }) => ({ list: list === null ? null : withCell(list, place, text) }));
}

/** Asks, takes a row out of the list and checks all anew; gives whether it was taken out. */
export async function dropRow(place: SheetPlace): Promise<boolean> {
  const sure = await ask({
    title: `Bỏ cả dòng ${place.row ?? ''} của trang tính “${place.sheet ?? ''}”?`,
    words: 'Mọi ô của dòng này không còn được tính ở đây. Tệp danh sách trong máy vẫn giữ nguyên.',
    yes: 'Bỏ cả dòng',
  });
  if (!sure) return false;
  changeBranches(({ list }) => ({ list: list === null ? null : withoutRow(list, place) }));
  await check();
  return true;
}

const ZIP = 'application/zip';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function hand({ name, bytes }: Packed, type: string): void {
  download({ name, type, content: bytes });
  announce(`Đã tải về ${name}`);
}

/** Hands out a list to fill in. */
export async function handBlank(): Promise<void> {
  const list = await work('blank', {});
  if (list !== null) hand(list, EXCEL);
}

/** Opens the example. */
export async function openExample(): Promise<void> {
  await begin({ source: roster.file, as: 'list', list: roster, shared: null, branches: [], notes: [] }, true);
}

/** Makes every regulation that can be made, with the index, and hands them out in one ZIP. */
export async function makeAll(): Promise<void> {
  const { value } = commune;
  if (value === null) return;
  outcome.value = null;
  const made = await work('make', { commune: value, on: today() });
  if (made === null) return;
  if (commune.value !== value) {
    if (commune.value?.id === value.id)
      notes.value = ['trong lúc soạn có chỗ được sửa ở một thẻ khác: hãy bấm soạn lại'];
    return;
  }
  view.value = made.view;
  isStale.value = false;
  outcome.value = made;
  if (made.zip === null) announce('Chưa soạn được quy chế nào');
  else hand(made.zip, ZIP);
}

/** Hands out the commune's folder of YAML files. */
export async function handFolder(): Promise<void> {
  const { value } = commune;
  if (value === null) return;
  const folder = await work('folder', { commune: value, on: today() });
  if (folder === null) return;
  hand(folder.zip, ZIP);
  const { leftOut } = folder;
  notes.value = leftOut.length === 0 ? [] : [`Trong ${folder.zip.name} chưa có ${leftOut.join(', ')}: còn ô phải sửa`];
  if (commune.value === value && leftOut.length === 0) change((now) => ({ isSaved: now === value }));
}

/** Whether something is wrong with a branch, or only worth a look. */
export const severityOf = (problems: readonly Problem[]): 'error' | 'warning' | 'none' =>
  hasErrors(problems) ? 'error' : problems.length > 0 ? 'warning' : 'none';

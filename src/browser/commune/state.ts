/** The open commune, what is known of it, and what is being done with it. */
import { batch, signal } from '@preact/signals';
import { newId } from '../state/list.ts';
import { onOtherTab, type Kept } from '../state/drafts.ts';
import { notice } from '../state/notice.ts';
import { isElsewhere, letGo } from '../state/open.ts';
import { draft } from '../state/session.ts';
import type { Commune } from './commune.ts';
import { forgetCommune, keepCommune, keptCommune, keptCommunes, PREFIX } from './kept.ts';
import type { Opened, Packed, View } from './worker/protocol.ts';

/** The commune that is open; null on the first screen. */
export const commune = signal<Commune | null>(null);
/** What is known of its branches; null until it has been checked. */
export const view = signal<View | null>(null);
/** It was changed since it was checked. */
export const isStale = signal(false);
/** The branch that is open in the form. */
export const filling = signal<string | null>(null);
/** Another tab has changed it since. */
export const isFromElsewhere = signal(false);
/** What was said of the files when they were opened. */
export const notes = signal<readonly string[]>([]);
/** Says one thing more of what is open. */
export function note(words: string): void {
  if (!notes.value.includes(words)) notes.value = [...notes.value, words];
}

/** Why what was chosen last could not be opened. */
export const refused = signal<Unopened | null>(null);

/** What came of making everything, until something is changed. */
export const outcome = signal<{ view: View; zip: Pick<Packed, 'name'> | null } | null>(null);
/**
 * What became of the last attempt to keep the commune; null for the example, which is not kept before it is changed.
 */
export const communeKept = signal<Kept | null>('kept');
/** The communes that are kept in this browser. */
export const communes = signal<readonly Commune[]>([]);

/** The open commune is among those that are kept, unless another tab has taken it out. */
let isAmongKept = false;

function set(next: Commune): Kept {
  const kept = keepCommune(next);
  isAmongKept = kept === 'kept';
  batch(() => {
    commune.value = next;
    communeKept.value = kept;
  });
  return kept;
}

/**
 * The open commune with what other tabs have changed in it; null when one has taken it out, which is not undone here.
 */
export function latest(): Commune | null {
  const { value } = commune;
  if (value === null || !isAmongKept) return value;
  const there = keptCommune(value.id);
  if (there !== null) return there.changed === value.changed ? value : there;
  letGoOfCommune();
  notice.value = 'Xã, phường đang mở ở thẻ này đã được xóa ở một thẻ khác';
  return null;
}

/** Changes the open commune as it stands now, whoever changed it last, and keeps it. */
export function change(changes: (now: Commune) => Partial<Commune>): Kept {
  const now = latest();
  if (now === null) return 'kept';
  return set({ ...now, isSaved: false, ...changes(now), changed: new Date().toISOString() });
}

/**
 * Keeps what is only being typed, too: a crash takes no more than a second of it. Nothing that is open changes by it.
 */
export function keepTyped(changes: (now: Commune) => Partial<Commune>): void {
  const now = latest();
  if (now !== null && isAmongKept) communeKept.value = keepCommune({ ...now, isSaved: false, ...changes(now) });
}

/** Changes what its branches are made of: what was known of it and made of it is old. */
export function changeBranches(changes: (now: Commune) => Partial<Commune>): Kept {
  batch(() => {
    isStale.value = true;
    outcome.value = null;
  });
  return change(changes);
}

const isSame = (one: Commune, other: Commune): boolean =>
  JSON.stringify([one.list, one.shared, one.branches]) === JSON.stringify([other.list, other.shared, other.branches]);

/** Takes over what another tab has changed. */
function takeOver(): void {
  const { value } = commune;
  const now = latest();
  if (now === null || value === null || now === value) return;
  const textIn = ({ branches }: Commune): string | undefined =>
    branches.find(({ path }) => path === filling.value)?.text;
  if (draft.value !== null && textIn(now) !== textIn(value)) isElsewhere.value = true;
  batch(() => {
    commune.value = now;
    if (isSame(now, value)) return;
    isStale.value = true;
    isFromElsewhere.value = true;
    outcome.value = null;
    note('vừa có chỗ được sửa ở một thẻ khác, trang này đã lấy theo');
  });
}

export type Content = Extract<Opened, { branches: unknown }>;

/** Why nothing was opened. */
export type Unopened = Exclude<Opened, Content>;

/** What was opened, as a new commune. */
export function newCommune({ source, as, list, shared, branches }: Content): Commune {
  const files = branches.map((file) => ({ ...file, isAhead: false, of: null }));
  return { id: newId(), changed: new Date().toISOString(), source, as, list, shared, branches: files, isSaved: true };
}

/** Shows a commune that has just been checked, and keeps it unless it is an example. */
export function show(one: Commune, checked: View, said: readonly string[], isExample = false): void {
  batch(() => {
    begin(one);
    view.value = checked;
    isStale.value = false;
    notes.value = said;
  });
  if (!isExample) {
    set(one);
    return;
  }
  isAmongKept = false;
  communeKept.value = null;
}

/** Opens one that was kept. */
export function begin(one: Commune): void {
  isAmongKept = true;
  batch(() => {
    commune.value = one;
    view.value = null;
    outcome.value = null;
    notes.value = [];
    notice.value = null;
    refused.value = null;
    isStale.value = true;
    isFromElsewhere.value = false;
    communeKept.value = 'kept';
  });
  window.scrollTo(0, 0);
}

/** Back to the first screen. */
export function close(): void {
  batch(() => {
    commune.value = null;
    view.value = null;
    outcome.value = null;
    notes.value = [];
    refused.value = null;
    communes.value = keptCommunes();
  });
}

/** Lets go of the open commune and of its branch in the form, without keeping a word of them. */
export function letGoOfCommune(): void {
  // What was changed until now may have been kept after the others were forgotten.
  if (commune.value !== null) forgetCommune(commune.value.id);
  batch(() => {
    close();
    letGo();
  });
}

/** What a commune holds, whatever the folder is called in which its files stand. */
function contentOf({ list, shared, branches }: Commune): string {
  const files = branches.map(({ path, text }) => [path.replace(/^[^/]*/u, ''), text]);
  return JSON.stringify([list, shared?.text ?? null, files]);
}

/** Adds communes that are not there yet. Says how many were added, and how many found no room. */
export function addCommunes(all: readonly Commune[]): { added: number; refused: number } {
  const there = new Set(keptCommunes().map(contentOf));
  const states = all.filter((one) => !there.has(contentOf(one))).map((one) => keepCommune({ ...one, id: newId() }));
  communes.value = keptCommunes();
  const added = states.filter((state) => state === 'kept').length;
  return { added, refused: states.length - added };
}

/** Takes a commune out of what this browser keeps, and out of the list on the first screen. */
export function removeCommune(id: string): void {
  forgetCommune(id);
  communes.value = keptCommunes();
}

/** Called once. */
export function startKeepingCommune(): void {
  communes.value = keptCommunes();
  window.addEventListener('beforeunload', (event) => {
    if (commune.value?.isSaved === false) event.preventDefault();
  });
  onOtherTab(PREFIX, (id) => {
    if (commune.value?.id === id) takeOver();
    else communes.value = keptCommunes();
  });
}

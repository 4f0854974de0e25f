/** Opening, keeping and leaving drafts. */
import { batch, effect, signal } from '@preact/signals';
import { library } from '../library.ts';
import { editYaml } from '../../core/read/yaml/edit.ts';
import type { SourceFile } from '../../core/diagnostic.ts';
import type { BranchType } from '../../core/index.ts';
import { forgetDraft, isKept, keep, keptDrafts, onOtherTab, type Draft, type Kept } from './drafts.ts';
import { pane, step } from './focus.ts';
import { newHistory } from './history.ts';
import { isRefused, newId, refreshDrafts, removed } from './list.ts';
import { notice } from './notice.ts';
import { draft, history, lastChange, rewrite, shared, text, touched } from './session.ts';
import { SECTIONS } from '../form/sections.ts';

/** What became of the last attempt to keep the open draft; null while one is due. */
export const kept = signal<Kept | null>('kept');
/** The open draft is an example, which is kept only when somebody makes it his own. */
export const isExample = signal(false);
/** The open draft was changed in another tab of this browser. */
export const isElsewhere = signal(false);

/** A change is kept so soon after it, or after the last of several that follow each other at once, in milliseconds. */
const DELAY = 400;
/** Nothing waits longer, however long somebody types without a pause. */
const LONGEST = 800;

/** Keeps the open draft: among the drafts, unless it is a branch of something that is kept as a whole. */
type Keeper = (draft: Draft) => Kept;
let keeper: Keeper = keep;
/** The open draft is among those that are kept, unless another tab has taken it out. */
let isAmongKept = false;

const ALONE = { keeper: keep, shared: null };

/** The open draft is a branch of a commune, which is kept as a whole. */
const isWithin = (): boolean => keeper !== keep;

function show(one: Draft, state: Kept, within: { keeper: Keeper; shared: SourceFile | null } = ALONE): void {
  keeper = within.keeper;
  isAmongKept = state === 'kept' && keeper === keep;
  batch(() => {
    shared.value = within.shared;
    draft.value = one;
    removed.value = null;
    isRefused.value = false;
    history.value = newHistory(one.text);
    touched.value = new Set();
    lastChange.value = null;
    isElsewhere.value = false;
    isExample.value = false;
    notice.value = null;
    kept.value = state;
    step.value = SECTIONS[0]?.id ?? '';
    pane.value = 'form';
  });
  window.scrollTo(0, 0);
}

/** Begins a draft of a type with the edition of its model. */
export function beginDraft(type: BranchType): void {
  const edition = library.models.get(type)?.outline.edition;
  const edits = [
    { path: ['type'], value: type },
    { path: ['status'], value: 'draft' },
    ...(edition === undefined ? [] : [{ path: ['model'], value: edition }]),
  ];
  openText(editYaml('', edits) ?? '', null);
}

/** Opens a branch file's text as a new draft. @param saved the text of the file it came from */
export function openText(content: string, saved: string | null): void {
  const one: Draft = { id: newId(), text: content, changed: new Date().toISOString(), saved };
  show(one, keep(one));
}

/** Opens an example, as often as somebody wants to look at it. */
export function openExample(content: string): void {
  const one: Draft = { id: newId(), text: content, changed: new Date().toISOString(), saved: content };
  batch(() => {
    show(one, 'kept');
    isAmongKept = false;
    isExample.value = true;
  });
}

/** Opens a branch of a commune. @param keepText keeps its text with the commune, each time it was changed */
export function openWithin(content: string, commune: SourceFile | null, keepText: (text: string) => Kept): void {
  const one: Draft = { id: newId(), text: content, changed: new Date().toISOString(), saved: content };
  show(one, 'kept', { keeper: ({ text: changed }) => keepText(changed), shared: commune });
}

/** Opens one that was kept. */
export function openDraft(one: Draft): void {
  show(one, 'kept');
}

function keepNow(): void {
  const { value } = draft;
  if (value === null || isGone() || value.text === text.value) return;
  put({ ...value, text: text.value, changed: new Date().toISOString() });
}

/** Another tab has taken the open draft out: it is not put back behind the user's back. */
function isGone(): boolean {
  const { value } = draft;
  if (value === null || !isAmongKept || isKept(value.id)) return false;
  letGo();
  notice.value = 'Bản đang mở ở thẻ này đã được xóa ở một thẻ khác';
  return true;
}

function put(next: Draft): void {
  if (isGone()) return;
  batch(() => {
    const state = keeper(next);
    // Whoever keeps it may have found that it is gone.
    if (draft.value === null) return;
    draft.value = next;
    kept.value = state;
    isExample.value = false;
    isAmongKept = state === 'kept' && keeper === keep;
  });
}

/** Remembers the text of a draft that stands in a branch file now. The draft may have been left meanwhile. */
export function markSaved(id: string, saved: string): void {
  const { value } = draft;
  if (value?.id === id) {
    if (value.saved !== saved) put({ ...value, saved });
    return;
  }
  const left = keptDrafts().find((one) => one.id === id);
  if (left === undefined) return;
  keep({ ...left, saved });
  refreshDrafts();
}

/** Back to the first screen; what was typed is kept. */
export function leave(): void {
  keepNow();
  draft.value = null;
  refreshDrafts();
}

/** Lets go of the open draft and of the one that was taken out last, without keeping a word of them. */
export function letGo(): void {
  // What was typed until now may have been kept after the others were forgotten.
  if (draft.value !== null) forgetDraft(draft.value.id);
  batch(() => {
    draft.value = null;
    shared.value = null;
    removed.value = null;
    history.value = newHistory('');
  });
  refreshDrafts();
}

/** Is there anything that stands in no file, or not even in the browser's storage? */
function isUnsaved(): boolean {
  const { value } = draft;
  if (value === null || isWithin()) return false;
  return text.value !== value.saved;
}

/**
 * Takes over what another tab has made of the open draft; while something of this one is not kept yet, it is only said.
 */
function follow(one: Draft): void {
  const there = keptDrafts().find(({ id }) => id === one.id);
  isElsewhere.value = one.text !== text.value;
  if (there === undefined || isElsewhere.value) return;
  batch(() => {
    draft.value = there;
    rewrite(there.text, 'another tab');
  });
}

/** Watches the open draft, so that no change is lost. Called once. */
export function startKeeping(): void {
  refreshDrafts();
  let timer = 0;
  /** when the first change that is not kept yet must be; null while there is none */
  let due: number | null = null;
  effect(() => {
    window.clearTimeout(timer);
    if (draft.value === null || draft.value.text === text.value) {
      due = null;
      return;
    }
    kept.value = null;
    due ??= performance.now() + LONGEST;
    timer = window.setTimeout(keepNow, Math.min(DELAY, due - performance.now()));
  });
  window.addEventListener('pagehide', keepNow);
  document.addEventListener('visibilitychange', keepNow);
  window.addEventListener('beforeunload', (event) => {
    keepNow();
    if (isUnsaved()) event.preventDefault();
  });
  onOtherTab('draft/', (id) => {
    if (draft.value?.id === id && !isGone()) follow(draft.value);
    refreshDrafts();
  });
}

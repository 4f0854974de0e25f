/** The offline page: the same core as the command line behind a form. The same script is also the page's worker. */
import { render } from 'preact';
import { startKeepingCommune } from './commune/state.ts';
import { saveFolder } from './commune/on-disk.ts';
import { watchTyping } from './commune/typing.ts';
import { serve } from './commune/worker/serve.ts';
import { missing } from './engine.ts';
import { startDropping } from './start/drop.ts';
import { startKeeping } from './state/open.ts';
import { draft, redo, undo } from './state/session.ts';
import { Page } from './view/page.tsx';
import { followForgetting } from './view/forget.ts';
import { save } from './view/save.ts';

/** The browser's own saving would keep the page and not what is filled in. */
function onSave(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  if (draft.value !== null) void save();
  else void saveFolder();
}

/** Undo and redo by keyboard, except where the browser undoes the letters of a field. */
function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (event.target instanceof Element && event.target.matches('input:not([type=radio]):not([type=checkbox]), textarea'))
    return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}

function startPage(): void {
  const root = document.getElementById('trang');
  if (root === null || missing.length > 0) return;
  watchTyping();
  startKeeping();
  startKeepingCommune();
  followForgetting();
  startDropping();
  document.addEventListener('keydown', onSave);
  document.addEventListener('keydown', onKey);
  root.replaceChildren();
  render(<Page />, root);
}

if (typeof document === 'undefined') serve();
else startPage();

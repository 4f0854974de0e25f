import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetPlace } from '../../core/diagnostic.ts';
import type { Workbook } from '../../core/roster/index.ts';
import { fixCell, keepCell } from './actions.ts';
import { commune, note } from './state.ts';
import { leaving, typing } from './typing.ts';

const FIXES = '.fault input, .fault textarea';

/** The focus stays among the mistakes: at the next one, or at the count when none is left. */
export function focusAfter(index: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const fixes = [...document.querySelectorAll<HTMLElement>(FIXES)];
    const next = fixes[Math.min(index, fixes.length - 1)] ?? document.getElementById('tong-ket');
    next?.focus();
  });
}

/** How long what is typed may stand in the box alone, in ms. */
const LONGEST = 800;

const addressOf = ({ column, row }: SheetPlace): string => `${column ?? ''}${row ?? ''}`;

/** A box that holds what the cell holds, until somebody types in it; `count` takes over what was typed. */
function useBox(cell: SheetPlace) {
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isTyped = useRef(false);
  /** the list as it was when typing began */
  const seen = useRef<Workbook | null>(null);
  const timer = useRef(0);
  const keep = (): void => {
    timer.current = 0;
    if (box.current !== null && isTyped.current) keepCell(cell, box.current.value);
  };
  const show = (): void => {
    // Nothing is ever written into a box that somebody is in.
    if (box.current !== null && document.activeElement !== box.current && !isTyped.current)
      box.current.value = cell.value;
  };
  useLayoutEffect(show, [cell.value]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      if (isTyped.current) note(`chữ đang gõ ở ô ${addressOf(cell)} chưa được ghi: ô ấy vừa được sửa ở nơi khác`);
      isTyped.current = false;
    },
    [],
  );
  const count = (): void => {
    const { current } = box;
    if (current === null || !isTyped.current) return;
    isTyped.current = false;
    const index = [...document.querySelectorAll<HTMLElement>(FIXES)].indexOf(current);
    void fixCell(cell, current.value, seen.current).then(() => {
      focusAfter(index);
    });
  };
  const type = (): void => {
    if (!isTyped.current) seen.current = commune.value?.list ?? null;
    isTyped.current = true;
    if (timer.current === 0) timer.current = window.setTimeout(keep, LONGEST);
    typing(count);
  };
  return { box, isTyped, type, show, count };
}

interface FixProps {
  cell: SheetPlace;
  id: string;
  isWrong: boolean;
}

/** The cell as it stands, to be typed over. */
export function Fix({ cell, id, isWrong }: FixProps) {
  const { box, isTyped, type, show, count } = useBox(cell);
  // A box does not change its kind under somebody's hands.
  const [lines] = useState(cell.value.split('\n').length);
  const [first] = useState(cell.value);
  const common = {
    id,
    ref: box,
    defaultValue: first,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-loi`,
    onInput: type,
    onBlur: () => {
      if (isTyped.current) leaving(count);
      else show();
    },
  };
  return (
    <form
      class="fix"
      onSubmit={(event) => {
        event.preventDefault();
        count();
      }}
    >
      <label for={id}>
        Ô {addressOf(cell)}
        <span class="unseen"> {cell.heading}</span>
      </label>
      {lines > 1 ? <textarea {...common} rows={lines + 1} /> : <input {...common} type="text" />}
      <button type="submit">
        Ghi lại<span class="unseen"> ô {addressOf(cell)}</span>
      </button>
    </form>
  );
}

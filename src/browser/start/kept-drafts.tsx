/** The drafts kept in this browser: to go on with, to name, to copy, to take out. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tidyLine } from '../form/value.ts';
import { aboutText, draftName } from '../state/about.ts';
import { announce } from '../state/announce.ts';
import type { Draft } from '../state/drafts.ts';
import { drafts, duplicate, isRefused, putBack, removeDraft, removed, rename } from '../state/list.ts';
import { focusSoon } from '../state/focus.ts';
import { openDraft } from '../state/open.ts';
import { KeptRow, rowId, toolId } from './kept-row.tsx';
import { TakeAway } from './take-away.tsx';
import { typeLabel } from './types.ts';

/** No name is longer than a line. */
const LONGEST = 120;

/** The ids of buttons that the focus comes back to. */
const NAMING = 'doi-ten';
const PUT_BACK = 'dat-lai';

function Rename({ one, done }: { one: Draft; done: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    box.current?.select();
  }, []);
  const id = `ten-${one.id}`;
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        rename(one, tidyLine(box.current?.value ?? ''));
        done();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') done();
      }}
    >
      <label for={id}>Tên bản (để trống thì lấy tên chi bộ)</label>
      <div class="rename-line">
        <input id={id} ref={box} type="text" maxLength={LONGEST} autocomplete="off" value={draftName(one)} />
        <button type="submit" class="primary">
          Đặt tên
        </button>
        <button type="button" onClick={done}>
          Để nguyên
        </button>
      </div>
    </form>
  );
}

/** What can be done with a draft besides going on with it. */
function toolsOf(one: Draft, startNaming: () => void) {
  return [
    { id: NAMING, words: 'Đổi tên', act: startNaming },
    {
      id: 'nhan-ban',
      words: 'Nhân bản',
      act: () => {
        const copy = duplicate(one);
        if (copy !== null) announce(`Đã tạo “${copy}”`);
      },
    },
    {
      id: 'xoa',
      words: 'Xóa',
      act: () => {
        removeDraft(one);
        focusSoon(PUT_BACK);
      },
    },
  ];
}

function Kept({ one }: { one: Draft }) {
  const [isNamed, setNamed] = useState(false);
  const { branch, type } = aboutText(one.text);
  const name = one.name ?? branch;
  const details = [...(name.startsWith(branch) ? [] : [branch]), typeLabel(type)];
  if (isNamed) {
    const done = (): void => {
      setNamed(false);
      focusSoon(toolId(NAMING, one.id));
    };
    return (
      <li>
        <Rename one={one} done={done} />
      </li>
    );
  }
  return (
    <KeptRow
      id={one.id}
      name={name}
      about={details.filter((words) => words !== '').join(' · ')}
      changed={one.changed}
      open={() => {
        openDraft(one);
      }}
      tools={toolsOf(one, () => {
        setNamed(true);
      })}
    />
  );
}

/** Says what was taken out and offers it back. */
function Removed() {
  const one = removed.value;
  if (one === null) return null;
  return (
    <p class="removed" role="status">
      <span>Đã xóa “{draftName(one)}”.</span>
      <button
        type="button"
        id={PUT_BACK}
        onClick={() => {
          putBack();
          focusSoon(rowId(one.id));
        }}
      >
        Lấy lại bản vừa xóa
      </button>
    </p>
  );
}

export function KeptDrafts() {
  if (drafts.value.length === 0 && removed.value === null) return null;
  return (
    <section class="card" aria-labelledby="ban-do">
      <h2 id="ban-do">Bản đang làm trong máy này</h2>
      <Removed />
      {isRefused.value ? (
        <p class="problem error" role="alert">
          Trình duyệt không còn chỗ để giữ thêm: hãy tải các bản về rồi xóa bớt.
        </p>
      ) : null}
      <ul class="drafts">
        {drafts.value.map((one) => (
          <Kept key={one.id} one={one} />
        ))}
      </ul>
      {drafts.value.length === 0 ? null : <TakeAway />}
    </section>
  );
}

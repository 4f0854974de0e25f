/** The drafts kept in this browser: to go on with, to name, to copy, to take out. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { allDraftsFile } from '../export/drafts.ts';
import { download } from '../export/files.ts';
import { tidyLine } from '../form/value.ts';
import { aboutText, draftName } from '../state/about.ts';
import { announce } from '../state/announce.ts';
import type { Draft } from '../state/drafts.ts';
import { drafts, duplicate, isRefused, putBack, remove, removed, rename } from '../state/list.ts';
import { openDraft } from '../state/open.ts';
import { typeLabel } from './types.ts';
import { when } from './when.ts';

/** No name is longer than a line. */
const LONGEST = 120;

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
          Thôi
        </button>
      </div>
    </form>
  );
}

function Tools({ one, name, startNaming }: { one: Draft; name: string; startNaming: () => void }) {
  const tools = [
    { id: 'doi-ten', words: 'Đổi tên', act: startNaming },
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
        remove(one);
        requestAnimationFrame(() => document.getElementById('dat-lai')?.focus());
      },
    },
  ];
  return (
    <div class="draft-tools">
      {tools.map(({ id, words, act }) => (
        <button
          type="button"
          class="link"
          key={id}
          id={`${id}-${one.id}`}
          aria-label={`${words} bản “${name}”`}
          onClick={act}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

function Kept({ one }: { one: Draft }) {
  const [isNamed, setNamed] = useState(false);
  const { branch, type } = aboutText(one.text);
  const name = one.name ?? branch;
  const details = [...(name.startsWith(branch) ? [] : [branch]), typeLabel(type)];
  if (isNamed) {
    const done = (): void => {
      setNamed(false);
      requestAnimationFrame(() => document.getElementById(`doi-ten-${one.id}`)?.focus());
    };
    return (
      <li>
        <Rename one={one} done={done} />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        class="draft"
        onClick={() => {
          openDraft(one);
        }}
      >
        <span class="draft-name">{name}</span>
        <span class="draft-about">
          {details.filter((words) => words !== '').join(' · ')}
          <span class="draft-dot"> · </span>
          <span class="draft-when">sửa lúc {when(one.changed)}</span>
        </span>
      </button>
      <Tools
        one={one}
        name={name}
        startNaming={() => {
          setNamed(true);
        }}
      />
    </li>
  );
}

/** Says what was taken out and offers it back. */
function Removed() {
  const one = removed.value;
  if (one === null) return null;
  return (
    <p class="removed" role="status">
      <span>Đã xóa “{draftName(one)}”.</span>
      <button type="button" id="dat-lai" onClick={putBack}>
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
      {drafts.value.length === 0 ? null : (
        <button
          type="button"
          onClick={() => {
            download(allDraftsFile(drafts.value));
          }}
        >
          Tải tất cả về (một tệp ZIP, mở lại được ở đây)
        </button>
      )}
    </section>
  );
}

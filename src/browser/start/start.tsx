import { useRef, useState } from 'preact/hooks';
import { examples } from 'quyche:examples';
import { library } from '../library.ts';
import type { Field } from '../../core/read/fields.ts';
import { beginDraft, drafts, openDraft, openText, remove } from '../state/open.ts';
import type { Draft } from '../state/drafts.ts';
import { download } from '../export/files.ts';
import { allDraftsFile, branchName } from '../export/drafts.ts';
import { ask } from '../view/dialog.tsx';
import { forgetEverything } from '../view/forget.ts';
import { readBytes } from './read-file.ts';

const LABELS =
  (library.schemas.files['branch.schema.json'] as { properties: Record<string, Field> }).properties['type']?.[
    'x-labels'
  ] ?? {};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Types() {
  return (
    <ul class="types">
      {library.types.map((type) => {
        const label = upperFirst(LABELS[type] ?? type);
        const example = examples[type];
        return (
          <li key={type}>
            <button
              type="button"
              class="type"
              onClick={() => {
                beginDraft(type);
              }}
            >
              <span class="unseen">Soạn quy chế cho chi bộ </span>
              {label}
            </button>
            {example === undefined ? null : (
              <button
                type="button"
                class="link"
                onClick={() => {
                  openText(example, example);
                }}
              >
                Xem ví dụ<span class="unseen"> của chi bộ {label}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function OpenFile() {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState('');
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const opened = readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    if ('text' in opened) openText(opened.text, opened.text);
    else setRefused(opened.refused);
  };
  return (
    <section class="card" aria-labelledby="mo-tep">
      <h2 id="mo-tep">Mở tệp chi bộ đã có</h2>
      <p class="help" id="mo-tep-giup">
        Tệp có đuôi .yaml, tải về từ trang này hoặc soạn bằng tay. Lời ghi chú và thứ tự trong tệp được giữ nguyên.
      </p>
      <button type="button" aria-describedby="mo-tep-giup mo-tep-loi" onClick={() => input.current?.click()}>
        Chọn tệp …
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]).finally(() => {
            currentTarget.value = '';
          });
        }}
      />
      <p class="problem error" id="mo-tep-loi" role="alert" hidden={refused === ''}>
        {refused}.
      </p>
    </section>
  );
}

const when = (iso: string): string =>
  new Date(iso).toLocaleString('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

function Kept({ one }: { one: Draft }) {
  const name = branchName(one.text);
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
        <span class="draft-when">sửa lúc {when(one.changed)}</span>
      </button>
      <button
        type="button"
        class="link"
        aria-label={`Xóa bản “${name}”`}
        onClick={() => {
          void ask({
            title: 'Xóa bản này?',
            words: `Bản “${name}” sẽ không còn trong máy này. Tệp đã tải về thì vẫn còn.`,
            yes: 'Xóa',
          }).then((sure) => {
            if (sure) remove(one.id);
          });
        }}
      >
        Xóa
      </button>
    </li>
  );
}

function KeptDrafts() {
  if (drafts.value.length === 0) return null;
  return (
    <section class="card" aria-labelledby="ban-do">
      <h2 id="ban-do">Bản đang làm trong máy này</h2>
      <ul class="drafts">
        {drafts.value.map((one) => (
          <Kept key={one.id} one={one} />
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          download(allDraftsFile(drafts.value));
        }}
      >
        Tải tất cả về (một tệp ZIP)
      </button>
    </section>
  );
}

/** The first screen: begin, go on, or open a file. */
export function Start() {
  return (
    <main class="start">
      <header>
        <h1>Soạn quy chế làm việc của chi bộ</h1>
        <p class="lead">
          Điền thông tin chi bộ, xem ngay bản in, tải tệp Word về để thông qua và ký. Mọi việc làm trên máy này, không
          gửi gì đi đâu.
        </p>
      </header>
      <section class="card" aria-labelledby="bat-dau">
        <h2 id="bat-dau">Soạn bản mới: chi bộ của đồng chí thuộc loại nào?</h2>
        <Types />
      </section>
      <KeptDrafts />
      <OpenFile />
      <section class="card" aria-labelledby="cach-lam">
        <h2 id="cach-lam">Cách làm</h2>
        <ol class="how">
          <li>Chọn loại chi bộ, điền lần lượt từng bước. Chưa biết thì để trống, bản in có dòng chấm.</li>
          <li>Đủ thông tin thì chọn “Bản chính thức” ở bước “Ban hành”, xem lại bản in, tải tệp Word về.</li>
          <li>Đưa ra chi bộ thông qua, bí thư ký, gửi đảng ủy cấp trên và lưu theo quy định.</li>
        </ol>
      </section>
      <footer class="foot">
        <button type="button" class="danger" onClick={() => void forgetEverything()}>
          Xóa mọi thứ khỏi máy này
        </button>
        <p class="help">Dùng máy chung thì xóa trước khi rời máy: trên máy không còn tên người, không còn bản nào.</p>
      </footer>
    </main>
  );
}

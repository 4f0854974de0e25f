import { examples } from 'quyche:examples';
import { useEffect } from 'preact/hooks';
import { library } from '../library.ts';
import { CommuneStart } from '../commune/start.tsx';
import { communes } from '../commune/state.ts';
import { drafts } from '../state/list.ts';
import { notice } from '../state/notice.ts';
import { beginDraft, openExample } from '../state/open.ts';
import { forgetEverything } from '../view/forget.ts';
import { KeptDrafts } from './kept-drafts.tsx';
import { OpenFile } from './open-file.tsx';
import { sayNothing } from './take.ts';
import { typeLabel } from './types.ts';
import { whose, type Whose } from './whose.ts';

function Types() {
  return (
    <ul class="types">
      {library.types.map((type) => {
        const label = typeLabel(type);
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
                  openExample(example);
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

const WHO = [
  { id: 'branch', title: 'Một chi bộ', help: 'điền một biểu mẫu, xem ngay bản in' },
  { id: 'commune', title: 'Cả đảng bộ xã, phường', help: 'từ danh sách Excel, mọi chi bộ một lần' },
] as const;

function Who({ chosen }: { chosen: Whose }) {
  return (
    <fieldset class="who">
      <legend>Đồng chí soạn quy chế cho</legend>
      {WHO.map(({ id, title, help }) => (
        <label key={id} class={id === chosen ? 'chosen' : ''}>
          <input
            type="radio"
            name="who"
            checked={id === chosen}
            onChange={() => {
              sayNothing();
              whose.value = id;
            }}
          />
          <span>
            <strong>{title}</strong>
            <span class="help">{help}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function BranchStart() {
  return (
    <>
      <KeptDrafts />
      <section class="card" aria-labelledby="bat-dau">
        <h2 id="bat-dau">Soạn bản mới: chi bộ của đồng chí thuộc loại nào?</h2>
        <Types />
      </section>
      <OpenFile />
      <section class="card" aria-labelledby="cach-lam">
        <h2 id="cach-lam">Cách làm</h2>
        <ol class="how">
          <li>Chọn loại chi bộ, điền lần lượt từng bước. Chưa biết thì để trống, bản in có dòng chấm.</li>
          <li>Đủ thông tin thì chọn “Bản chính thức” ở bước “Ban hành”, xem lại bản in, tải tệp Word về.</li>
          <li>Đưa ra chi bộ thông qua, bí thư ký, gửi đảng ủy cấp trên và lưu theo quy định.</li>
        </ol>
      </section>
    </>
  );
}

/** The first screen: for one branch or for a whole commune; begin, go on, or open a file. */
export function Start() {
  useEffect(() => sayNothing, []);
  const chosen = whose.value ?? (drafts.value.length === 0 && communes.value.length > 0 ? 'commune' : 'branch');
  return (
    <main class="start">
      <header>
        <h1>Soạn quy chế làm việc của chi bộ</h1>
        <p class="lead">
          Điền thông tin chi bộ, xem ngay bản in, tải tệp Word về để thông qua và ký. Mọi việc làm trên máy này, không
          gửi gì đi đâu.
        </p>
      </header>
      {notice.value === null ? null : (
        <p class="card notice" role="status">
          {notice.value}.
        </p>
      )}
      <Who chosen={chosen} />
      {chosen === 'commune' ? <CommuneStart /> : <BranchStart />}
      <footer class="foot">
        <button type="button" class="danger" onClick={() => void forgetEverything()}>
          Xóa mọi thứ khỏi máy này
        </button>
        <p class="help">
          Dùng máy chung thì xóa trước khi rời máy: trong trình duyệt không còn tên người, không còn bản nào. Tệp đã tải
          về hoặc đã lưu thì vẫn còn trong máy, phải tự xóa.
        </p>
      </footer>
    </main>
  );
}

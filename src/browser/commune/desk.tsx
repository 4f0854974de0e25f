import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hasErrors } from '../../core/diagnostic.ts';
import { Menu } from '../view/menu.tsx';
import { EXAMPLE, KEPT } from '../view/kept.ts';
import { check, countWords, handFolder, makeAll, openHere } from './actions.ts';
import { Choose, LISTS } from './choose.tsx';
import { Faults } from './fault.tsx';
import { isBusy } from './job.ts';
import { Gone } from './names.tsx';
import { folderName, saveFolder } from './on-disk.ts';
import { Progress } from './progress.tsx';
import { Refusal } from './refusal.tsx';
import { Result } from './result.tsx';
import { close, commune, communeKept, isFromElsewhere, isStale, notes, refused, view } from './state.ts';
import { Branches } from './table.tsx';
import type { View } from './worker/protocol.ts';

/** The choice that opens again what was opened, by how it was. */
const AGAIN = {
  list: { words: 'Đọc lại danh sách …', accept: LISTS },
  folder: { words: 'Đọc lại thư mục …', accept: null },
  files: { words: 'Đọc lại các tệp …', accept: '.yaml,.yml', multiple: true },
  zip: { words: 'Đọc lại tệp ZIP …', accept: '.zip' },
} as const;

/** Whether it is kept; the example is not, until somebody makes it his own. */
function Kept() {
  const { value } = communeKept;
  if (value === null) return <p class="kept">{EXAMPLE}</p>;
  return <p class={value === 'kept' ? 'kept' : 'kept problem error'}>{KEPT[value]}</p>;
}

function Bar() {
  const folder = folderName();
  return (
    <header class="bar">
      <button type="button" class="home" onClick={close}>
        Trang đầu
      </button>
      <div class="whose">
        <h1>{view.value?.name ?? commune.value?.source}</h1>
        <Kept />
      </div>
      <div class="out">
        <button type="button" class="primary" onClick={() => void makeAll()}>
          Soạn và tải mọi quy chế (ZIP)
        </button>
        <Choose {...AGAIN[commune.value?.as ?? 'list']} onChosen={(given) => void openHere(given)} />
        <Menu>
          {folder === null ? null : (
            <li>
              <button type="button" onClick={() => void saveFolder()}>
                Lưu vào thư mục “{folder}” (Ctrl+S)
              </button>
            </li>
          )}
          <li>
            <button type="button" onClick={() => void handFolder()}>
              Tải tệp dữ liệu (YAML, ZIP) để lần sau mở lại
            </button>
          </li>
        </Menu>
      </div>
    </header>
  );
}

/** What stands against all that was opened, and what is said of the law, each once. */
function Shared({ of: { problems, law } }: { of: View }) {
  return (
    <>
      {problems.length === 0 ? null : (
        <section class="card" aria-labelledby="chung">
          <h2 id="chung">{hasErrors(problems) ? 'Phải sửa trước thì mới soạn được' : 'Phần chung nên xem'}</h2>
          <Faults problems={problems} branch={null} />
        </section>
      )}
      {law.length === 0 ? null : (
        <details class="card law">
          <summary>Lưu ý về luật ({law.length})</summary>
          <ul>
            {law.map((words) => (
              <li key={words}>{words}.</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Lines of the list that are nobody's: the branches are made without them. */
function Strays({ of: { unnamed, strays } }: { of: View }) {
  const problems = [...unnamed, ...strays];
  if (problems.length === 0) return null;
  return (
    <section class="card" aria-labelledby="khong-ro">
      <h2 id="khong-ro">Dòng chưa rõ của chi bộ nào</h2>
      <p class="help">Những dòng này chưa được dùng; các chi bộ khác vẫn soạn được.</p>
      <Faults problems={problems} branch={null} />
    </section>
  );
}

function Notes() {
  if (notes.value.length === 0) return null;
  return (
    <ul class="card notes">
      {notes.value.map((note) => (
        <li key={note}>Lưu ý: {note}.</li>
      ))}
    </ul>
  );
}

/** After checking was stopped or broke down. */
function Unchecked() {
  if (!isStale.value || isBusy.value) return null;
  return (
    <section class="card unchecked" aria-label="Chưa kiểm tra">
      <p>
        {view.value === null
          ? 'Các chi bộ chưa được kiểm tra.'
          : 'Các chi bộ chưa được kiểm tra lại từ lần sửa sau cùng.'}
      </p>
      <button type="button" onClick={() => void check()}>
        {view.value === null ? 'Kiểm tra' : 'Kiểm tra lại'}
      </button>
    </section>
  );
}

function Next() {
  return (
    <details class="card">
      <summary>Làm tiếp thế nào?</summary>
      <ol class="how">
        <li>
          Sửa những chỗ được chỉ ra: ngay ở bảng, trong biểu mẫu của chi bộ, hoặc trong Excel rồi bấm “Đọc lại …”. Chi
          bộ còn chỗ sai không cản các chi bộ khác; phần chung thì phải sửa trước.
        </li>
        <li>Bấm “Soạn và tải mọi quy chế”: mỗi chi bộ một tệp Word, có danh mục kèm theo.</li>
        <li>Gửi từng chi bộ thông qua, bí thư ký, gửi lại đảng ủy và lưu theo quy định.</li>
        <li>
          Lần sau mở lại danh sách Excel, hoặc tệp dữ liệu đã tải về; dùng máy chung thì xóa mọi thứ trước khi rời máy.
        </li>
      </ol>
    </details>
  );
}

/** The screen of an open commune. */
export function Desk() {
  useEffect(() => {
    if (isStale.value) void check();
  }, []);
  useSignalEffect(() => {
    if (isFromElsewhere.value && !isBusy.value) void check();
  });
  const { value } = view;
  return (
    <div class="commune">
      <Bar />
      <main aria-busy={isBusy.value}>
        <Refusal of={refused.value} id="doc-lai-loi" />
        <Progress />
        <Result />
        <Notes />
        <Unchecked />
        {value === null ? null : (
          <>
            <p id="tong-ket" class="totals" tabIndex={-1}>
              {countWords(value)}
            </p>
            <Shared of={value} />
            <Strays of={value} />
            <Gone of={value} />
            <Branches branches={value.branches} />
            <Next />
          </>
        )}
      </main>
    </div>
  );
}

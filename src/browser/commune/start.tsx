import { canOpenFolders } from '../export/disk.ts';
import { KeptRow } from '../start/kept-row.tsx';
import { TakeAway } from '../start/take-away.tsx';
import { takeAtCommune } from '../start/take.ts';
import { ToldOfFile } from '../start/told.tsx';
import { focusSoon } from '../state/focus.ts';
import { ask } from '../view/dialog.tsx';
import { handBlank, openExample } from './actions.ts';
import { Choose, LISTS } from './choose.tsx';
import type { Commune } from './commune.ts';
import { Progress } from './progress.tsx';
import { Refusal } from './refusal.tsx';
import { begin, communes, refused, removeCommune } from './state.ts';
import type { Given } from './worker/protocol.ts';

async function removeSurely(id: string, source: string): Promise<void> {
  const sure = await ask({
    title: 'Xóa bản này?',
    words: `“${source}” sẽ không còn trong máy này. Tệp đã có trong máy và tệp đã tải về thì vẫn còn.`,
    yes: 'Xóa',
  });
  if (!sure) return;
  removeCommune(id);
  focusSoon('xa-dang-lam', 'danh-sach');
}

function Kept({ one: { id, source, branches, list, changed }, one }: { one: Commune }) {
  return (
    <KeptRow
      id={id}
      name={source}
      about={list === null ? `${branches.length} chi bộ` : 'danh sách chi bộ'}
      changed={changed}
      open={() => {
        begin(one);
      }}
      tools={[{ id: 'xoa', words: 'Xóa', act: () => void removeSurely(id, source) }]}
    />
  );
}

function KeptCommunes() {
  if (communes.value.length === 0) return null;
  return (
    <section class="card" aria-labelledby="xa-dang-lam">
      <h2 id="xa-dang-lam">Đang làm trong máy này</h2>
      <ul class="drafts">
        {communes.value.map((one) => (
          <Kept key={one.id} one={one} />
        ))}
      </ul>
      <TakeAway />
    </section>
  );
}

function List({ onChosen }: { onChosen: (given: Given[]) => void }) {
  return (
    <section class="card" aria-labelledby="danh-sach">
      <h2 id="danh-sach">Từ danh sách chi bộ (Excel)</h2>
      <p class="help" id="danh-sach-giup">
        Mỗi chi bộ một dòng; chọn tệp .xlsx hoặc .csv, hoặc kéo tệp thả vào trang này. Chưa có danh sách thì tải danh
        sách trống về điền: trong đó có lời dẫn cho từng cột.
      </p>
      <div class="choices">
        <Choose
          words="Chọn danh sách …"
          class="primary"
          accept={LISTS}
          describedBy="danh-sach-giup mo-xa-loi"
          onChosen={onChosen}
        />
        <button type="button" onClick={() => void handBlank()}>
          Tải danh sách trống
        </button>
        <button type="button" onClick={() => void openExample()}>
          Xem ví dụ
        </button>
      </div>
    </section>
  );
}

function Files({ onChosen }: { onChosen: (given: Given[]) => void }) {
  return (
    <section class="card" aria-labelledby="thu-muc">
      <h2 id="thu-muc">Từ tệp dữ liệu đã có</h2>
      <p class="help" id="thu-muc-giup">
        Thư mục có tệp commune.yaml và thư mục branches, các tệp ấy chọn cùng lúc, hoặc tệp ZIP dữ liệu hay “tải tất cả
        về” của trang này.
        {canOpenFolders() ? ' Thư mục mở ở đây thì sửa xong lưu lại được vào chính nó bằng Ctrl+S.' : ''}
      </p>
      <div class="choices">
        <Choose words="Chọn thư mục …" accept={null} describedBy="thu-muc-giup mo-xa-loi" onChosen={onChosen} />
        <Choose
          words="Chọn các tệp …"
          accept=".yaml,.yml,.zip"
          multiple
          describedBy="thu-muc-giup mo-xa-loi"
          onChosen={onChosen}
        />
      </div>
      <ToldOfFile />
    </section>
  );
}

/** The first screen of whoever makes the regulations of a whole commune. */
export function CommuneStart() {
  const onChosen = (given: Given[]): void => void takeAtCommune(given);
  return (
    <>
      <Progress />
      <Refusal of={refused.value} id="mo-xa-loi" />
      <KeptCommunes />
      <List onChosen={onChosen} />
      <Files onChosen={onChosen} />
      <section class="card" aria-labelledby="cach-lam-xa">
        <h2 id="cach-lam-xa">Cách làm</h2>
        <ol class="how">
          <li>
            Điền danh sách trống bằng Excel: mục chung ở trang tính “Xã, phường”, mỗi chi bộ một dòng ở trang tính “Chi
            bộ”.
          </li>
          <li>Mở danh sách ở đây, sửa những chỗ được chỉ ra, xem trước quy chế của từng chi bộ.</li>
          <li>Tải về một tệp ZIP: mỗi chi bộ một tệp Word, kèm danh mục; gửi từng chi bộ thông qua và ký.</li>
        </ol>
      </section>
    </>
  );
}

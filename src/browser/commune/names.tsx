import { useRef } from 'preact/hooks';
import { ask } from '../view/dialog.tsx';
import { dropFilled, fillInFor, keepName, takeListName } from './filling.ts';
import { focusAfter } from './fix.tsx';
import type { BranchView, View } from './worker/protocol.ts';

const NONE = '';

/** A branch that was given another name in the form than the list has: which one is right is for the user to say. */
export function NamedTwice({ branch, id }: { branch: BranchView; id: string }) {
  const { name, of } = branch;
  const settle = (how: (one: BranchView) => Promise<void>) => () => {
    void how(branch).then(() => {
      focusAfter(0);
    });
  };
  return (
    <div class="fault">
      <div class="problem warning" id={id}>
        <p>
          <strong>Nên xem: </strong>danh sách ghi tên “{of}”, trong biểu mẫu đã đổi thành “{name}”.
        </p>
        <p class="help">
          Gợi ý: chọn tên đúng; giữ tên trong biểu mẫu thì sửa cả ở Excel, các trang tính khác cũng ghi theo tên ấy.
        </p>
      </div>
      <div class="choices">
        <button type="button" aria-describedby={id} onClick={settle(keepName)}>
          Giữ “{name}”
        </button>
        <button type="button" aria-describedby={id} onClick={settle(takeListName)}>
          Lấy “{of}”
        </button>
      </div>
    </div>
  );
}

function GoneOne({ path, name, branches }: { path: string; name: string; branches: readonly BranchView[] }) {
  const box = useRef<HTMLSelectElement>(null);
  const id = `mat-${path.replace(/^.*\/|\.ya?ml$/gu, '')}`;
  const isFree = ({ filled }: BranchView): boolean => filled === null;
  const join = (): void => {
    const branch = branches.find((one) => one.path === box.current?.value);
    if (branch !== undefined)
      void fillInFor(path, branch).then(() => {
        focusAfter(0);
      });
  };
  const drop = async (): Promise<void> => {
    const sure = await ask({
      title: 'Bỏ phần đã điền?',
      words: `Những gì đã điền trong biểu mẫu của “${name}” sẽ không còn.`,
      yes: 'Bỏ',
    });
    if (!sure) return;
    await dropFilled(path);
    focusAfter(0);
  };
  return (
    <li class="fault">
      <p>
        “{name}” đã điền trong biểu mẫu, mà danh sách không có tên này nên không có quy chế. Bị sót thì thêm vào danh
        sách rồi đọc lại; đã đổi tên thì chọn tên mới ở đây.
      </p>
      <div class="choices">
        <label for={id} class="unseen">
          Tên mới của {name}
        </label>
        <select id={id} ref={box}>
          <option value={NONE}>Tên mới trong danh sách …</option>
          {branches.filter(isFree).map((branch) => (
            <option key={branch.path} value={branch.path}>
              {branch.name}
            </option>
          ))}
        </select>
        <button type="button" onClick={join}>
          Ghép<span class="unseen"> {name} vào tên đã chọn</span>
        </button>
        <button type="button" onClick={() => void drop()}>
          Bỏ phần đã điền<span class="unseen"> của {name}</span>
        </button>
      </div>
    </li>
  );
}

/** What was filled in for branches that the list does not have: lost to nobody until somebody says so. */
export function Gone({ of: { gone, branches } }: { of: View }) {
  if (gone.length === 0) return null;
  return (
    <section class="card" aria-labelledby="khong-con">
      <h2 id="khong-con">Đã điền mà danh sách không có</h2>
      <ul class="faults">
        {gone.map(({ path, name }) => (
          <GoneOne key={path} path={path} name={name} branches={branches} />
        ))}
      </ul>
    </section>
  );
}

import type { Path } from '../../../core/read/path.ts';
import { announce } from '../../state/announce.ts';
import { beginItem, leaveItemWithFocus } from '../../state/begun.ts';
import { focusSoon } from '../../state/focus.ts';
import { change, data } from '../../state/session.ts';
import { itemName } from '../items.ts';
import { itemsOf } from '../paste.ts';
import { fieldId, valueAt } from '../path.ts';
import type { Spec } from '../spec.ts';
import { FieldOf } from './field.tsx';
import { Problems, problemsAt } from './problems.tsx';

function moved(list: readonly unknown[], from: number, to: number): unknown[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from], ...rest.slice(to)];
}

/** One of a list: its fields, and buttons to move it or take it out. */
function Item({ spec, path, count }: { spec: Spec; path: Path; count: number }) {
  const index = Number(path.at(-1));
  const listPath = path.slice(0, -1);
  const list = (): unknown[] => (valueAt(data.value, listPath) as unknown[] | undefined) ?? [];
  const name = `${itemName(spec.name)} ${index + 1}`;
  const move = (to: number): void => {
    // The buttons at either end stay to be focused, and do nothing.
    if (to < 0 || to >= count) return;
    change(listPath, moved(list(), index, to));
    announce(`Đã chuyển ${name} đến vị trí ${to + 1}`);
    focusSoon(`${fieldId([...listPath, to])}-${to > index ? 'xuong' : 'len'}`);
  };
  const remove = (): void => {
    const rest = list().filter((_, at) => at !== index);
    change(listPath, rest.length === 0 ? undefined : rest);
    announce(`Đã xóa ${name}`);
    // Without its last item a list may be a question again.
    focusSoon(`${fieldId(listPath)}-them`, `${fieldId(listPath)}-co`);
  };
  return (
    <li>
      <fieldset class="item" id={fieldId(path)} onFocusOut={leaveItemWithFocus}>
        <legend>{name.charAt(0).toUpperCase() + name.slice(1)}</legend>
        <div class="item-tools">
          <button
            type="button"
            id={`${fieldId(path)}-len`}
            aria-disabled={index === 0}
            aria-label={`Chuyển ${name} lên`}
            onClick={() => {
              move(index - 1);
            }}
          >
            Lên
          </button>
          <button
            type="button"
            id={`${fieldId(path)}-xuong`}
            aria-disabled={index === count - 1}
            aria-label={`Chuyển ${name} xuống`}
            onClick={() => {
              move(index + 1);
            }}
          >
            Xuống
          </button>
          <button type="button" aria-label={`Xóa ${name}`} onClick={remove}>
            Xóa
          </button>
        </div>
        <Problems path={path} found={problemsAt(path, false)} />
        <div class="fields">
          {spec.children.map((child) => (
            <FieldOf key={child.key} spec={child} path={[...path, child.key]} />
          ))}
        </div>
      </fieldset>
    </li>
  );
}

/** A list of people or things. A table copied from Excel can be pasted into any of its fields. */
export function List({ spec, path }: { spec: Spec; path: Path }) {
  const value = valueAt(data.value, path);
  const items: unknown[] = Array.isArray(value) ? value : [];
  const paste = (event: ClipboardEvent): void => {
    const pasted = itemsOf(event.clipboardData?.getData('text/plain') ?? '', spec.children);
    if (pasted === null || pasted.length === 0) return;
    event.preventDefault();
    const isFilled = (item: unknown): boolean =>
      typeof item === 'object' && item !== null && Object.keys(item).length > 0;
    const before = items.filter(isFilled);
    // A field with the focus is never written into: it is left, and the first of what was pasted gone to.
    if (event.target instanceof HTMLElement) event.target.blur();
    change(path, [...before, ...pasted]);
    announce(`Đã thêm ${pasted.length} dòng từ bảng dán vào`);
    focusSoon(fieldId([...path, before.length, spec.children[0]?.key ?? '']));
  };
  const add = (): void => {
    change(path, [...items, {}]);
    beginItem([...path, items.length]);
    focusSoon(fieldId([...path, items.length, spec.children[0]?.key ?? '']));
  };
  const columns = spec.children.slice(0, 3).map(({ title }) => title.toLowerCase());
  const isTable = spec.name !== 'adaptations';
  return (
    <div class="list" onPaste={paste}>
      {items.length === 0 ? null : (
        <ol>
          {items.map((_, index) => (
            <Item key={index} spec={spec} path={[...path, index]} count={items.length} />
          ))}
        </ol>
      )}
      <div class="list-tools">
        <button type="button" id={`${fieldId(path)}-them`} onClick={add}>
          Thêm {itemName(spec.name)}
        </button>
        {spec.orEmpty && items.length === 0 ? (
          <label class="check">
            <input
              type="checkbox"
              id={fieldId(path)}
              checked={Array.isArray(value)}
              onChange={({ currentTarget }) => {
                change(path, currentTarget.checked ? [] : undefined);
              }}
            />
            Không có
          </label>
        ) : null}
      </div>
      {isTable ? (
        <p class="help">
          Có danh sách trong Excel: chép {columns.length === 1 ? 'cột' : 'các cột'} {columns.join(', ')} rồi dán vào ô
          đầu tiên của một dòng ở đây.
        </p>
      ) : null}
    </div>
  );
}

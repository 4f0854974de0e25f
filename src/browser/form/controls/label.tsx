import type { Path } from '../../../core/read/path.ts';
import { focusSoon } from '../../state/focus.ts';
import { change, inherited } from '../../state/session.ts';
import { fieldId, valueAt } from '../path.ts';
import type { Spec } from '../spec.ts';
import { toShown } from '../value.ts';

/**
 * A field's title with the mark of what a final document needs.
 * @param isSaid in words, where the element that it names cannot be required itself
 */
export function Title({ spec, isSaid = false }: { spec: Spec; isSaid?: boolean }) {
  return (
    <>
      {spec.asked}
      {spec.required === 'no' ? null : (
        <>
          <span class="star" aria-hidden="true">
            {' *'}
          </span>
          {isSaid ? <span class="unseen"> (bắt buộc)</span> : null}
        </>
      )}
    </>
  );
}

export const helpId = (path: Path): string => `${fieldId(path)}-giup`;

/** What a field is for; below it an example, or a usual value to take over while the field is empty. */
export function Help({ spec, path, isEmpty }: { spec: Spec; path: Path; isEmpty: boolean }) {
  const { help, example, suggestion } = spec;
  const common = isEmpty ? toShown(spec.kind, valueAt(inherited.value, path)) : '';
  const isOffered = suggestion !== null && isEmpty && common === '';
  if (help === '' && example === null && !isOffered && common === '') return null;
  return (
    <div class="help" id={helpId(path)}>
      {help}
      {common === '' ? null : <strong> Để trống thì lấy mục chung của xã, phường: “{common}”.</strong>}
      {example !== null && !isOffered && common === '' && spec.kind !== 'choice' ? (
        <span class="example"> Ví dụ: {shownExample(spec, example)}.</span>
      ) : null}
      {isOffered ? (
        <>
          {' '}
          <span class="example">Nơi khác thường ghi “{suggestion}”.</span>{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              change(path, suggestion);
              focusSoon(fieldId(path));
            }}
          >
            Dùng “{suggestion}”<span class="unseen"> cho mục {spec.title}</span>
          </button>
        </>
      ) : null}
    </div>
  );
}

function shownExample({ kind }: Spec, example: string): string {
  const match = kind === 'date' ? /^(\d{4})-(\d\d)-(\d\d)$/u.exec(example) : null;
  return match === null ? example : `${match[3] ?? ''}/${match[2] ?? ''}/${match[1] ?? ''}`;
}

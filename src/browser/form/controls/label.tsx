import type { Path } from '../../../core/read/path.ts';
import { change } from '../../state/session.ts';
import { fieldId } from '../path.ts';
import type { Spec } from '../spec.ts';

/** A field's title with the mark of what a final document needs. */
export function Title({ spec }: { spec: Spec }) {
  return (
    <>
      {spec.asked}
      {spec.required === 'no' ? null : (
        <>
          <span class="star" aria-hidden="true">
            {' *'}
          </span>
          <span class="unseen"> (bắt buộc)</span>
        </>
      )}
    </>
  );
}

export const helpId = (path: Path): string => `${fieldId(path)}-giup`;

/** What a field is for; below it an example, or a usual value to take over while the field is empty. */
export function Help({ spec, path, isEmpty }: { spec: Spec; path: Path; isEmpty: boolean }) {
  const { help, example, suggestion } = spec;
  const isOffered = suggestion !== null && isEmpty;
  if (help === '' && example === null && !isOffered) return null;
  return (
    <div class="help" id={helpId(path)}>
      {help}
      {example !== null && !isOffered && spec.kind !== 'choice' ? (
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
            }}
          >
            Dùng “{suggestion}”
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

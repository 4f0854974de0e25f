import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BranchType } from '../../../core/index.ts';
import type { Path } from '../../../core/read/path.ts';
import { library } from '../../library.ts';
import { branchType, change, data, touch } from '../../state/session.ts';
import type { Offer } from '../../text/completion/offers.ts';
import { ACTIONS, targetOffers } from '../../text/completion/targets.ts';
import { fieldId, valueAt } from '../path.ts';
import type { Spec } from '../spec.ts';
import { fromShown, settled, toShown } from '../value.ts';
import { Help, helpId, Title } from './label.tsx';
import { Problems, problemsAt, problemsId } from './problems.tsx';

const offersId = (path: Path): string => `${fieldId(path)}-chon`;

/** What a field that names a part of the model may name: nobody knows the ids of articles by heart. */
function offersFor(name: string): readonly Offer[] {
  const [list, action = ''] = name.split('.');
  const model = library.models.get(branchType.value as BranchType);
  if (list !== 'adaptations' || !ACTIONS.includes(action) || model === undefined) return [];
  return targetOffers(action, model);
}

type Box = HTMLInputElement | HTMLTextAreaElement;

/**
 * A field that is typed into. While it has the focus nothing is written into it, because Vietnamese typing methods
 * build their letters from what stands there; it is put in order when it is left.
 */
export function Line({ spec, path }: { spec: Spec; path: Path }) {
  const box = useRef<Box>(null);
  const value = valueAt(data.value, path);
  const shown = toShown(spec.kind, value);
  useLayoutEffect(() => {
    const { current } = box;
    // Nobody types in a window that is not in front: what another one changes is shown there.
    const isTypedInto = document.activeElement === current && document.hasFocus();
    if (current !== null && !isTypedInto && current.value !== shown) current.value = shown;
  });
  const found = problemsAt(path, true);
  const isWide = spec.kind === 'lines' || spec.kind === 'long';
  const offered = isWide ? [] : offersFor(spec.name);
  const common = {
    id: fieldId(path),
    ref: box as never,
    class: spec.kind === 'number' ? 'number' : spec.kind === 'date' ? 'date' : '',
    autocomplete: 'off',
    spellcheck: false,
    'aria-required': spec.required !== 'no',
    'aria-describedby': `${helpId(path)} ${problemsId(path)}`,
    'aria-invalid': found.some(({ severity }) => severity === 'error'),
    onInput: ({ currentTarget }: { currentTarget: Box }) => {
      change(path, fromShown(spec, currentTarget.value));
    },
    onBlur: ({ currentTarget }: { currentTarget: Box }) => {
      const tidy = settled(spec, currentTarget.value);
      if (tidy !== currentTarget.value) currentTarget.value = tidy;
      touch(path);
    },
  };
  return (
    <div class={`field${isWide ? ' wide' : ''}`}>
      <label for={fieldId(path)}>
        <Title spec={spec} />
      </label>
      <Help spec={spec} path={path} isEmpty={shown === ''} />
      {isWide ? (
        <textarea {...common} rows={Math.max(spec.kind === 'long' ? 4 : 2, shown.split('\n').length + 1)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={spec.kind === 'number' ? 'numeric' : undefined}
          list={offered.length === 0 ? undefined : offersId(path)}
        />
      )}
      {offered.length === 0 ? null : (
        <datalist id={offersId(path)}>
          {offered.map(({ text, title }) => (
            <option key={text} value={text}>
              {title}
            </option>
          ))}
        </datalist>
      )}
      <Problems path={path} found={found} />
    </div>
  );
}

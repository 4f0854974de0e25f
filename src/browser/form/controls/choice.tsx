import type { Path } from '../../../core/read/path.ts';
import { change, data, inherited } from '../../state/session.ts';
import { fieldId, valueAt } from '../path.ts';
import type { Spec } from '../spec.ts';
import { Help, helpId, Title } from './label.tsx';
import { Problems, problemsAt, problemsId } from './problems.tsx';

interface Option {
  value: unknown;
  label: string;
}

/** More alternatives than this are a list to open instead of buttons. */
const MOST_BUTTONS = 3;

const YES_NO: Option[] = [
  { value: true, label: 'Có' },
  { value: false, label: 'Không' },
];

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Round buttons for a few alternatives. Used also for questions that open a group. */
export function Radios(props: {
  id: string;
  options: readonly Option[];
  chosen: number;
  choose: (value: unknown) => void;
}) {
  const { id, options, chosen, choose } = props;
  return (
    <div class="radios">
      {options.map(({ value, label }, index) => (
        <label key={label}>
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${index}`}
            name={id}
            checked={index === chosen}
            onChange={() => {
              choose(value);
            }}
          />
          {upperFirst(label)}
        </label>
      ))}
      {chosen === -1 ? null : (
        <button
          type="button"
          class="link"
          onClick={() => {
            choose(undefined);
            document.getElementById(id)?.focus();
          }}
        >
          Bỏ chọn
        </button>
      )}
    </div>
  );
}

/** One of several given values. */
export function ChoiceField({ spec, path }: { spec: Spec; path: Path }) {
  const options = spec.kind === 'yes-no' ? YES_NO : spec.choices;
  const value = valueAt(data.value, path) ?? valueAt(inherited.value, path) ?? spec.fallback ?? undefined;
  const chosen = options.findIndex((option) => option.value === value);
  const found = problemsAt(path, true);
  const choose = (next: unknown): void => {
    change(path, next);
  };
  const help = <Help spec={spec} path={path} isEmpty={chosen === -1} />;
  const states = {
    'aria-describedby': `${helpId(path)} ${problemsId(path)}`,
    'aria-required': spec.required !== 'no',
    'aria-invalid': found.some(({ severity }) => severity === 'error'),
  };
  if (options.length <= MOST_BUTTONS) {
    return (
      <fieldset class="field plain" role="radiogroup" {...states}>
        <legend>
          <Title spec={spec} />
        </legend>
        {help}
        <Radios id={fieldId(path)} options={options} chosen={chosen} choose={choose} />
        <Problems path={path} found={found} />
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={fieldId(path)}>
        <Title spec={spec} />
      </label>
      {help}
      <select
        id={fieldId(path)}
        {...states}
        value={String(chosen)}
        onChange={({ currentTarget }) => {
          choose(options[Number(currentTarget.value)]?.value);
        }}
      >
        <option value="-1">(chưa chọn)</option>
        {options.map(({ label }, index) => (
          <option key={label} value={String(index)}>
            {upperFirst(label)}
          </option>
        ))}
      </select>
      <Problems path={path} found={found} />
    </div>
  );
}

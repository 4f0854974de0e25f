import type { Path } from '../../../core/read/path.ts';
import { beginItem, leaveItemWithFocus } from '../../state/begun.ts';
import { change, data, draft } from '../../state/session.ts';
import { fieldId, valueAt } from '../path.ts';
import type { Spec } from '../spec.ts';
import { Radios } from './choice.tsx';
import { FieldOf } from './field.tsx';
import { Help, helpId, Title } from './label.tsx';
import { List } from './list.tsx';
import { Problems, problemsAt, problemsId } from './problems.tsx';

const OPTIONS = [
  { value: 'yes', label: 'Có' },
  { value: 'none', label: 'Không' },
];

/** What was filled in before “Không” was chosen, to come back with “Có”: in the same draft, and in no other. */
let putAside = { draft: '', values: new Map<string, unknown>() };

function asideNow(): Map<string, unknown> {
  const id = draft.value?.id ?? '';
  if (putAside.draft !== id) putAside = { draft: id, values: new Map() };
  return putAside.values;
}

function YesOrNone({ spec, path }: { spec: Spec; path: Path }) {
  const value = valueAt(data.value, path);
  const chosen = value === undefined ? -1 : value === 'none' ? 1 : 0;
  const choose = (next: unknown): void => {
    const aside = asideNow();
    if (typeof value === 'object') aside.set(spec.name, value);
    const before = aside.get(spec.name);
    const begun = before ?? (spec.kind === 'list' ? [{}] : {});
    change(path, next === 'yes' ? begun : next);
    if (next === 'yes' && spec.kind === 'list' && before === undefined) beginItem([...path, 0]);
  };
  return <Radios id={`${fieldId(path)}-co`} options={OPTIONS} chosen={chosen} choose={choose} />;
}

/** A group of fields, or a list; one that a branch may do without begins with the question whether it has it. */
export function Group({ spec, path }: { spec: Spec; path: Path }) {
  const value = valueAt(data.value, path);
  const isOpen = !spec.orNone || typeof value === 'object';
  return (
    <fieldset
      class="group"
      id={fieldId(path)}
      aria-describedby={`${helpId(path)} ${problemsId(path)}`}
      onFocusOut={spec.kind === 'list' ? leaveItemWithFocus : undefined}
    >
      <legend>
        <Title spec={spec} isSaid />
      </legend>
      <Help spec={{ ...spec, example: null }} path={path} isEmpty={false} />
      {spec.orNone ? <YesOrNone spec={spec} path={path} /> : null}
      <Problems path={path} found={problemsAt(path, false)} />
      {isOpen && spec.kind === 'list' ? <List spec={spec} path={path} /> : null}
      {isOpen && spec.kind === 'group' ? (
        <div class="fields">
          {spec.children.map((child) => (
            <FieldOf key={child.key} spec={child} path={[...path, child.key]} />
          ))}
        </div>
      ) : null}
    </fieldset>
  );
}

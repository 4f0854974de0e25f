import type { Path } from '../../../core/read/path.ts';
import { data } from '../../state/session.ts';
import { valueAt } from '../path.ts';
import { applies } from '../sections.ts';
import type { Spec } from '../spec.ts';
import { ChoiceField } from './choice.tsx';
import { Group } from './group.tsx';
import { Line } from './line.tsx';

/** Any field of the branch file, as its spec says; nothing where it does not apply. */
export function FieldOf({ spec, path }: { spec: Spec; path: Path }) {
  if (!applies(spec.name, data.value, valueAt(data.value, path) !== undefined)) return null;
  switch (spec.kind) {
    case 'group':
    case 'list':
      return <Group spec={spec} path={path} />;
    case 'choice':
    case 'yes-no':
      return <ChoiceField spec={spec} path={path} />;
    case 'text':
    case 'long':
    case 'number':
    case 'date':
    case 'lines':
      return <Line spec={spec} path={path} />;
  }
}

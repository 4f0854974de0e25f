/** All that is kept in the browser, as one file. */
import { hasErrors } from '../../../core/diagnostic.ts';
import { allKept, type Filed } from '../../export/all-kept.ts';
import type { OutFile } from '../../export/out-file.ts';
import type { Draft } from '../../state/draft.ts';
import type { Commune } from '../commune.ts';
import { sourcesOf, UNNAMED } from './sources.ts';

/** As `folderFile` has it: a branch with a cell that cannot be read has no file. */
function filed(one: Commune, on: string): Filed {
  const { name, shared, sources } = sourcesOf(one, on, () => undefined);
  const whole = sources.filter(({ told }) => !hasErrors(told ?? []));
  return {
    one,
    name: name === UNNAMED ? one.source.replace(/\.[^.]*$/u, '') : name,
    files: [...(shared === null ? [] : [shared]), ...whole.map(({ file }) => file)],
  };
}

/** @param on the day for what the list says nothing of */
export function keptFile(drafts: readonly Draft[], communes: readonly Commune[], on: string): OutFile {
  return allKept(
    drafts,
    communes.map((one) => filed(one, on)),
  );
}

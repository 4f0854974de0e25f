/** The commune's folder as `quyche roster` writes it, in one ZIP, for the command line to go on with. */
import { hasErrors, type Problem } from '../../../core/diagnostic.ts';
import { slug } from '../../../core/index.ts';
import { innerPlace } from '../../../core/place-words.ts';
import { entry, zip } from '../../../core/write/docx/zip.ts';
import { deflater } from '../../export/deflate.ts';
import type { Commune } from '../commune.ts';
import { check } from './check.ts';
import type { BranchView, Folder } from './protocol.ts';
import { UNNAMED } from './sources.ts';

/** “dòng 7 chưa rõ tên” */
const placeOf = ({ place }: Problem): string => `${innerPlace(place)} chưa rõ tên`;

/** A branch of the list with a mistake is left out, because the cell that could not be read is missing in its file. */
export function folderFile(commune: Commune, on: string): Folder {
  const { name, shared, branches, unnamed } = check(commune, on, { step: () => undefined });
  const isWhole = ({ isOfList, problems }: BranchView): boolean => !isOfList || !hasErrors(problems);
  const whole = branches.filter(isWhole);
  const files = [...(shared === null ? [] : [shared]), ...whole];
  const [inner = ''] = files[0]?.path.split('/') ?? [];
  const folder = commune.list === null || name === UNNAMED ? inner : slug(name);
  const bytes = zip(files.map(({ path, text }) => entry(path.replace(inner, folder), text, deflater)));
  const leftOut = [
    ...branches.filter((branch) => !isWhole(branch)).map((branch) => branch.name),
    ...unnamed.map(placeOf),
  ];
  return { zip: { name: `${folder}.zip`, bytes }, leftOut };
}

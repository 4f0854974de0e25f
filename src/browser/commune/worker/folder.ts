/** The commune's folder as `quyche roster` writes it, in one ZIP, for the command line to go on with. */
import { hasErrors } from '../../../core/diagnostic.ts';
import { entry, zip } from '../../../core/write/docx/zip.ts';
import { deflater } from '../../export/deflate.ts';
import type { Commune } from '../commune.ts';
import { check } from './check.ts';
import type { BranchView, Folder } from './protocol.ts';

/** A branch of the list with a mistake is left out, because the cell that could not be read is missing in its file. */
export function folderFile(commune: Commune, on: string): Folder {
  const { shared, branches } = check(commune, on, { step: () => undefined });
  const isWhole = ({ isOfList, problems }: BranchView): boolean => !isOfList || !hasErrors(problems);
  const whole = branches.filter(isWhole);
  const files = [...(shared === null ? [] : [shared]), ...whole];
  const folder = files[0]?.path.split('/')[0] ?? 'xa-phuong';
  const bytes = zip(files.map(({ path, text }) => entry(path, text, deflater)));
  const leftOut = branches.filter((branch) => !isWhole(branch)).map(({ name }) => name);
  return { zip: { name: `${folder}.zip`, bytes }, leftOut };
}

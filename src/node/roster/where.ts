import { basename } from 'node:path';
import { communeFileOf } from '../input/find.ts';
import { below, type Located } from '../input/read.ts';
import type { Problem } from '../../core/diagnostic.ts';
import { insideCommune } from '../output/problems.ts';
import { quoted } from '../usage.ts';

const isBranches = ({ absolute }: Located): boolean => basename(absolute).toLowerCase() === 'branches';

/**
 * A folder that is inside a commune's, or is called as the one of its branches' files is: a commune written there is
 * found by no command that is given the folder it stands in.
 */
export function insideProblem(list: string, folder: Located): Problem | null {
  const parent = below(folder, '..');
  const around = isBranches(parent) ? below(parent, '..') : parent;
  const inCommune = communeFileOf(around) !== null;
  if (!inCommune && !isBranches(folder)) return null;
  const meant = isBranches(folder) ? parent : around;
  const instead = `quyche roster ${quoted(list)} -o ${quoted(meant.shown)}`;
  return insideCommune(folder.shown, instead, isBranches(folder) ? null : around.shown);
}

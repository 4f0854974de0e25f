/** What is filled in in the form for a branch of the commune, and which branch of the list it is for. */
import type { Path } from '../../core/read/path.ts';
import type { Kept } from '../state/drafts.ts';
import { goTo } from '../state/focus.ts';
import { openWithin } from '../state/open.ts';
import { draft } from '../state/session.ts';
import { check } from './actions.ts';
import type { BranchFile } from './commune.ts';
import { changeBranches, commune, communeKept, filling, isStale, view } from './state.ts';
import { nameIn, renamed } from './worker/filled.ts';
import type { BranchView } from './worker/protocol.ts';

/** A branch as it is now: what was known of it may be older than what was last changed. */
async function branchNow(path: string): Promise<BranchView | undefined> {
  if (isStale.value) await check();
  return isStale.value ? undefined : view.value?.branches.find((branch) => branch.path === path);
}

/** Opens a branch in the form; what is changed there comes back to the commune. */
export async function fillIn({ path }: BranchView, field: Path | null): Promise<void> {
  const { value } = commune;
  const branch = await branchNow(path);
  if (branch === undefined || commune.value !== value || draft.value !== null) return;
  const { of, filled } = branch;
  let before = branch.text;
  const keep = (changed: string): Kept => {
    // Handing it out as a file keeps it, too, and changes nothing.
    if (changed === before) return communeKept.value ?? 'kept';
    before = changed;
    const isOther = (file: BranchFile): boolean => file.path !== path && file.path !== filled;
    return changeBranches(({ branches }) => ({
      branches: [...branches.filter(isOther), { path, text: changed, isAhead: true, of }],
    }));
  };
  filling.value = path;
  openWithin(branch.text, view.value?.shared ?? null, keep);
  if (field !== null) goTo(field);
}

async function changeFile(path: string | null, changed: (file: BranchFile) => BranchFile[]): Promise<void> {
  changeBranches(({ branches }) => ({
    branches: branches.flatMap((file) => (file.path === path ? changed(file) : [file])),
  }));
  await check();
}

/** The name that was filled in stays, though the list has another. */
export const keepName = ({ filled }: BranchView): Promise<void> =>
  changeFile(filled, (file) => [{ ...file, keptName: nameIn(file.text) }]);

/** The branch is called again as the list has it. */
export const takeListName = ({ filled, of }: BranchView): Promise<void> =>
  changeFile(filled, (file) => [{ ...file, text: renamed(file.text, of ?? nameIn(file.text)) }]);

/** What was filled in is for this branch of the list, which had another name. */
export const fillInFor = (gone: string, { path, of }: BranchView): Promise<void> =>
  changeFile(gone, (file) => [{ ...file, path, of }]);

/** What was filled in for a branch that the list does not have is not wanted any more. */
export const dropFilled = (gone: string): Promise<void> => changeFile(gone, () => []);

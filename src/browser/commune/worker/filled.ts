/** What was filled in here for the branches of a list, found again in the list as it is now. */
import { branchFileName } from '../../../core/roster/index.ts';
import { isRecord } from '../../../core/read/path.ts';
import { readYaml } from '../../../core/read/yaml.ts';
import { editYaml } from '../../../core/read/yaml/edit.ts';
import type { BranchFile } from '../commune.ts';

/** The name in a branch's file; empty where there is none. */
export function nameIn(text: string): string {
  const data = readYaml({ path: '', text }).value?.value;
  return isRecord(data) && typeof data['name'] === 'string' ? data['name'] : '';
}

/** The text under another name; a text that is no well-formed map stays as it is. */
export const renamed = (text: string, name: string): string =>
  nameIn(text) === name ? text : (editYaml(text, [{ path: ['name'], value: name }]) ?? text);

export interface Matched {
  /** by the name that the list has now */
  byName: ReadonlyMap<string, BranchFile>;
  /** files of branches that the list does not have */
  gone: BranchFile[];
}

/**
 * Finds the file of each branch of the list: by the name that the list had for it, else by the name in it, which the
 * list may have taken over by now, else by a name that differs in marks and capitals alone.
 */
export function matched(files: readonly BranchFile[], names: readonly string[]): Matched {
  const byName = new Map<string, BranchFile>();
  let left = [...files];
  const ways: ((file: BranchFile, name: string) => boolean)[] = [
    ({ of }, name) => of === name,
    ({ text }, name) => nameIn(text) === name,
    ({ of }, name) => of !== null && branchFileName(of) === branchFileName(name),
  ];
  for (const isOf of ways)
    for (const name of names.filter((one) => !byName.has(one))) {
      const file = left.find((one) => isOf(one, name));
      if (file === undefined) continue;
      byName.set(name, file);
      left = left.filter((one) => one !== file);
    }
  return { byName, gone: left };
}

/** What a draft is called and of what it is, from its text. */
import { isRecord } from '../../core/read/path.ts';
import { readYaml } from '../../core/read/yaml.ts';
import type { Draft } from './draft.ts';
import { FILE } from './reading.ts';

/** The branch's name and type in a draft's text; words for a branch without a name. */
export function aboutText(text: string): { branch: string; type: string } {
  const value = readYaml({ path: FILE, text }).value?.value;
  const { name, type } = isRecord(value) ? value : {};
  return {
    branch: typeof name === 'string' && name !== '' ? name : 'Chi bộ chưa ghi tên',
    type: typeof type === 'string' ? type : '',
  };
}

/** The name given by hand, or the branch's. */
export const draftName = ({ name, text }: Draft): string => name ?? aboutText(text).branch;

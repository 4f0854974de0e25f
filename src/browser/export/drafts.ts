import { slug } from '../../core/index.ts';
import { isRecord } from '../../core/read/path.ts';
import { readYaml } from '../../core/read/yaml.ts';
import { entry, zip } from '../../core/write/docx/zip.ts';
import type { Draft } from '../state/drafts.ts';
import { deflater } from './deflate.ts';
import type { OutFile } from './files.ts';

/** The branch's name in a draft's text, or words for a draft without one. */
export function branchName(text: string): string {
  const value = readYaml({ path: 'chi-bo.yaml', text }).value?.value;
  const name = isRecord(value) ? value['name'] : undefined;
  return typeof name === 'string' && name !== '' ? name : 'Chi bộ chưa ghi tên';
}

/** A name that is not taken yet: “chi-bo-a”, “chi-bo-a-2” … */
function free(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name}-${number}`;
  taken.add(candidate);
  return candidate;
}

/** Every draft as a branch file, in one ZIP. */
export function allDraftsFile(drafts: readonly Draft[]): OutFile {
  const taken = new Set<string>();
  const entries = drafts.map(({ text }) => entry(`${free(slug(branchName(text)), taken)}.yaml`, text, deflater));
  return { name: 'cac-ban-quy-che.zip', type: 'application/zip', content: zip(entries) };
}

import type { Problem } from '../../core/diagnostic.ts';
import { digest } from '../output/digest.ts';
import type { Manifest } from '../output/manifest.ts';
import { writeOutput, type Sink } from '../output/write.ts';
import type { Placed } from '../batch/outcome.ts';
import { listOf, type Listed } from './list.ts';
import { listPage } from './page.ts';
import { listWorkbook } from './sheet.ts';

interface IndexWritten {
  placed: Placed[];
  problems: Problem[];
}

/** Writes the index of the branches whose keys are given, from what the manifest says of them. */
export async function writeIndex(sink: Sink, manifest: Manifest, keys: readonly string[]): Promise<IndexWritten> {
  const list = listOf(keys.flatMap((key) => listed(manifest, key)));
  const result: IndexWritten = { placed: [], problems: [] };
  const outputs = [
    { path: 'danh-muc.xlsx', content: await listWorkbook(list) },
    { path: 'danh-muc.html', content: listPage(list) },
  ];
  for (const output of outputs) {
    const state = writeOutput(sink, output);
    if (typeof state === 'string') result.placed.push({ path: output.path, sha256: digest(output.content), state });
    else result.problems.push(state);
  }
  return result;
}

/** The formats a person would open, the one most wanted first. */
const OPENED = ['docx', 'pdf', 'html', 'md'];

function listed({ branches, sha256 }: Manifest, key: string): Listed[] {
  const row = branches[key];
  if (row === undefined) return [];
  const ending = OPENED.find((one) => `${key}.${one}` in sha256);
  return [{ row, file: row.change === 'failed' || ending === undefined ? null : `${key}.${ending}` }];
}

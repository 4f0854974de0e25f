import type { Problem } from '../../core/diagnostic.ts';
import { deflater } from '../output/deflate.ts';
import type { Manifest } from '../output/manifest.ts';
import { writeOutput, type Placed, type Sink } from '../output/write.ts';
import { INDEX, inOrder, listOf, type Listed } from '../../core/batch/list.ts';
import { listPage } from '../../core/batch/page.ts';
import { listWorkbook } from '../../excel/index-sheet.ts';

interface IndexWritten {
  placed: Placed[];
  problems: Problem[];
  /** the manifest with the index in it */
  manifest: Manifest;
}

/**
 * Writes the index of the branches whose keys are given, in the order of their files, from what the manifest says of
 * them.
 */
export async function writeIndex(sink: Sink, manifest: Manifest, keys: readonly string[]): Promise<IndexWritten> {
  const branches = keys.flatMap((key) => listed(manifest, key));
  const list = listOf(inOrder(branches));
  const result: IndexWritten = { placed: [], problems: [], manifest: { ...manifest, sha256: { ...manifest.sha256 } } };
  const outputs = [
    { path: INDEX.workbook, content: await listWorkbook(list, deflater) },
    { path: INDEX.page, content: listPage(list) },
  ];
  for (const output of outputs) {
    const done = await writeOutput(sink, output);
    if ('code' in done) {
      result.problems.push(done);
      continue;
    }
    result.placed.push(done);
    result.manifest.sha256[done.path] = done.sha256;
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

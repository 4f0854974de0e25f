import { unzipSync } from 'fflate';
import { openShell, writeDocx } from '../../src/core/write/docx/index.ts';
import type { FormatProfile } from '../../src/core/schema/format.ts';
import type { Regulation } from '../../src/core/tree/nodes.ts';
import { makeShell } from '../../src/word/shell.ts';
import { deflater } from '../../src/node/output/deflate.ts';

/** The DOCX of a regulation, with a shell made on the spot: no build is needed. */
export async function written(regulation: Regulation, profile: FormatProfile): Promise<Uint8Array> {
  return writeDocx(regulation, openShell(await makeShell(profile), deflater), deflater);
}

/** The texts of the parts of a DOCX by name, in the order of the file. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

import { deflateRawSync, crc32 } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkDocx } from '../../src/core/format/index.ts';
import { makeRegulation, onlyAnnex, openShell, writeDocx } from '../../src/core/index.ts';
import { makeShell } from '../../src/word/shell.ts';
import { library, ROOT } from '../support/library.ts';

it('an annex issued alone is held against the rules of page, font and wording, not of a head it does not have', async () => {
  const path = 'examples/hamlet/branch.yaml';
  const branch = { path, text: readFileSync(join(ROOT, path), 'utf8') };
  const made = makeRegulation({ branch }, library(), { on: '2026-10-05' }).value!;
  const annex = onlyAnnex(made, branch).value!;
  const deflate = { deflateRaw: (bytes: Uint8Array) => deflateRawSync(bytes), crc32 };
  const bytes = writeDocx(annex.regulation, openShell(await makeShell(made.profile), deflate), deflate);
  const { problems } = checkDocx(bytes, 'annex.docx', library().profiles, '2026-10-05');
  expect(problems).toEqual([]);
});

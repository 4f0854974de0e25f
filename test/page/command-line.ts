/** What the command line makes of the same data, to hold what the page hands out against. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeRegulation, openShell, writeDocx } from '../../src/core/index.ts';
import { deflater } from '../../src/node/output/deflate.ts';
import { shellPaths } from '../../src/node/output/shells.ts';
import { library, ROOT } from '../support/library.ts';

export const exampleOf = (type: string): string => readFileSync(join(ROOT, 'examples', type, 'branch.yaml'), 'utf8');

/** document.xml as the command line writes it. */
export function commandLineXml(text: string): string {
  const { value } = makeRegulation({ branch: { path: 'branch.yaml', text } }, library(), { on: '2026-11-26' });
  const shell = JSON.parse(readFileSync(shellPaths(value!.profile.id).shell, 'utf8')) as Parameters<
    typeof openShell
  >[0];
  return documentIn(writeDocx(value!.regulation, openShell(shell, deflater), deflater));
}

/** document.xml of a DOCX file. */
export const documentXml = (path: string): string => documentIn(readFileSync(path));

const documentIn = (docx: Uint8Array): string => new TextDecoder().decode(unzipSync(docx)['word/document.xml']);

/** The files that a regulation or a draft is handed out as. */
import { openShell, slug, writeDocx, writeHtml, type Made, type OpenShell, type Shell } from '../../core/index.ts';
import { shells } from 'quyche:shells';
import { deflater } from './deflate.ts';
import type { OutFile } from './out-file.ts';
import { sha256 } from './sha256.ts';

export type { OutFile };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** As the command line names it, without the ending. */
export const baseName = (branch: string): string => `quy-che-${slug(branch)}`;

const open = new Map<Shell, OpenShell>();

/** A shell, opened once for all that is written with it. */
function opened(shell: Shell): OpenShell {
  const known = open.get(shell) ?? openShell(shell, deflater);
  open.set(shell, known);
  return known;
}

/**
 * The regulation for Word; its parts are those of the command line, byte for byte.
 * @param sources the texts it was made from, the branch's file and the commune's or an empty one, for the file's stamp
 */
export function docxFile(
  { regulation, profile, name }: Made,
  sources: readonly [string, string] | null = null,
): OutFile {
  const shell = shells[profile.id];
  if (shell === undefined) throw new Error(`no shell for ${profile.id}`);
  const content = writeDocx(regulation, opened(shell), deflater, sources === null ? '' : sha256(sources.join('\0')));
  return { name: `${baseName(name)}.docx`, type: DOCX, content };
}

/** A regulation as HTML to hand out. */
export function htmlFile({ regulation, profile, name }: Made): OutFile {
  return { name: `${baseName(name)}.html`, type: 'text/html', content: writeHtml(regulation, profile) };
}

/** The text of a branch file to hand out, named after the branch. */
export function yamlFile(text: string, branch: string): OutFile {
  return { name: `${slug(branch)}.yaml`, type: 'application/yaml', content: text };
}

/** Addresses of what was handed out a moment ago: whoever has one could still read it. */
const handedOut = new Set<string>();

function takeBack(url: string): void {
  handedOut.delete(url);
  URL.revokeObjectURL(url);
}

/** Leaves nothing to be read of what was handed out, but for the files that the browser has saved. */
export function takeBackAll(): void {
  for (const url of handedOut) takeBack(url);
}

/** Hands a file to the browser, which saves it where it saves downloads. */
export function download({ name, type, content }: OutFile): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  handedOut.add(url);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  window.setTimeout(() => {
    takeBack(url);
  }, 60_000);
}

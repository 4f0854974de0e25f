import type { Regulation } from '../../tree/nodes.ts';
import { planDocument } from './plan.ts';
import { propertyParts } from './properties.ts';
import { renderDocument } from './render.ts';
import type { Shell } from './shell.ts';
import { stampOf } from './stamp.ts';
import { type Deflate, type Entry, entry, zip } from './zip.ts';

export type { Shell } from './shell.ts';
export type { Deflate } from './zip.ts';

/** A shell whose unchanging parts are compressed: made once, used for every document of its profile. */
export interface OpenShell {
  shell: Shell;
  entries: Entry[];
}

/** Compresses the parts of a shell that are the same in every document. */
export function openShell(shell: Shell, deflate: Deflate): OpenShell {
  return { shell, entries: shell.parts.map((part) => entry(part.name, part.text, deflate)) };
}

/**
 * The DOCX of a regulation. The same regulation, shell and deflater give the same bytes. Throws when the shell is that of
 * another format profile than the regulation's, or when a text holds what no document can: both are bugs of ours.
 * `input` is a mark of the files that the regulation was made from; it stands in the file's properties.
 */
export function writeDocx(
  regulation: Regulation,
  { shell, entries }: OpenShell,
  deflate: Deflate,
  input = '',
): Uint8Array {
  if (regulation.profile !== shell.profile) {
    throw new Error(
      `a regulation of profile ${regulation.profile} cannot be written with the shell of ${shell.profile}`,
    );
  }
  const plan = planDocument(regulation, shell.layout);
  const document = entry('word/document.xml', renderDocument(plan, shell), deflate);
  const properties = propertyParts(regulation, stampOf(plan, document, input)).map((part) =>
    entry(part.name, part.text, deflate),
  );
  // [Content_Types].xml is the first of the shell's parts, as readers of streams expect.
  return zip([...entries, ...properties, document]);
}

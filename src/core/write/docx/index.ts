import type { Regulation } from '../../tree/nodes.ts';
import { ByteWriter } from './bytes.ts';
import { encoded, type Encoded } from './encoded.ts';
import { planDocument, planningFor, type Planning } from './plan.ts';
import { APP_PROPERTIES, propertyParts } from './properties.ts';
import { renderDocument } from './render.ts';
import type { Cuts, Shell } from './shell.ts';
import { stampOf } from './stamp.ts';
import { type Deflate, type Entry, entry, zip } from './zip.ts';

export type { Shell } from './shell.ts';
export type { Deflate, Entry } from './zip.ts';

/** A shell whose unchanging parts are compressed: made once, used for every document of its profile. */
export interface OpenShell {
  profile: string;
  cuts: Encoded<Cuts>;
  /** the parts that are the same in every document, compressed */
  entries: Entry[];
  /** what is used again from document to document */
  planning: Planning;
  out: ByteWriter;
}

/** The parts of a shell that are the same in every document, compressed. */
export function packedParts({ parts }: Pick<Shell, 'parts'>, deflate: Deflate): Entry[] {
  return [...parts, APP_PROPERTIES].map(({ name, text }) => entry(name, text, deflate));
}

/**
 * Makes all of a shell that is the same in every document ready to be put into a file.
 * @param entries what `packedParts` makes of the shell, where that has been done before
 */
export function openShell(
  { profile, layout, parts, ...cuts }: Shell,
  deflate: Deflate,
  entries = packedParts({ parts }, deflate),
): OpenShell {
  return {
    profile,
    cuts: encoded(cuts),
    entries,
    planning: planningFor(layout),
    out: new ByteWriter(),
  };
}

/**
 * The DOCX of a regulation. The same regulation, shell and deflater give the same bytes. Throws when the shell is that
 * of another format profile than the regulation's, or when a text holds what no document can: both are bugs of ours.
 * `input` is a mark of the files that the regulation was made from; it stands in the file's properties.
 */
export function writeDocx(
  regulation: Regulation,
  { profile, cuts, entries, planning, out }: OpenShell,
  deflate: Deflate,
  input = '',
): Uint8Array {
  if (regulation.profile !== profile) {
    throw new Error(`a regulation of profile ${regulation.profile} cannot be written with the shell of ${profile}`);
  }
  const plan = planDocument(regulation, planning);
  renderDocument(plan, cuts, out);
  const document = entry('word/document.xml', out.written(), deflate);
  const stamp = stampOf(plan, document, input);
  const properties = propertyParts(regulation, stamp).map(({ name, text }) => entry(name, text, deflate));
  // [Content_Types].xml is the first of the shell's parts, as readers of streams expect.
  return zip([...entries, ...properties, document]);
}

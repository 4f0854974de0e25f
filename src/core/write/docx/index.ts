import type { Regulation } from '../../tree/nodes.ts';
import { ByteWriter } from './bytes.ts';
import { encoded, type Encoded } from './encoded.ts';
import { planDocument, planningFor, type Planning } from './plan.ts';
import { APP_PROPERTIES, propertyParts } from './properties.ts';
import { renderDocument } from './render.ts';
import type { Plan } from './plan-types.ts';
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

/** A regulation to be written, with the shell of its format profile. */
export interface Manuscript {
  regulation: Regulation;
  shell: OpenShell;
  /** a mark of the files that it was made from, which stands in the file's properties; empty where there are none */
  input: string;
}

/** The DOCX of a regulation: see `writeEachDocx`. */
export function writeDocx(regulation: Regulation, shell: OpenShell, deflate: Deflate, input = ''): Uint8Array {
  const [bytes] = writeEachDocx([{ regulation, shell, input }], deflate) as [Uint8Array];
  return bytes;
}

/**
 * The DOCX of each regulation. The same regulation, shell and deflater give the same bytes, whatever is written beside
 * it. Throws when a shell is that of another format profile than the regulation's, or when a text holds what no
 * document can: both are bugs of ours.
 *
 * Each step is taken for all of them before the next, which is a good deal quicker than one document after the other:
 * the processor has the code of the step at hand.
 */
export function writeEachDocx(manuscripts: readonly Manuscript[], deflate: Deflate): Uint8Array[] {
  for (const { shell } of manuscripts) shell.out.begin();
  const planned = manuscripts.map((one) => ({ ...one, plan: planOf(one) }));
  const rendered = planned.map((one) => ({ ...one, xml: renderDocument(one.plan, one.shell.cuts, one.shell.out) }));
  const packed = rendered.map((one) => ({ ...one, document: entry('word/document.xml', one.xml, deflate) }));
  const stamped = packed.map((one) => ({ ...one, stamp: stampOf(one.plan, one.document, one.input) }));
  return stamped.map(({ regulation, shell, stamp, document }) => {
    const properties = propertyParts(regulation, stamp).map(({ name, text }) => entry(name, text, deflate));
    // [Content_Types].xml is the first of the shell's parts, as readers of streams expect.
    return zip([...shell.entries, ...properties, document]);
  });
}

function planOf({ regulation, shell: { profile, planning } }: Manuscript): Plan {
  if (regulation.profile !== profile) {
    throw new Error(`a regulation of profile ${regulation.profile} cannot be written with the shell of ${profile}`);
  }
  return planDocument(regulation, planning);
}

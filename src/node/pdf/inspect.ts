/** What a PDF says of itself, read from its bytes: enough to know that it is whole and which fonts it prints with. */

/** True when the file begins and ends as a PDF does; LibreOffice that was stopped leaves half of one. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  const tail = Buffer.from(bytes.subarray(-1024)).toString('latin1');
  return head === '%PDF-' && /%%EOF\s*$/u.test(tail) && tail.includes('startxref');
}

/**
 * The families of the fonts that are embedded, without the mark of a subset and the face: “LiberationSerif”.
 * LibreOffice writes the dictionaries of fonts as they are, not packed.
 */
export function fontFamilies(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const names = [...text.matchAll(/\/BaseFont\s*\/([^\s/<>[\]()]+)/gu)].map(([, name = '']) => name);
  const families = names.map((name) =>
    decoded(name)
      .replace(/^[A-Z]{6}\+/u, '')
      .replace(/[-,].*$/u, ''),
  );
  return [...new Set(families)].sort();
}

/** “#20” stands for a blank in a name. */
function decoded(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/gu, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Families whose letters are as wide as those of Times New Roman, so that lines and pages break where Word breaks them.
 */
const SAME_METRICS = /^(?:Times ?New ?Roman|Liberation ?Serif|Tinos|Nimbus ?Roman)/u;

/** The fonts that print instead of Times New Roman and would move lines and pages. */
export function substitutes(bytes: Uint8Array): string[] {
  return fontFamilies(bytes).filter((family) => !SAME_METRICS.test(family));
}

/**
 * The same PDF without what changes from run to run: the moment it was made becomes the day of the document, its
 * identity comes from the DOCX. Nothing changes its length, so that every offset in the file still holds.
 */
export function timeless(bytes: Uint8Array, date: string, docx: string): Uint8Array {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date.replaceAll('-', '') : '19800101';
  const identity = docx.slice(0, 32).toUpperCase().padEnd(32, '0');
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate)\(D:)\d{14}/gu, `$1${day}000000`)
    .replace(/(\/DocChecksum \/)[0-9A-F]{32}/u, `$1${identity}`)
    .replace(/(\/ID \[ <)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(> \])/u, `$1${identity}$2${identity}$3`);
  return Buffer.from(text, 'latin1');
}

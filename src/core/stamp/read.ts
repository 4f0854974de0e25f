/** What the stamp of a DOCX says about what became of the file since it was written. */
import { readDocx } from '../format/read/docx.ts';
import { childrenOf, parseXml, type Xml } from '../format/read/xml.ts';
import { openArchive } from '../format/read/zip.ts';
import { clauseMarks, decodeMarks, type ClauseMark, type PrintedLine } from './clauses.ts';

export type Since =
  /** no stamp: not made by quyche, or before there were stamps */
  | { kind: 'unknown' }
  /** nobody has changed the body, whatever else of the package was */
  | { kind: 'untouched' }
  /** saved again by another program; its words are the same, its look may be another */
  | { kind: 'saved-again' }
  /** words were changed: in these places, as printed */
  | { kind: 'edited'; places: string[] };

/** Compares a file with its own stamp. `crc32` is that of the zip format. Never throws. */
export function sinceStamped(bytes: Uint8Array, crc32: (bytes: Uint8Array) => number): Since {
  const archive = openArchive(bytes, '').value;
  const properties = propertiesOf(archive?.get('docProps/custom.xml'));
  const body = archive?.get('word/document.xml');
  const written = properties.get('quyche.body');
  if (body === undefined || written === undefined) return { kind: 'unknown' };
  if (crc32(body) === Number.parseInt(written, 16)) return { kind: 'untouched' };
  const lines = linesOf(bytes);
  if (lines === null) return { kind: 'unknown' };
  const [before, now] = [clausesIn(properties), clauseMarks(lines)];
  if (now === before) return { kind: 'saved-again' };
  return { kind: 'edited', places: editedPlaces(decodeMarks(before), decodeMarks(now)) };
}

function propertiesOf(part: Uint8Array | undefined): Map<string, string> {
  const root = part === undefined ? 'malformed' : parseXml(part);
  if (typeof root === 'string') return new Map();
  const named = childrenOf(root, 'property').map((property): [string, string] => [
    property.attributes.get('name') ?? '',
    textIn(property),
  ]);
  return new Map(named);
}

function textIn(element: Xml): string {
  return element.text + element.children.map(textIn).join('');
}

function clausesIn(properties: ReadonlyMap<string, string>): string {
  const pieces: string[] = [];
  for (let number = 1; ; number += 1) {
    const piece = properties.get(`quyche.clauses.${number}`);
    if (piece === undefined) return pieces.join(' ');
    pieces.push(piece);
  }
}

function linesOf(bytes: Uint8Array): PrintedLine[] | null {
  const paper = readDocx(bytes, '').value;
  if (paper === null) return null;
  return paper.paragraphs.map(({ runs, cell, box }) => ({
    pieces: runs,
    inTable: cell !== null || box !== null,
  }));
}

/** The clauses whose words are no longer there, and where there are words that were not. */
function editedPlaces(before: readonly ClauseMark[], now: readonly ClauseMark[]): string[] {
  const missing = withoutAll(before, now);
  const added = withoutAll(now, before);
  // A clause that was put in moves the numbers of those after it; it is told by its new number.
  const places = missing.length >= added.length ? missing : added;
  return [...new Set(places.map(({ place }) => placeText(place)))];
}

/** The marks of the first list that the second does not have. */
function withoutAll(marks: readonly ClauseMark[], others: readonly ClauseMark[]): ClauseMark[] {
  const counts = new Map<string, number>();
  const keyOf = ({ place, mark }: ClauseMark) => (place === '' ? `ngoài ${mark}` : mark);
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return marks.filter((mark) => {
    const left = counts.get(keyOf(mark)) ?? 0;
    counts.set(keyOf(mark), left - 1);
    return left <= 0;
  });
}

function placeText(place: string): string {
  const [article = '', clause] = place.split('.');
  if (article === '') return 'phần ngoài các điều';
  return clause === undefined ? `tên Điều ${article}` : `khoản ${clause} Điều ${article}`;
}

/** Checks of how documents follow one another. */
import type { Problem } from '../../diagnostic.ts';
import type { LawDocuments } from '../../schema/documents.ts';
import type { LawDocument } from '../types.ts';
import { isAmendment } from '../validity.ts';
import { lawError, type PlaceAt } from './place.ts';

type Entry = [index: number, document: LawDocument];

const endsAfter = (document: LawDocument, date: string): boolean =>
  document.supersededOn === null || document.supersededOn > date;

function overlaps(a: LawDocument, b: LawDocument): boolean {
  return endsAfter(a, b.inForceFrom) && endsAfter(b, a.inForceFrom);
}

/** Each original against the ones before it in the list, so that a pair is told once, at the later entry. */
function overlapping(entries: readonly Entry[], at: PlaceAt): Problem[] {
  const originals = entries.filter(([, document]) => document.chain !== null && !isAmendment(document));
  return originals.flatMap(([index, document], position) =>
    originals
      .slice(0, position)
      .filter(([, earlier]) => earlier.chain === document.chain && overlaps(earlier, document))
      .map(([, earlier]) => {
        const message = `“${document.id}” và “${earlier.id}” cùng có hiệu lực trong chuỗi “${document.chain ?? ''}”`;
        const hint = `ghi “supersededOn” của văn bản trước là ngày văn bản sau có hiệu lực`;
        return lawError('law-validity-overlaps', message, at(['documents', index, 'inForceFrom']), hint);
      }),
  );
}

/** A successor that begins after the end would leave days on which neither stands. */
function gaps(entries: readonly Entry[], at: PlaceAt): Problem[] {
  const byId = new Map(entries.map(([, document]) => [document.id, document]));
  return entries.flatMap(([index, { id, supersededBy, supersededOn }]) => {
    const successor = supersededBy === null ? undefined : byId.get(supersededBy);
    if (successor === undefined || supersededOn === null || successor.inForceFrom <= supersededOn) return [];
    const message = `“${id}” hết hiệu lực ngày “${supersededOn}” nhưng “${successor.id}” đến ngày “${successor.inForceFrom}” mới có hiệu lực`;
    const hint = `viết “supersededOn: '${successor.inForceFrom}'”`;
    return [lawError('law-successor-starts-late', message, at(['documents', index, 'supersededOn']), hint)];
  });
}

/** The ids met when following `supersededBy` from a document back to itself, or null. */
function cycleFrom(start: string, successor: ReadonlyMap<string, string | null>): string[] | null {
  const path = [start];
  for (let next = successor.get(start); typeof next === 'string'; next = successor.get(next)) {
    if (next === start) return path;
    if (path.includes(next)) return null;
    path.push(next);
  }
  return null;
}

/** Each cycle once, at the one of its documents that stands first in the list. */
function cycles(entries: readonly Entry[], at: PlaceAt): Problem[] {
  const successor = new Map(entries.map(([, { id, supersededBy }]) => [id, supersededBy]));
  const told = new Set<string>();
  return entries.flatMap(([index, { id }]) => {
    const cycle = told.has(id) ? null : cycleFrom(id, successor);
    if (cycle === null) return [];
    for (const member of cycle) told.add(member);
    const message = `các văn bản thay thế nhau thành vòng: “${[...cycle, id].join(' → ')}”`;
    const place = at(['documents', index, 'supersededBy']);
    return [lawError('law-chain-cycle', message, place, 'để văn bản còn hiệu lực là “supersededBy: null”')];
  });
}

/** Two originals of a chain in force on one day, successors that begin too late, circles. */
export function chainProblems({ documents }: LawDocuments, at: PlaceAt): Problem[] {
  const entries = [...documents.entries()];
  return [...overlapping(entries, at), ...gaps(entries, at), ...cycles(entries, at)];
}

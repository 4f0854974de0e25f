/** The parts of a document, laid out as sheets. What a change does not touch stays as it is. */
import type { Piece, Sheets } from '../../core/index.ts';
import type { FormatProfile } from '../../core/schema/format.ts';
import type { Column } from './column.ts';
import { sheetsOf } from './desk.ts';
import { makeFlow, type Flow, type Standing } from './flow.ts';
import { measure } from './measure.ts';
import { pageBodies, type PageBody } from './pages.ts';
import { paginate } from './paginate.ts';
import { PIXELS } from './units.ts';

export interface ShownPart {
  flow: Flow;
  standing: Standing[];
  pages: PageBody[];
  sheets: HTMLElement[];
}

function flowPart(pieces: readonly Piece[], before: ShownPart | undefined, column: Column): ShownPart {
  const flow = before?.flow ?? makeFlow();
  if (before === undefined) column.append(flow.element);
  return { flow, standing: flow.renew(pieces), pages: before?.pages ?? [], sheets: before?.sheets ?? [] };
}

function divide(part: ShownPart, { page }: FormatProfile): PageBody[] {
  const { flow, standing } = part;
  const atoms = measure(flow.element, standing);
  const pages = paginate(atoms, (page.height - page.marginTop - page.marginBottom) * PIXELS);
  return pageBodies(flow.element, { standing, atoms, pages }, part.pages);
}

/** Takes parts out of the page. */
export function removeParts(parts: readonly ShownPart[]): void {
  for (const { flow, sheets } of parts) for (const element of [flow.element, ...sheets]) element.remove();
}

/**
 * Lays out the parts of a document over those `before`. Everything is written into the flows before the first is
 * measured, and all are measured before a sheet is changed, so that the browser lays out once.
 */
export function layParts(
  pieces: Sheets['parts'],
  profile: FormatProfile,
  { column, before }: { column: Column; before: readonly ShownPart[] },
): ShownPart[] {
  removeParts(before.slice(pieces.length));
  const flowing = pieces.map((part, index) => flowPart(part, before[index], column));
  const divided = flowing.map((part) => ({ ...part, pages: divide(part, profile) }));
  return divided.map((part) => ({ ...part, sheets: sheetsOf(part.pages, part.sheets, profile) }));
}

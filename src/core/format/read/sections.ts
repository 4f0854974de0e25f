import type { PaperSection } from '../paper.ts';
import { integer, millimetres, toggle } from './measure.ts';
import { attribute, child, childrenOf, valueOf, type Xml } from './xml.ts';

/** A section as its `w:sectPr` says; headers and footers are still ids of parts. */
export interface RawSection extends Omit<PaperSection, 'headers' | 'footers'> {
  headers: ReadonlyMap<string, string>;
  footers: ReadonlyMap<string, string>;
}

/** Reads one `w:sectPr`; undefined gives a section that says nothing. */
export function readSection(element: Xml | undefined): RawSection {
  const size = child(element, 'w:pgSz');
  const margins = child(element, 'w:pgMar');
  const numbers = child(element, 'w:pgNumType');
  const width = millimetres(attribute(size, 'w:w')) ?? null;
  const height = millimetres(attribute(size, 'w:h')) ?? null;
  const margin = (side: string): number => Math.abs(millimetres(attribute(margins, `w:${side}`)) ?? 0);
  const gutter = margin('gutter');
  return {
    width,
    height,
    landscape: attribute(size, 'w:orient') === 'landscape' || (width !== null && height !== null && width > height),
    margin:
      margins === undefined
        ? null
        : { top: margin('top'), bottom: margin('bottom'), left: margin('left') + gutter, right: margin('right') },
    headerDistance: margins === undefined ? null : margin('header'),
    titlePage: toggle(element, 'w:titlePg') ?? false,
    startNumber: integer(attribute(numbers, 'w:start')) ?? null,
    newPage: !['continuous', 'nextColumn'].includes(valueOf(element, 'w:type') ?? 'nextPage'),
    headers: references(element, 'w:headerReference'),
    footers: references(element, 'w:footerReference'),
  };
}

function references(element: Xml | undefined, name: string): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(element, name).map((item) => [attribute(item, 'w:type') ?? 'default', attribute(item, 'r:id') ?? '']),
  );
}

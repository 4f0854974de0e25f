import type { FormatProfile } from '../../../schema/format.ts';
import { partId } from '../part.ts';
import { paperFont } from './font.ts';

/** Rules for print: the sheet is the page, and nothing of the desk remains. */
export function printRules(profile: FormatProfile, parts: number): string[] {
  const { width, height, marginTop, marginRight, marginBottom, marginLeft } = profile.page;
  return [
    `@page { size: ${width}mm ${height}mm; margin: ${marginTop}mm ${marginRight}mm ${marginBottom}mm ${marginLeft}mm; }`,
    ...pageNumberRules(profile, parts),
    '@media print {',
    '  .skip, .contents { display: none; }',
    '  .sheet + .sheet { break-before: page; }',
    '  .sheet a { color: inherit; text-decoration: none; }',
    '  .sheet .clause:not(:last-child) { break-after: avoid; }',
    '  .sheet h1, .sheet h2, .sheet h3, .sheet h4 { break-after: avoid; break-inside: avoid; }',
    '  .head, .title, .foot, tr { break-inside: avoid; }',
    '  .sheet p, .sheet li { orphans: 2; widows: 2; }',
    '  .table { overflow: visible; }',
    '}',
  ];
}

/**
 * Pages are numbered at the top, each part by itself and without a number on its first page. `:first` would spare the
 * first page of the whole file only, and no browser lets `page` begin anew; so each part has a counter of its own, in
 * a style that shows 1 as nothing.
 */
function pageNumberRules(profile: FormatProfile, parts: number): string[] {
  const { page, elements, font } = profile;
  const look = [
    'vertical-align: top',
    `padding-top: ${page.headerDistance}mm`,
    `font: ${elements.pageNumber.size}pt ${paperFont(profile)}`,
    `color: #${font.color}`,
  ].join('; ');
  return [
    '@counter-style page-number { system: fixed; symbols: ""; suffix: ""; }',
    ...Array.from({ length: parts }, (_, index) => partId(index)).flatMap((id) => [
      `#${id} { page: ${id}; }`,
      `@page ${id} { counter-increment: ${id}; @top-center { content: counter(${id}, page-number); ${look}; } }`,
    ]),
  ];
}

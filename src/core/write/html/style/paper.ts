import type { FormatProfile } from '../../../schema/format.ts';
import { paperFont } from './font.ts';

type Row = FormatProfile['elements'][keyof FormatProfile['elements']];

/** Rules that hold on screen and in print: type from the profile's rows, the two-column head and foot, tables. */
export function paperRules(profile: FormatProfile): string[] {
  return [
    '* { box-sizing: border-box; }',
    `.sheet { font-family: ${paperFont(profile)}; color: #${profile.font.color}; font-size: ${profile.elements.paragraph.size}pt; line-height: ${profile.text.line}pt; overflow-wrap: break-word; }`,
    '.sheet p, .sheet h1, .sheet h2, .sheet h3, .sheet h4, .sheet ul { margin: 0; padding: 0; font: inherit; }',
    '.sheet ul { list-style: none; }',
    ...Object.entries(profile.elements).map(([name, row]) => elementRule(name, row)),
    ...textRules(profile),
    ...headRules(profile),
    ...footRules(profile),
    ...tableRules(profile),
  ];
}

function elementRule(name: string, row: Row): string {
  const declarations = [
    `font-size: ${row.size}pt`,
    `font-weight: ${row.bold ? 'bold' : 'normal'}`,
    `font-style: ${row.italic ? 'italic' : 'normal'}`,
    `text-align: ${row.align}`,
    ...(row.underline ? ['text-decoration: underline'] : []),
  ];
  // The names of articles stand in the profile under “article”; the class is on the heading, not on the element around
  // it.
  return `.sheet .${name} { ${declarations.join('; ')}; }`;
}

function textRules({ text }: FormatProfile): string[] {
  return [
    '.sheet .paragraph, .sheet .clause, .sheet .point, .sheet .article, .sheet .basisItem ' +
      `{ text-indent: ${text.indent}mm; margin-bottom: ${text.gap}pt; white-space: pre-line; }`,
    '.sheet .chapterNumber, .sheet .chapterName, .sheet .sectionNumber, .sheet .sectionName, .sheet .kind, .sheet .appendixHead, .sheet .subject { display: block; }',
    '.sheet .subject, .sheet .annexPointer, .sheet .chapterName, .sheet .sectionName { text-wrap: balance; }',
    `.sheet h2:not(.article), .sheet h3:not(.article) { margin: ${2 * text.gap}pt 0 ${text.gap}pt; text-align: center; }`,
    '.sheet .whole { white-space: nowrap; }',
    '.sheet .condition { font-style: italic; font-weight: normal; }',
    '.sheet .unnamed > .article { float: left; margin: 0 0.3em 0 0; }',
    '.sheet .unnamed > .article + .paragraph, .sheet .unnamed > .article + div > .clause { text-indent: 0; }',
    '.blank { letter-spacing: 0.05em; overflow-wrap: anywhere; }',
  ];
}

function headRules({ text }: FormatProfile): string[] {
  return [
    // Place and date stay on one line where the names keep enough room, as on the Word page.
    `.head { display: grid; grid-template-columns: minmax(38%, 1fr) minmax(calc(50% - ${text.gap / 2}pt), max-content); column-gap: ${text.gap}pt; text-align: center; }`,
    '.sheet .head p { text-align: center; }',
    // Place and date stand below the Party's title, however many lines the names beside them take.
    '.head { grid-template-rows: max-content 1fr; }',
    '.bodies, .star, .numberSymbol, .draftMark { grid-column: 1; }',
    '.bodies { grid-row: 1 / span 2; }',
    '.sheet .numberSymbol { white-space: pre-wrap; }',
    '.partyTitle { grid-column: 2; grid-row: 1; white-space: nowrap; }',
    '.placeDate { grid-column: 2; grid-row: 2 / span 4; align-self: start; }',
    `.sheet .placeDate { margin-top: ${text.gap / 2}pt; }`,
    '.superiorBody, .issuingBody, .placeDate { text-wrap: balance; }',
    '.word { display: inline-block; }',
    `.ruled { display: inline-block; padding-bottom: ${text.gap / 2}pt; border-bottom: 0.75pt solid; }`,
    `.title { margin: ${4 * text.gap}pt 0 ${2 * text.gap}pt; text-align: center; }`,
    '.sheet .title p { text-align: center; }',
  ];
}

function footRules({ text }: FormatProfile): string[] {
  return [
    `.foot { display: grid; grid-template-columns: 1fr 1fr; column-gap: ${2 * text.gap}pt; margin-top: ${3 * text.gap}pt; }`,
    '.recipients { grid-column: 1; grid-row: 1; }',
    '.signature { grid-column: 2; grid-row: 1; }',
    '.sheet .signature p { text-align: center; }',
    // Room for the signature by hand: the format leaves its height open.
    `.sheet .signName { margin-top: ${4 * text.line}pt; }`,
  ];
}

function tableRules({ text }: FormatProfile): string[] {
  return [
    `.table { overflow-x: auto; margin: ${text.gap}pt 0 ${2 * text.gap}pt; }`,
    'table { width: 100%; border-collapse: collapse; }',
    `th, td { border: 0.75pt solid; padding: ${text.gap / 3}pt ${text.gap}pt; vertical-align: top; }`,
    'th { vertical-align: middle; }',
    // On a phone a table is wider than the screen rather than its columns a word wide.
    'td:last-child { min-width: 6em; }',
    '.long { min-width: 11em; }',
    '.sheet td.number { text-align: center; }',
  ];
}

import type { Regulation } from '../../tree/nodes.ts';
import { escapeXml } from './escape.ts';
import type { StaticPart } from './shell.ts';
import type { Stamp } from './stamp.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** The format of custom properties that Office reads ([MS-OSHARED] 2.3.3.2.1). */
const CUSTOM_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** What Office calls the properties of the program: the same in every document. */
export const APP_PROPERTIES: StaticPart = {
  name: 'docProps/app.xml',
  text: `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>quyche</Application></Properties>`,
};

/**
 * The properties of a document itself. They come from the regulation alone: the day of signing stands for the times of
 * making and changing, so that the same regulation gives the same bytes on any day.
 */
export function propertyParts(regulation: Regulation, stamp: Stamp): StaticPart[] {
  return [
    { name: 'docProps/core.xml', text: coreProperties(regulation) },
    { name: 'docProps/custom.xml', text: customProperties(regulation, stamp) },
  ];
}

function coreProperties({ title, branch, date }: Regulation): string {
  const time = `<dcterms:TYPE xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:TYPE>`;
  return [
    DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(branch)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(branch)}</cp:lastModifiedBy>`,
    time.replaceAll('TYPE', 'created'),
    time.replaceAll('TYPE', 'modified'),
    '<dc:language>vi-VN</dc:language>',
    '</cp:coreProperties>',
  ].join('');
}

/** Word cuts longer properties when it saves a file again. */
const LONGEST = 255;

/**
 * By which model, law and format the document was made and what it said: what a later run needs to compare it with a
 * newer one.
 */
function customProperties({ model, date, profile }: Regulation, stamp: Stamp): string {
  const values: [name: string, value: string][] = [
    ['quyche.model', model],
    ['quyche.lawDate', date],
    ['quyche.format', profile],
    ...(stamp.input === '' ? [] : [['quyche.input', stamp.input] satisfies [string, string]]),
    ['quyche.body', stamp.body],
    ...pieces(stamp.clauses).map((piece, index): [string, string] => [`quyche.clauses.${index + 1}`, piece]),
  ];
  let properties = '';
  // Numbers 0 and 1 are taken by the format itself.
  for (const [index, [name, value]] of values.entries()) {
    properties += `<property fmtid="${CUSTOM_FORMAT}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`;
  }
  return `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${properties}</Properties>`;
}

/** Words with blanks between them as lines that a property can hold. */
function pieces(words: string): string[] {
  const lines: string[] = [];
  for (let from = 0; from < words.length;) {
    const end = from + LONGEST >= words.length ? words.length : words.lastIndexOf(' ', from + LONGEST);
    lines.push(words.slice(from, end));
    from = end + 1;
  }
  return lines;
}

/** Looks into an Excel file before it is read: is it one at all, and is it safe to open? */
import type { Result } from '../diagnostic.ts';
import { unzipXml } from '../format/read/zip.ts';
import { LIMITS, unreadable, type Fault } from './faults.ts';
import { hasSignature, oleFault, plainFault, zipFault, OLE, ZIP } from './other-files.ts';

/** A file of Excel, or at least one packed as they are. */
export const isContainer = (bytes: Uint8Array): boolean => hasSignature(bytes, ZIP) || hasSignature(bytes, OLE);

/** The XML of each sheet, in the order of the workbook. */
export interface SheetXml {
  name: string;
  xml: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The attributes of every element of a name, whatever its namespace is called, by their names without prefix. */
function attributesOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
  element: string,
): Map<string, string>[] | null {
  const bytes = parts.get(part);
  if (bytes === undefined) return null;
  const xml = new TextDecoder().decode(bytes);
  const tags = xml.matchAll(new RegExp(`<(?:[\\w-]+:)?${element}\\s((?:"[^"]*"|'[^']*'|[^<>"'])*)>`, 'gu'));
  return Array.from(tags, ([, attributes = '']) => {
    const found = attributes.matchAll(/(?:[\w-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
    return new Map(Array.from(found, ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]));
  });
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,5})|#(\d{1,6})|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal === undefined ? (ENTITIES[String(name)] ?? whole) : String.fromCodePoint(Number(decimal));
    },
  );
}

/** The workbook's sheets and the parts they stand in. */
function sheetParts(parts: ReadonlyMap<string, Uint8Array>): { name: string; part: string }[] | null {
  const sheets = attributesOf(parts, 'xl/workbook.xml', 'sheet');
  const relations = attributesOf(parts, 'xl/_rels/workbook.xml.rels', 'Relationship');
  if (sheets === null || relations === null) return null;
  const targets = new Map(relations.map((relation) => [relation.get('Id'), relation.get('Target')]));
  return sheets.flatMap((sheet) => {
    const target = targets.get(sheet.get('id'));
    if (target === undefined) return [];
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [{ name: sheet.get('name') ?? '', part }];
  });
}

/**
 * Opens an Excel file as far as its safety and its merged cells ask for: old and locked files, zip bombs and files that
 * are none are refused with what to do. The cells' values are read by the Excel reader afterwards.
 */
export function openWorkbook(bytes: Uint8Array, file: string): Result<SheetXml[]> {
  const refusal = (fault: Fault): Result<SheetXml[]> => ({
    value: null,
    problems: [unreadable(file, fault)],
  });
  if (bytes.length > LIMITS.file) return refusal('large');
  if (hasSignature(bytes, OLE)) return refusal(oleFault(bytes));
  if (!hasSignature(bytes, ZIP)) return refusal(plainFault(bytes, file));
  const parts = unzipXml(bytes, LIMITS);
  if (parts === 'too-large') return refusal('bomb');
  if (parts === 'damaged') return refusal('damaged');
  const sheets = sheetParts(parts);
  if (sheets === null) return refusal(zipFault(parts, file));
  const value = sheets.map(({ name, part }) => ({ name, xml: new TextDecoder().decode(parts.get(part)) }));
  return value.some(({ xml }) => /<!DOCTYPE/iu.test(xml)) ? refusal('damaged') : { value, problems: [] };
}

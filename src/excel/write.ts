import writeXlsx, { type CellObject, type Feature, type Row } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { openArchive } from '../core/format/read/zip.ts';
import { entry, zip, type Deflate } from '../core/write/docx/zip.ts';

/** What a cell shows. A date is a day of the calendar, YYYY-MM-DD, which the sheet keeps as a real date. */
export type Cell = string | number | { date: string } | { text: string; colour?: string; background?: string };

export interface Sheet {
  name: string;
  /** the first row, which stays in sight */
  heads: readonly string[];
  /** widths of the columns in letters */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  landscape?: boolean;
  /** columns at the left that stay in sight */
  fixedColumns?: number;
}

const FACE = { fontFamily: 'Times New Roman', fontSize: 12, alignVertical: 'top', wrap: true } as const;
const LINES = { borderStyle: 'thin', borderColor: '#b7b7b7' } as const;
const HEAD = { ...FACE, ...LINES, fontWeight: 'bold', align: 'center', backgroundColor: '#e8eef7' } as const;

/** An Excel workbook. The same sheets give the same bytes. The only file that imports write-excel-file. */
export async function workbook(sheets: readonly Sheet[], deflate: Deflate): Promise<Uint8Array> {
  return packed(
    sheets.map(({ name, heads, widths, rows, landscape, fixedColumns = 0 }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      data: [heads.map((value) => ({ value, ...HEAD })), ...rows.map((row) => rowOf(row, widths))] as Row[],
      stickyRowsCount: 1,
      dateFormat: 'dd/mm/yyyy',
      ...(fixedColumns === 0 ? {} : { stickyColumnsCount: fixedColumns }),
      ...(landscape === true ? { orientation: 'landscape' as const } : {}),
    })),
    deflate,
  );
}

/** A sheet as the library takes it. */
type LibrarySheet = Parameters<typeof writeXlsx>[0][number] & { data: Row[] };

/** How a cell looks, in the library's words. */
export type CellStyle = Omit<CellObject, 'value' | 'type'>;

/**
 * The bytes of the sheets; the same sheets give the same bytes.
 * @param validations markup put into each sheet for what may be entered in its cells, of which the library knows nothing
 */
export async function packed(
  sheets: readonly LibrarySheet[],
  deflate: Deflate,
  validations: readonly string[] = [],
): Promise<Uint8Array> {
  const feature: Feature<Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const markup = validations[sheetIndex] ?? '';
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
            return markup === '' ? xml : insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
          },
        },
      },
    },
  };
  const made = await writeXlsx([...sheets], { features: [feature] }).toBlob();
  return finished(new Uint8Array(await made.arrayBuffer()), deflate);
}

/** Points that one line of text takes. */
const LINE_HEIGHT = 17;

/** A row as high as its longest cell: not every program works that out when it opens a workbook. */
function rowOf(row: readonly Cell[], widths: readonly number[]) {
  const lines = row.map((cell, index) => Math.ceil(lengthOf(cell) / Math.max(1, (widths[index] ?? 10) - 1)));
  const height = LINE_HEIGHT * Math.max(1, ...lines);
  return row.map((cell) => ({ ...cellOf(cell), height }));
}

function lengthOf(cell: Cell): number {
  if (typeof cell === 'object') return 'date' in cell ? 0 : cell.text.length;
  return typeof cell === 'string' ? cell.length : 0;
}

function cellOf(cell: Cell) {
  const style = { ...FACE, ...LINES };
  if (typeof cell === 'number') return { value: cell, type: Number, ...style };
  if (typeof cell === 'string') return { value: cell, type: String, ...style };
  if ('date' in cell) return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, ...style };
  const { text, colour, background } = cell;
  return {
    value: text,
    type: String,
    ...style,
    ...(colour === undefined ? {} : { textColor: colour }),
    ...(background === undefined ? {} : { backgroundColor: background }),
  };
}

/**
 * The same package with the times of its entries, which are those of now, taken out, its landscape sheets printed as
 * wide as the paper, which the library has no word for, and the words of its fonts in the order that the Open XML SDK
 * asks for.
 */
function finished(bytes: Uint8Array, deflate: Deflate): Uint8Array {
  const { value } = openArchive(bytes, 'workbook');
  if (value === null) throw new Error('a workbook just made cannot be read');
  const decoder = new TextDecoder();
  return zip([...value].map(([name, content]) => entry(name, ordered(fitted(decoder.decode(content))), deflate)));
}

function fitted(xml: string): string {
  if (!xml.includes('orientation="landscape"')) return xml;
  return xml
    .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('orientation="landscape"', 'orientation="landscape" fitToWidth="1" fitToHeight="0"');
}

/** What a font is made of, in the order of the schema (ECMA-376 part 1, 18.8.22). */
const FONT = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

function ordered(xml: string): string {
  const rank = (element: string): number => FONT.indexOf(/^<(\w+)/u.exec(element)?.[1] ?? '');
  return xml.replace(/<font>(.*?)<\/font>/gu, (_font, inner: string) => {
    const elements = inner.match(/<[^>]*\/>/gu) ?? [];
    return `<font>${elements.sort((a, b) => rank(a) - rank(b)).join('')}</font>`;
  });
}

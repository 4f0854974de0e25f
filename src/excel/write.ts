import writeXlsx, { type CellObject, type Feature, type Row } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { openArchive } from '../core/format/read/zip.ts';
import { entry, zip, type Deflate } from '../core/write/docx/zip.ts';
import { samplesOf, withRows, type Cell, type Rows } from './rows.ts';

export interface Sheet extends Rows {
  name: string;
  /** the first row, which stays in sight */
  heads: readonly string[];
  landscape?: boolean;
  /** columns at the left that stay in sight */
  fixedColumns?: number;
}

const FACE = { fontFamily: 'Times New Roman', fontSize: 12, alignVertical: 'top', wrap: true } as const;
const LINES = { borderStyle: 'thin', borderColor: '#b7b7b7' } as const;
const HEAD = { ...FACE, ...LINES, fontWeight: 'bold', align: 'center', backgroundColor: '#e8eef7' } as const;

/** An Excel workbook. The same sheets give the same bytes. The only file that imports write-excel-file. */
export async function workbook(sheets: readonly Sheet[], deflate: Deflate): Promise<Uint8Array> {
  const drawn = sheets.map(({ name, heads, widths, landscape, fixedColumns = 0, ...rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    data: [heads.map((value) => ({ value, ...HEAD })), samplesOf({ ...rows, widths }).map(cellOf)] as Row[],
    stickyRowsCount: 1,
    dateFormat: 'dd/mm/yyyy',
    ...(fixedColumns === 0 ? {} : { stickyColumnsCount: fixedColumns }),
    ...(landscape === true ? { orientation: 'landscape' as const } : {}),
  }));
  return packed(drawn, deflate, { rows: sheets });
}

/** A sheet as the library takes it. */
type LibrarySheet = Parameters<typeof writeXlsx>[0][number] & { data: Row[] };

/** How a cell looks, in the library's words. */
export type CellStyle = Omit<CellObject, 'value' | 'type'>;

/** What the library is not asked for, sheet by sheet. */
interface Added {
  /** markup for what may be entered in the cells */
  validations?: readonly string[];
  /** the rows behind the heads, of which the library was given samples */
  rows?: readonly Rows[];
}

/** The bytes of the sheets; the same sheets give the same bytes. */
export async function packed(
  sheets: readonly LibrarySheet[],
  deflate: Deflate,
  { validations = [], rows = [] }: Added = {},
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
  return finished(new Uint8Array(await made.arrayBuffer()), deflate, rows);
}

/** A sample of the cell: its text would only be kept among those of the workbook. */
function cellOf(cell: Cell) {
  const style = { ...FACE, ...LINES };
  if (typeof cell === 'number') return { value: cell, type: Number, ...style };
  if (typeof cell === 'string') return { value: '', type: String, ...style };
  if ('date' in cell) return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, ...style };
  return { value: '', type: String, ...style, ...(cell.colour === undefined ? {} : { textColor: cell.colour }) };
}

/**
 * The same package with the times of its entries, which are those of now, taken out, its landscape sheets printed as
 * wide as the paper, which the library has no word for, and the words of its fonts in the order that the Open XML SDK
 * asks for.
 */
function finished(bytes: Uint8Array, deflate: Deflate, rows: readonly Rows[]): Uint8Array {
  const { value } = openArchive(bytes, 'workbook');
  if (value === null) throw new Error('a workbook just made cannot be read');
  const decoder = new TextDecoder();
  return zip(
    [...value].map(([name, content]) => {
      const xml = ordered(fitted(decoder.decode(content)));
      const given = rows.find((_rows, index) => name === `xl/worksheets/sheet${index + 1}.xml`);
      return entry(name, given === undefined ? xml : withRows(xml, given), deflate);
    }),
  );
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

/** The blank list as an Excel file. */
import type { DraftCell, EntryFormat, EntryHelp, Look, SheetDraft } from '../core/workbook.ts';
import type { Deflate } from '../core/write/docx/zip.ts';
import { packed, type CellStyle } from './write.ts';

const FONT = { fontFamily: 'Times New Roman', fontSize: 12 };
const BORDER: CellStyle = { borderColor: '#808080', borderStyle: 'thin' };
const HEADING: CellStyle = { ...BORDER, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true };

const STYLES: Readonly<Record<Look, CellStyle>> = {
  title: { fontWeight: 'bold', fontSize: 16 },
  section: { fontWeight: 'bold', fontSize: 13 },
  text: { wrap: true, alignVertical: 'top' },
  heading: { ...HEADING, backgroundColor: '#DDEBF7' },
  'heading-required': { ...HEADING, backgroundColor: '#F8CBAD' },
  label: { ...BORDER, wrap: true, alignVertical: 'top', backgroundColor: '#DDEBF7' },
  'label-required': { ...BORDER, wrap: true, alignVertical: 'top', backgroundColor: '#F8CBAD' },
  entry: { ...BORDER, wrap: true, alignVertical: 'top' },
  'entry-center': { ...BORDER, align: 'center', alignVertical: 'top' },
  example: { ...BORDER, wrap: true, alignVertical: 'top', fontStyle: 'italic', textColor: '#1F4E79' },
};

const FORMATS: Readonly<Record<EntryFormat, string | undefined>> = {
  text: '@',
  date: 'dd/mm/yyyy',
  general: undefined,
};

function cellOf({ value, look, format = 'general', across }: DraftCell) {
  const numberFormat = FORMATS[format];
  return {
    ...FONT,
    ...STYLES[look],
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
    ...(across === undefined ? {} : { columnSpan: across }),
    type: typeof value === 'number' ? Number : format === 'date' ? Date : String,
    ...(value === null ? {} : { value }),
  };
}

/** Rows of cells that are merged or wrap over several lines get their height from nobody else. */
const LINE_HEIGHT = 16;

function heightOf(row: readonly (DraftCell | null)[], widths: readonly number[]): number {
  const lines = row.map((cell, index) => {
    if (cell === null || typeof cell.value !== 'string') return 1;
    const width = widths.slice(index, index + (cell.across ?? 1)).reduce((sum, one) => sum + one, 0);
    const bold = cell.look.startsWith('heading') ? 1.15 : 1.02;
    return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * bold) / width)), 0);
  });
  return Math.max(1, ...lines) * LINE_HEIGHT + 4;
}

function rowsOf({ rows, widths }: SheetDraft) {
  return rows.map((row) => {
    const isEntry = row.every((cell) => cell === null || cell.value === null);
    const height = heightOf(row, widths);
    return row.map((cell, index) => {
      if (cell === null) return null;
      return index === 0 && !isEntry ? { ...cellOf(cell), height } : cellOf(cell);
    });
  });
}

const escaped = (text: string): string => text.replace(/[&<>"\n]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** Excel takes so many letters, and refuses the whole file when there are more. */
const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

function listOf(choices: EntryHelp['choices']): string {
  if (choices === undefined) return '';
  const formula = 'range' in choices ? choices.range : `"${choices.join(',')}"`;
  return `<formula1>${escaped(formula)}</formula1>`;
}

function validation({ range, title, text, choices }: EntryHelp): string {
  const type = choices === undefined ? '' : 'type="list" ';
  const prompt = `promptTitle="${escaped(cut(title, 32))}" prompt="${escaped(cut(text, 255))}"`;
  return `<dataValidation ${type}allowBlank="1" showInputMessage="1" ${prompt} sqref="${range}">${listOf(choices)}</dataValidation>`;
}

/** The bytes of an .xlsx file with these sheets, with lists to choose from and help beside the chosen cell. */
export async function workbookBytes(sheets: readonly SheetDraft[], deflate: Deflate): Promise<Uint8Array> {
  const drawn = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: rowsOf(sheet),
    columns: sheet.widths.map((width) => ({ width })),
    ...(sheet.landscape ? { orientation: 'landscape' as const } : {}),
    ...(sheet.frozen.rows > 0 ? { stickyRowsCount: sheet.frozen.rows } : {}),
    ...(sheet.frozen.columns > 0 ? { stickyColumnsCount: sheet.frozen.columns } : {}),
  }));
  const help = sheets.map(({ help: entries }) =>
    entries.length === 0
      ? ''
      : `<dataValidations count="${entries.length}">${entries.map(validation).join('')}</dataValidations>`,
  );
  return packed(drawn, deflate, { validations: help });
}

/** Which sheet of a workbook is which, by its name. */
import type { Problem } from '../diagnostic.ts';
import { headingMeant } from './headings.ts';
import { BRANCH_SHEET, COMMUNE_SHEET, DETAIL_SHEETS, HELP_SHEET } from './layout.ts';
import { placeIn, type Sheet, type SheetOf, type Workbook } from './workbook.ts';

const KNOWN = [BRANCH_SHEET, COMMUNE_SHEET, HELP_SHEET, ...DETAIL_SHEETS.map(({ name }) => name)];

const KNOWN_HEADINGS = KNOWN.map((heading) => ({ heading }));

const isNamed = (sheet: Sheet, name: string): boolean =>
  headingMeant(sheet.name ?? BRANCH_SHEET, KNOWN_HEADINGS)?.heading === name;

/** Has the sheet a name of ours? One that has none may still be the one that is sought. */
export const isKnown = ({ name }: Pick<Sheet, 'name'>): boolean => headingMeant(name ?? '', KNOWN_HEADINGS) !== null;

/** Is the sheet read? The instructions never are, nor what an office keeps beside the list. */
export const isOfList = ({ name }: Pick<Sheet, 'name'>, sheets: number): boolean =>
  sheets === 1 || (isKnown({ name }) && name !== HELP_SHEET);

/** The sheet of a name, whatever its letter case and marks, but first the one that is called just so. */
export function sheetNamed({ file, sheets }: Workbook, name: string): SheetOf | null {
  const sheet = sheets.find((one) => one.name === name) ?? sheets.find((one) => isNamed(one, name));
  return sheet === undefined ? null : { file, sheet };
}

/** Copies such as “Chi bộ (2)”: of two sheets of one name the other is not read. */
export function twins(workbook: Workbook): Problem[] {
  return KNOWN.filter((name) => name !== HELP_SHEET).flatMap((name) => {
    const read = sheetNamed(workbook, name)?.sheet;
    const others = workbook.sheets.filter((sheet) => sheet !== read && isNamed(sheet, name));
    return others.map((sheet): Problem => ({
      code: 'roster-sheet-twice',
      severity: 'warning',
      message: `trang tính “${sheet.name ?? ''}” không được đọc, vì đã có trang tính “${read?.name ?? ''}”`,
      place: placeIn({ file: workbook.file, sheet }),
      hint: `trang tính nào đúng thì giữ và đặt tên “${name}”, trang tính kia thì xóa`,
    }));
  });
}

/** The sheet of the branches; the only sheet of a workbook is it, whatever it is called. */
export function mainSheet(workbook: Workbook): SheetOf | null {
  const { file, sheets } = workbook;
  const [sheet, ...others] = sheets;
  const isOnly = sheet !== undefined && others.length === 0 && !isKnown(sheet);
  return isOnly ? { file, sheet } : sheetNamed(workbook, BRANCH_SHEET);
}

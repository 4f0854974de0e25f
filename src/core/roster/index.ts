/** The roster's front door: a list of branches in a workbook becomes a commune folder. */
export { blankRoster } from './blank/index.ts';
export { openWorkbook, type SheetXml } from './container.ts';
export { decodeCsv, isCsv, parseCsv, readCsv } from './csv.ts';
export { LIMITS, unreadable } from './faults.ts';
export { branchFileName, type Folder, type FolderFile } from './folder.ts';
export { NOTHING_PLANNED, planFolder, TOLD_LATER, type Planned, type PlannedPart } from './plan.ts';
export { readRoster } from './read.ts';
export { filledRows, scanSheet, type Scan } from './scan.ts';
export { isOfList } from './sheets.ts';
export { tooLong } from './table.ts';
export { isTooAlike } from './repeated.ts';
export { NO_NAME } from './unnamed.ts';
export type { Cell, Sheet, Workbook } from './workbook.ts';

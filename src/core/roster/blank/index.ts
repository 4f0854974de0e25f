/** The blank list for clerks: instructions, the shared values, the branches, and what each has several of. */
import type { SchemaFiles } from '../../read/fields.ts';
import type { SheetDraft } from '../../workbook.ts';
import { DETAIL_SHEETS } from '../layout.ts';
import { helpSheet } from './help.ts';
import { branchSheet, communeSheet, detailSheet } from './sheets.ts';

/** @param lastSteps what to do with the list once it is filled in, one sentence or more a step */
export function blankRoster(schemas: SchemaFiles, lastSteps: readonly string[]): SheetDraft[] {
  return [
    helpSheet(schemas, lastSteps),
    communeSheet(schemas),
    branchSheet(schemas),
    ...DETAIL_SHEETS.map((sheet) => detailSheet(sheet, schemas)),
  ];
}

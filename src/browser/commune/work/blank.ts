import { blankRoster } from '../../../core/roster/index.ts';
import { workbookBytes } from '../../../excel/blank.ts';
import { deflater } from '../../export/deflate.ts';
import { library } from '../../library.ts';
import type { Packed } from './protocol.ts';

/** A list of branches to be filled in with Excel. */
export async function blankList(): Promise<Packed> {
  return { name: 'danh-sach.xlsx', bytes: await workbookBytes(blankRoster(library.schemas.files), deflater) };
}

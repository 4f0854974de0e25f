/** A commune as it is kept: what was opened, and what was put right here. */
import type { SourceFile } from '../../core/diagnostic.ts';
import type { Workbook } from '../../core/roster/index.ts';

/** A branch's file. */
export interface BranchFile extends SourceFile {
  /** it was filled in here after the list was read: the list's cells no longer count for it */
  isAhead: boolean;
  /** the name that the list has for it; null where files were opened */
  of: string | null;
  /** the name in it that is to stay, though the list has another */
  keptName?: string;
}

export interface Commune {
  id: string;
  /** when it was last changed, ISO 8601 */
  changed: string;
  /** the name of the list's file, or of the folder */
  source: string;
  /** how it was opened, and can be again */
  as: 'list' | 'folder' | 'files' | 'zip';
  /** the list of branches, with the cells that were put right here; null when files were opened */
  list: Workbook | null;
  /** the file of what all branches share, where it was opened as a file */
  shared: SourceFile | null;
  /** files that were opened, and those of branches of the list that were filled in here */
  branches: BranchFile[];
  /** nothing was changed here since it was opened or handed out as files */
  isSaved: boolean;
}

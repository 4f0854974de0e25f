/**
 * The two forms of issue: the regulation as a paper of its own, and the decision with the regulation annexed
 * (HD 05 II.I and, for the annex, by analogy II.II, 1.2: new page, own page numbers, a pointer to the decision).
 */
import type { Branch } from '../schema/branch.ts';
import type { FormatProfile } from '../schema/format.ts';
import type { Block, BlockBase, Chapter, DraftInline, Part } from '../tree/nodes.ts';
import type { DraftArticle } from './article.ts';
import { annexFoot, basis, decisionTitle, foot, head, regulationTitle } from './paper.ts';

type DraftBlock = Block<DraftInline, null>;

export interface Paper {
  branch: Partial<Branch>;
  profile: FormatProfile;
  citations: readonly { chain: string; text: string }[];
  chapters: Chapter<DraftInline, null>[];
  base: BlockBase;
}

/** “Chi bộ … ban hành Quy chế làm việc như sau:” */
function issuingClause({ branch, base }: Paper, words: string): DraftBlock {
  const name: DraftInline =
    branch.name === undefined
      ? { type: 'blank', path: 'name', label: 'tên chi bộ' }
      : { type: 'value', text: branch.name, path: 'name' };
  return { type: 'paragraph', ...base, content: [name, { type: 'text', text: words }] };
}

/** The numbered Quy chế. Where the last căn cứ ends with a comma, a clause naming the issuer completes it. */
export function regulationParts(paper: Paper): Part<DraftInline, null>[] {
  const { branch, profile, citations, chapters, base } = paper;
  const blocks: DraftBlock[] = [
    head(branch, 'QC', base),
    regulationTitle(branch, false, base),
    basis(branch, citations, base),
    ...(profile.marks.basisLast === ',' ? [issuingClause(paper, ' ban hành Quy chế làm việc như sau:')] : []),
    ...chapters,
    foot(branch, base),
  ];
  return [{ blocks }];
}

/** The Quyết định, and the Quy chế annexed to it; căn cứ stand in the decision alone. */
export function decisionParts(paper: Paper, articles: readonly DraftArticle[]): Part<DraftInline, null>[] {
  const { branch, citations, chapters, base } = paper;
  const decision: DraftBlock[] = [
    head(branch, 'QĐ', base),
    decisionTitle(branch, base),
    basis(branch, citations, base),
    issuingClause(paper, ' quyết định:'),
    ...articles,
    foot(branch, base),
  ];
  const annex: DraftBlock[] = [regulationTitle(branch, true, base), ...chapters, annexFoot(branch, base)];
  return [{ blocks: decision }, { blocks: annex }];
}

/** What a regulation has different from its model, as rows for the committee that answers for it. */
import { articleOf, isClause, type Adaptation, type Applied } from './compose/adaptation.ts';
import type { Inline, Regulation } from './tree/nodes.ts';
import { numberedBlocks } from './tree/walk.ts';

export interface AdaptationRow {
  /** “khoản 4 Điều 13. Sinh hoạt thường kỳ”; what is left out is named by its words */
  where: string;
  /** “thay lời văn”, “bỏ”, “giữ lại”, “thêm khoản sau” */
  what: string;
  /** who decided it: whom the file names, otherwise whose file it is */
  by: string;
  file: string;
  line: number;
}

function what({ action, target }: Adaptation): string {
  if (action === 'addAfter') return isClause(target) ? 'thêm khoản sau' : 'thêm vào cuối điều';
  return { omit: 'bỏ', include: 'giữ lại như mẫu', replace: 'thay lời văn' }[action];
}

const words = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' || inline.type === 'value' ? inline.text : '…')).join('');

/** Names of articles and clauses as they stand in the regulation. */
function labels(regulation: Regulation): Map<string, string> {
  const named = new Map<string, string>();
  for (const part of regulation.parts) {
    for (const chain of numberedBlocks(part)) {
      const block = chain.at(-1);
      const article = chain.find((one) => one.type === 'article');
      if (block === undefined || article === undefined) continue;
      const name = `Điều ${article.number}. ${words(article.title)}`;
      if (block.type === 'article') named.set(block.id, name);
      if (block.type === 'clause') named.set(block.id, block.number === '' ? name : `khoản ${block.number} ${name}`);
    }
  }
  return named;
}

/** The name of a place: by its number where it still stands, otherwise by the words that stood there. */
function where({ adaptation, title, clause }: Applied, named: ReadonlyMap<string, string>): string {
  const { target } = adaptation;
  const name = named.get(target);
  if (name !== undefined) return name;
  const article = named.get(articleOf(target)) ?? `điều “${title}”`;
  return clause === null ? article : `khoản “${clause}” của ${article}`;
}

/**
 * One row an adaptation that the regulation shows, the commune's first, each file's in its order.
 * @param committee the commune's committee, “Đảng ủy phường An Thắng”: what stands in its file is its decision
 */
export function adaptationRows(
  applied: readonly Applied[],
  regulation: Regulation,
  committee: string,
): AdaptationRow[] {
  const named = labels(regulation);
  return applied.map((one) => ({
    where: where(one, named),
    what: what(one.adaptation),
    by: one.adaptation.by ?? (one.adaptation.origin === 'commune' ? committee : regulation.branch),
    file: one.adaptation.place.file,
    line: one.adaptation.place.line,
  }));
}

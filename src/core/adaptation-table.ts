/** What a regulation has different from its model, as rows for the committee that answers for it. */
import { articleOf, isClause, type Adaptation, type Applied } from './compose/adaptation.ts';
import { labels } from './labels.ts';
import type { Regulation } from './tree/nodes.ts';

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
  if (applied.length === 0) return [];
  const named = labels(regulation);
  return applied.map((one) => ({
    where: where(one, named),
    what: what(one.adaptation),
    by: one.adaptation.by ?? (one.adaptation.origin === 'commune' ? committee : regulation.branch),
    file: one.adaptation.place.file,
    line: one.adaptation.place.line,
  }));
}

import type { Inline, Regulation } from './tree/nodes.ts';
import { chainOf, numberedBlocks } from './tree/walk.ts';

const words = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' || inline.type === 'value' ? inline.text : '…')).join('');

/** Names of articles and clauses, by id, as they stand in the regulation: “khoản 4 Điều 13. Sinh hoạt thường kỳ”. */
export function labels(regulation: Regulation): Map<string, string> {
  const named = new Map<string, string>();
  for (const part of regulation.parts) {
    for (const standing of numberedBlocks(part)) {
      const { block } = standing;
      const article = chainOf(standing).find((one) => one.type === 'article');
      if (article === undefined) continue;
      const name = `Điều ${article.number}. ${words(article.title)}`;
      if (block.type === 'article') named.set(block.id, name);
      if (block.type === 'clause') named.set(block.id, block.number === '' ? name : `khoản ${block.number} ${name}`);
    }
  }
  return named;
}

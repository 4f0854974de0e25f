/** The texts of a regulation that somebody wrote, each with where it was written. */
import type { BlockBase, Inline, Regulation } from '../tree/nodes.ts';

export interface WrittenText {
  text: string;
  /** the field of the branch's data that it is the value of; null for words of a model or an adaptation */
  path: string | null;
  /** the block that it stands in */
  block: BlockBase;
}

/** Every value and every piece of words, in the order of the tree. */
export function writtenTexts({ parts }: Regulation): WrittenText[] {
  const texts: WrittenText[] = [];
  for (const { blocks } of parts) addTexts(blocks, null, texts);
  return texts;
}

/** Blocks hold blocks and inlines in fields of many names: what a thing is tells its `type`. */
function addTexts(value: unknown, block: BlockBase | null, texts: WrittenText[]): void {
  if (Array.isArray(value)) {
    for (const item of value) addTexts(item, block, texts);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isInline(value)) {
    if (block !== null && (value.type === 'text' || value.type === 'value')) {
      texts.push({ text: value.text, path: value.type === 'value' ? value.path : null, block });
    }
    return;
  }
  const inner = isBlock(value) ? value : block;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(fields)) if (key !== 'source') addTexts(fields[key], inner, texts);
}

const INLINES: ReadonlySet<string> = new Set<Inline['type']>(['text', 'value', 'blank', 'reference']);

function isInline(value: object): value is Inline {
  return 'type' in value && INLINES.has(value.type as string);
}

function isBlock(value: object): value is BlockBase {
  return 'source' in value && 'origin' in value;
}

/** The wording of blocks: their first words, and whether two texts read the same. */
import type { DraftInline } from '../tree/nodes.ts';
import { asTyped } from './adapted-references.ts';
import type { DraftArticle } from './article.ts';

type Children = DraftArticle['children'];

interface Line {
  type: string;
  content: readonly DraftInline[];
}

const REFERENCE = String.raw`(?:điểm \S+ )?(?:khoản \d+ )?Điều (?:\d+|này)(?: Quy chế này)?`;
const SHOWN = 60;

const words = (inlines: readonly DraftInline[]): string =>
  inlines.map((inline) => (inline.type === 'text' || inline.type === 'value' ? inline.text : '…')).join('');

/** The first words of a text, cut at a blank. */
export function openingWords(inlines: readonly DraftInline[]): string {
  const text = words(inlines);
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`;
}

function linesOf(children: Children): Line[] {
  return children.flatMap((child): Line[] => {
    if (child.type === 'table') return child.rows.flatMap((row) => row.map((content) => ({ type: 'cell', content })));
    if (child.type === 'paragraph') return [child];
    const inner = child.children.flatMap((part): Line[] => (part.type === 'point' ? [part] : linesOf([part])));
    return [child, ...inner];
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** What a person would have to type to say the same: numbers of references and blanks may be anything. */
function typed(inlines: readonly DraftInline[]): RegExp {
  const parts = inlines.map((inline) => {
    if (inline.type === 'written-reference') return REFERENCE;
    return inline.type === 'blank' ? '.*' : escaped(inline.text);
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

/** Does the new text, which holds no values, read as the model's does? */
export function sameWording(model: Children, fresh: Children): boolean {
  const [old, now] = [linesOf(model), linesOf(fresh)];
  return (
    old.length === now.length &&
    now.every(({ type, content }, index) => {
      const other = old[index];
      return other?.type === type && typed(other.content).test(words(content.map(asTyped)).replace(/\s+/gu, ' '));
    })
  );
}

/** Numbers of this regulation typed into an adaptation's text: they stay as they are when articles move. */
import { articleOf, type Applied } from './compose/adaptation.ts';
import type { Problem } from './diagnostic.ts';
import type { Numbered } from './tree/nodes.ts';
import { chainOf, numberedBlocks } from './tree/walk.ts';

const NUMBERS = String.raw`\d+(?:\s*(?:,|và|đến|hoặc)\s*(?:khoản\s+)?\d+)*`;
/**
 * “điểm a khoản 2 Điều 5”, “khoản 2 và khoản 3 Điều này”, “Điều 20”, “điểm b khoản này”. Made for a text: the engine
 * takes long over classes of all languages, and few branches adapt anything.
 */
const typedPattern = (): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:điểm\s+(?<point>\p{Ll})\s*,?\s+)?(?:khoản\s+(?<clause>${NUMBERS}|này)\s*,?\s*)?(?:của\s+)?Điều\s+(?<article>\d+|này)(?!\p{L})|(?<!\p{L})điểm\s+\p{Ll}\s+khoản\s+(?:\d+|này)(?!\p{L})`,
    'giu',
  );
/** What may stand between a number and the document it is of: further articles of the same one. */
const FURTHER = String.raw`(?:\s*(?:,|và|đến|hoặc|-|–)?\s*(?:(?:điểm|khoản|Điều)\s+[\d\p{Ll}]{1,3}|\d{1,3})(?!\p{L}))*`;
/** A document that is not this one. */
const otherPattern = (): RegExp =>
  new RegExp(
    String.raw`^${FURTHER}\s*,?\s*(?:của\s+|tại\s+|thuộc\s+)?(?:Điều lệ|Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quy định|Quy chế(?!\s+này)|Quyết định|Hướng dẫn|Chỉ thị|Thông tư|Kết luận|Thông báo|Công văn|Kế hoạch|Quy trình|[Nn]ội quy|[Hh]ương ước|[Qq]uy ước)(?!\p{L})`,
    'u',
  );

/** A typed number, and the parts that say where it leads. */
interface Typed {
  words: string;
  point: string;
  clause: string;
  article: string;
}

function typedIn(text: string): Typed[] {
  const flat = text.replace(/\s+/gu, ' ');
  const otherDocument = otherPattern();
  const found = [...flat.matchAll(typedPattern())].flatMap((match): Typed[] => {
    const [words] = match;
    const { point = '', clause = '', article = '' } = match.groups ?? {};
    if (!/\d/u.test(words) && point === '' && article !== '') return [];
    return otherDocument.test(flat.slice(match.index + words.length)) ? [] : [{ words, point, clause, article }];
  });
  return found.filter(({ words }, index) => found.findIndex((other) => other.words === words) === index);
}

/** The id of what the number is of today. */
function idOf({ point, clause, article }: Typed, own: string, numbered: Numbered): string | undefined {
  const chains = numbered.parts.flatMap((part) => numberedBlocks(part).map(chainOf));
  const levels = chains.map((chain) => {
    const of = (type: string) => chain.find((block) => block.type === type);
    const [inArticle, inClause, inPoint] = [of('article'), of('clause'), of('point')];
    const isHere = article === 'này' ? inArticle?.id === own : inArticle?.number === article;
    const isMeant = isHere && (inClause?.number ?? '') === clause && (inPoint?.number ?? '') === point;
    return isMeant ? chain.at(-1)?.id : undefined;
  });
  return levels.find((id) => id !== undefined);
}

/** One warning for each number that a text types, with the reference to write instead. */
export function typedReferences(applied: readonly Applied[], numbered: Numbered): Problem[] {
  return applied.flatMap(({ adaptation: { text = '', target, place, textPlace = place } }) =>
    typedIn(text).map((typed): Problem => {
      const id = idOf(typed, articleOf(target), numbered);
      return {
        code: 'adaptation-typed-number',
        severity: 'warning',
        message: `“${typed.words}” là số gõ tay, không đổi theo khi các điều, khoản được đánh số lại`,
        place: textPlace,
        hint:
          id === undefined
            ? 'viết mã của chỗ ấy trong {@…}, ví dụ {@voting}, máy tự in số điều và “Quy chế này”'
            : `viết {@${id}}, máy tự in số điều, khoản và “Quy chế này”`,
      };
    }),
  );
}

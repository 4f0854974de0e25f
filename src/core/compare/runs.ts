/** A regulation as a row of runs of words, each with the place it stands at: what is compared. */
import type { Block, Inline, Regulation, Source } from '../tree/nodes.ts';
import { mapPart, type NumberedBlock } from '../tree/walk.ts';

type Chain = readonly NumberedBlock<Inline, string>[];

export interface Run {
  /** runs of one place are compared with each other: an article, clause or point, or a block without a number */
  place: string;
  /** id of the article, clause or point; null outside of them */
  id: string | null;
  /** the number of that article, clause or point */
  number: string;
  /** “khoản 2 Điều 5” */
  label: string;
  inlines: readonly Inline[];
  /** as printed */
  text: string;
  /** the same with references by what they mean: a moved number does not change it */
  words: string;
  /** the same with the branch's own values by their names: alike in all branches that are given one sentence */
  pattern: string;
  source: Source;
}

const LABELS: Record<Block<Inline, string>['type'], string> = {
  head: 'phần đầu văn bản',
  title: 'tên văn bản',
  basis: 'căn cứ',
  chapter: 'chương',
  article: 'điều',
  paragraph: 'đoạn văn',
  table: 'bảng',
  foot: 'chỗ ký, nơi nhận',
};

const WORDS = { chapter: 'Chương', section: 'Mục', article: 'Điều', clause: 'khoản', point: 'điểm' } as const;

/** “điểm a khoản 2 Điều 5”: the chapter is named only for its own title. */
function labelOf(chain: Chain): string {
  const named = chain.filter(
    ({ type }, index) => (type !== 'chapter' && type !== 'section') || index === chain.length - 1,
  );
  return named
    .filter(({ number }) => number !== '')
    .map(({ type, number }) => `${WORDS[type]} ${number}`)
    .reverse()
    .join(' ');
}

/** What an inline looks like in a comparison. */
export const printed = (inline: Inline): string => {
  if (inline.type === 'blank') return '……';
  return inline.type === 'reference' ? inline.parts.map(({ text }) => text).join('') : inline.text;
};

const meant = (inline: Inline): string => (inline.type === 'reference' ? `→${inline.target}` : printed(inline));

const patternOf = (inline: Inline): string =>
  inline.type === 'value' && !/^(law|figure)\./u.test(inline.path) ? `{${inline.path}}` : meant(inline);

function runOf(inlines: readonly Inline[], chain: Chain, block: Block<Inline, string>, part: number): Run {
  const inner = chain.at(-1);
  return {
    place: inner?.id ?? `${part} ${block.type}`,
    id: inner?.id ?? null,
    number: inner?.number ?? '',
    label: inner === undefined ? LABELS[block.type] : labelOf(chain),
    inlines,
    text: inlines.map(printed).join(''),
    words: inlines.map(meant).join(''),
    pattern: inlines.map(patternOf).join(''),
    source: (inner ?? block).source,
  };
}

/** Every run of the regulation in the order in which `mapRuns` goes through them. */
export function runsOf(regulation: Regulation): Run[] {
  const runs: Run[] = [];
  mapRuns(regulation, (inlines, chain, block, part) => {
    runs.push(runOf(inlines, chain, block, part));
    return [...inlines];
  });
  return runs;
}

/** A copy of the regulation with every run replaced. */
export function mapRuns(
  regulation: Regulation,
  map: (inlines: readonly Inline[], chain: Chain, block: Block<Inline, string>, part: number) => Inline[],
): Regulation {
  const parts = regulation.parts.map((part, index) => ({
    blocks: part.blocks.flatMap(
      (block) =>
        mapPart<Inline, Inline, string>({ blocks: [block] }, (inlines, chain) => map(inlines, chain, block, index))
          .blocks,
    ),
  }));
  return { ...regulation, parts };
}

/** What the kind of branch makes no difference to is worded alike in every model; what it does is listed here. */
import { describe, expect, it } from 'vitest';
import type { Article, Clause, Inline } from '../../src/core/tree/nodes.ts';
import { numberedBlocks } from '../../src/core/tree/walk.ts';
import { blankModels } from './regulations.ts';

const OF_A_KIND: Record<string, string> = {
  coordination: 'mỗi loại phối hợp với những nơi khác nhau',
  confidentiality: 'bí mật quân sự; bí mật nghiệp vụ công an',
  'special-schedule': 'sẵn sàng chiến đấu; ca trực của công an',
  'superior of police': 'chi bộ công an có hai cấp ủy cấp trên',
  'residence of hamlet': 'chi bộ thôn, khối phố tiếp nhận đảng viên, chi bộ khác giới thiệu đi',
  'superior/consent of police': 'chi bộ công an có hai cấp ủy cấp trên',
  'mass-organizations/tasks': 'đảng viên vận động, phụ trách hay phối hợp tùy tổ chức ở đâu',
};

const models = blankModels();

/** A title or lead without the values of a branch. */
const own = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : '…')).join('');

type Read = (article: Article<Inline, string>) => [string, string][];

/** Wordings by article or clause, each with the types that use it; `except` is left out. */
function wordings(read: Read, except: (id: string, type: string) => boolean): Map<string, Map<string, string[]>> {
  const all = new Map<string, Map<string, string[]>>();
  for (const { name, regulation } of models) {
    const type = name.replace('model-', '');
    for (const { block } of regulation.parts.flatMap(numberedBlocks)) {
      if (block.type !== 'article') continue;
      for (const [id, text] of read(block)) {
        if (except(id, type)) continue;
        const said = all.get(id) ?? new Map<string, string[]>();
        said.set(text, [...(said.get(text) ?? []), type]);
        all.set(id, said);
      }
    }
  }
  return all;
}

const differing = (read: Read, except = isOfAKind) =>
  Object.fromEntries(
    [...wordings(read, except)].filter(([, said]) => said.size > 1).map(([id, said]) => [id, Object.fromEntries(said)]),
  );

const isOfAKind = (id: string, type: string): boolean => id in OF_A_KIND || `${id} of ${type}` in OF_A_KIND;

const titles: Read = ({ id, title }) => [[id, own(title)]];

const leads: Read = ({ children }) =>
  children
    .filter((child): child is Clause<Inline, string> => child.type === 'clause')
    .filter((clause) => clause.children.some(({ type }) => type === 'point'))
    .map(({ id, content }) => [id, own(content)]);

describe('an article that several models have', () => {
  it('has one title', () => {
    expect(differing(titles)).toEqual({});
  });

  it('leads a list of points with the same words', () => {
    expect(differing(leads)).toEqual({});
  });

  it.each(Object.keys(OF_A_KIND))('%s is worded for its kind', (listed) => {
    const others = (id: string, type: string): boolean =>
      listed !== id && listed !== `${id} of ${type}` && isOfAKind(id, type);
    expect({ ...differing(titles, others), ...differing(leads, others) }).not.toEqual({});
  });
});

import { all } from '../located.ts';
import { articleOf } from '../recognise.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';

/** F47: articles count 1, 2, 3 … through the paper, and again through an annexed regulation. */
export const articleSequence: Rule = {
  id: 'F47',
  check: (located) => {
    const parts = [...new Set(located.pieces.map((piece) => piece.part))];
    return parts.flatMap((part) => {
      let expected = 1;
      return all(located, 'article').flatMap(({ line, part: own }): Finding[] => {
        if (own !== part) return [];
        const number = Number(articleOf(line.text)?.number ?? expected);
        const wanted = expected;
        expected = number + 1;
        if (number === wanted) return [];
        const found = wanted === 1 ? `điều đầu tiên là Điều ${number}` : `sau Điều ${wanted - 1} là Điều ${number}`;
        return [atLine(line, `${found}, đánh số liên tục thì phải là Điều ${wanted}`)];
      });
    });
  },
};

import { all } from '../located.ts';
import { pointOf } from '../recognise.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';

/** F49: “a)” before a point, in the order of the Vietnamese letters. */
export const pointMark: Rule = {
  id: 'F49',
  check: (located, _profile, row) => {
    const letters = row.allowed ?? [];
    let expected = 0;
    return all(located, 'article', 'clause', 'point').flatMap(({ name, line }): Finding[] => {
      const parsed = name === 'point' ? pointOf(line.text) : null;
      if (parsed === null) {
        expected = 0;
        return [];
      }
      const findings: Finding[] = [];
      if (parsed.mark !== ')') {
        const message = `điểm ghi “${parsed.number}${parsed.mark}”, quy định “${parsed.number})”`;
        findings.push(atLine(line, message, { cause: `mark ${parsed.mark}`, hint: `viết “${parsed.number})”` }));
      }
      const index = letters.indexOf(parsed.number);
      const wanted = letters[expected] ?? '';
      if (index === -1)
        findings.push(atLine(line, `điểm đánh chữ “${parsed.number}”, chữ này không dùng để đánh số điểm`));
      else if (index !== expected && index !== 0) {
        const found =
          expected === 0
            ? `điểm đầu tiên là điểm ${parsed.number}`
            : `sau điểm ${letters[expected - 1] ?? ''} là điểm ${parsed.number}`;
        findings.push(atLine(line, `${found}, theo thứ tự phải là điểm ${wanted}`));
      }
      expected = (index === -1 ? expected : index) + 1;
      return findings;
    });
  },
};

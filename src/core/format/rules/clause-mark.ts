import { all } from '../located.ts';
import { clauseOf } from '../recognise.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { share, signsIn } from '../style.ts';
import { quote } from '../text.ts';

/** A clause with so much in bold is bold; a bold word or a bold name in it is common and let pass. */
const MOSTLY = 0.8;

/** F48: “1.” before a clause, not bold, counted from 1 in each article. */
export const clauseMark: Rule = {
  id: 'F48',
  check: (located) => {
    let expected = 1;
    return all(located, 'article', 'clause').flatMap(({ name, line }): Finding[] => {
      const parsed = name === 'clause' ? clauseOf(line.text) : null;
      if (parsed === null) {
        expected = 1;
        return [];
      }
      const findings = markFindings(parsed.number, parsed.mark, line.text).map(({ message, cause }) =>
        atLine(line, message, { cause }),
      );
      if (!parsed.number.includes('.')) {
        const number = Number(parsed.number);
        if (number !== expected) {
          const found =
            expected === 1
              ? `khoản đầu tiên của điều là khoản ${number}`
              : `sau khoản ${expected - 1} là khoản ${number}`;
          findings.push(atLine(line, `${found}, quy định đánh số liên tục từ 1 trong mỗi điều`));
        }
        expected = number + 1;
      }
      const label = signsIn(parsed.number + parsed.mark);
      const isBold = share(line.runs, (run) => run.bold, label) > 0 || share(line.runs, (run) => run.bold) > MOSTLY;
      if (isBold) findings.push(atLine(line, 'khoản in đậm, quy định không đậm', { hint: 'chọn đoạn rồi bấm Ctrl+B' }));
      return findings;
    });
  },
};

function markFindings(number: string, mark: string, text: string): { message: string; cause: string }[] {
  if (number.includes('.'))
    return [{ message: `khoản đánh số nhiều cấp (${quote(text)}), quy định chỉ một số và dấu chấm`, cause: 'nested' }];
  if (mark !== '.')
    return [{ message: `số khoản ghi “${number}${mark}”, quy định “${number}.”`, cause: `mark ${mark}` }];
  if (!/^\d+\. /.test(text))
    return [{ message: `sau số khoản thiếu dấu cách hoặc thừa dấu cách (${quote(text)})`, cause: 'blank' }];
  return [];
}

import { all } from '../located.ts';
import { articleOf } from '../recognise.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { share, signsIn } from '../style.ts';
import { quote } from '../text.ts';

/** An article without a name goes on with its text, which need not be bold; a name is short and ends without a mark. */
const NAME_LENGTH = 100;

/** F46: “Điều n.” and the name on one bold line. */
export const articleHead: Rule = {
  id: 'F46',
  check: (located) =>
    all(located, 'article').flatMap(({ line }): Finding[] => {
      const parsed = articleOf(line.text);
      if (parsed === null) return [];
      const findings: Finding[] = [];
      const label = line.text.slice(0, line.text.length - parsed.rest.length);
      if (parsed.mark !== '.') {
        const found = parsed.mark === '' ? 'không có dấu' : `là “${parsed.mark}”`;
        const hint = `viết “Điều ${parsed.number}. …”`;
        findings.push(
          atLine(line, `sau số điều ${found} (${quote(line.text)}), quy định dấu chấm`, {
            hint,
            cause: `mark ${parsed.mark}`,
          }),
        );
      } else if (!/^Điều \d+\. /u.test(`${line.text} `)) {
        findings.push(
          atLine(line, `số điều ghi ${quote(label)}, quy định “Điều ${parsed.number}. ”`, { cause: 'shape' }),
        );
      }
      if (parsed.rest === '') findings.push(atLine(line, 'tên điều không cùng dòng với số điều'));
      const labelBold = share(line.runs, (run) => run.bold, signsIn(label)) === 1;
      const isName = parsed.rest.length < NAME_LENGTH && !/[.;:]$/.test(parsed.rest);
      if (!labelBold)
        findings.push(
          atLine(line, 'số điều không in đậm, quy định in đậm cả số và tên điều', { hint: 'chọn dòng rồi bấm Ctrl+B' }),
        );
      else if (isName && share(line.runs, (run) => run.bold) < 1) {
        findings.push(
          atLine(line, 'tên điều không in đậm, quy định in đậm cả số và tên điều', {
            hint: 'chọn dòng rồi bấm Ctrl+B',
          }),
        );
      }
      return findings;
    }),
};

import { all } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

/** F61: the last recipient is the archive, “- Lưu …”, without the colon and the “VT” of State papers. */
export const recipientsArchive: Rule = {
  id: 'F61',
  check: (located, _profile, row) => {
    const line = all(located, 'recipientsItem').at(-1)?.line;
    if (line === undefined) return [];
    const hint = 'viết “- Lưu Chi bộ.”';
    const findings: Finding[] = [];
    const archive = /^[-–—+•*]*\s*lưu(?!\p{L})(.*)$/iu.exec(line.text)?.[1];
    if (archive === undefined)
      return [atLine(line, `dòng cuối của nơi nhận là ${quote(line.text)}, quy định là dòng lưu`, { hint })];
    if (/^\s*:/.test(archive))
      findings.push(atLine(line, `sau chữ “Lưu” có dấu hai chấm (${quote(line.text)})`, { hint }));
    const office = (row.refused ?? []).find((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(archive));
    if (office !== undefined)
      findings.push(atLine(line, `dòng lưu ghi “${office}” như văn bản nhà nước (${quote(line.text)})`, { hint }));
    return findings;
  },
};

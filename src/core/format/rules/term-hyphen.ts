import { atLine, type Finding, type Rule } from '../rule.ts';

/** F68: a term of years with a blank at both sides of the hyphen. */
export const termHyphen: Rule = {
  id: 'F68',
  check: (located) =>
    located.pieces.flatMap(({ line }): Finding[] => {
      const match = /nhiệm kỳ\s+(\d{4})(\s*[-–—]\s*)(\d{4})/iu.exec(line.text);
      if (match === null || match[2] === ' - ') return [];
      const [, from = '', between = '', to = ''] = match;
      const right = `${from} - ${to}`;
      return [
        atLine(line, `nhiệm kỳ ghi “${from}${between}${to}”, theo ví dụ của Hướng dẫn là “${right}”`, {
          hint: `viết “${right}”`,
        }),
      ];
    }),
};

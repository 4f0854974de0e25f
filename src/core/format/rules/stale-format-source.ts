import { atLine, type Rule } from '../rule.ts';

/** F66: rules on format that are no longer in force; naming them as replaced is right. */
export const staleFormatSource: Rule = {
  id: 'F66',
  check: (located, { shortName }, row) =>
    located.pieces.flatMap(({ line }) =>
      (row.refused ?? [])
        .filter((source) => new RegExp(`(?<!\\d)${source.replaceAll('/', '\\/')}(?!\\p{L})`, 'u').test(line.text))
        .filter(() => !/thay thế|hết hiệu lực|bãi bỏ/iu.test(line.text))
        .map((source) =>
          atLine(line, `viện dẫn “${source}” đã hết hiệu lực`, { hint: `kiểm tra lại theo ${shortName}` }),
        ),
    ),
};

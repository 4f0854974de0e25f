import type { Rule, TemplateFinding } from '../rule.ts';
import { inLine } from '../template/span.ts';

const cells = (bare: string): number =>
  bare
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|').length;

/** Every row of a table has as many cells as its head. */
export const tableRowWidth: Rule = {
  code: 'table-row-width',
  severity: 'error',
  over: 'template',
  why: 'Dòng thiếu hoặc thừa ô làm lệch cả bảng.',
  avoid: '# Chuyên đề\n- Chi bộ chọn chuyên đề: {#topics}\n  | Thời gian | Chuyên đề |\n  | Quý đầu |\n',
  prefer:
    '# Chuyên đề\n- Chi bộ chọn chuyên đề: {#topics}\n  | Thời gian | Chuyên đề |\n  | Quý đầu | vệ sinh môi trường |\n',
  check: ({ parts }) => {
    let width: number | null = null;
    return parts.flatMap((part): TemplateFinding[] => {
      if (part.kind !== 'row') {
        width = null;
        return [];
      }
      const count = cells(part.bare);
      width ??= count;
      if (count === width) return [];
      const span = inLine(part.line, part.from, part.bare.trimEnd().length);
      return [{ span, message: `dòng bảng có ${count} ô, dòng đầu có ${width} ô`, hint: `viết đủ ${width} ô` }];
    });
  },
};

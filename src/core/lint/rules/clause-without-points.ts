import type { Rule } from '../rule.ts';
import type { LintSet } from '../set.ts';
import { all, blocksOf, notAll, type Block } from '../structure.ts';
import type { Template } from '../template/template.ts';

interface Opening {
  type: string;
  clause: Block;
  points: Block[];
}

/** The clauses of a template that end with a colon, each with its points, wherever the template is printed. */
function openings(template: Template, set: LintSet): Opening[] {
  return set.placesOf(template).flatMap(({ type, article, conditions }) => {
    const blocks = blocksOf(set, template, article, conditions);
    return blocks
      .filter(({ kind, line, template: from }) => kind === 'clause' && from === template && opensList(line?.bare ?? ''))
      .filter(({ line }) => !hasOther(template, line?.line ?? 0))
      .map((clause) => ({
        type,
        clause,
        points: blocks.filter(({ kind, id }) => kind === 'point' && id.startsWith(`${clause.id}/`)),
      }));
  });
}

const opensList = (bare: string): boolean => bare.endsWith(':');

/** Is a table, a paragraph or an included run below the clause? */
function hasOther({ parts }: Template, line: number): boolean {
  const after = parts.filter((part) => part.line > line);
  const next = after.findIndex(({ kind }) => kind === 'clause');
  return after
    .slice(0, next < 0 ? undefined : next)
    .some((part) => part.kind === 'include' || part.kind === 'row' || (part.kind === 'paragraph' && part.indent > 0));
}

/** A clause that ends with a colon has a point, whatever the conditions. */
export const clauseWithoutPoints: Rule = {
  code: 'clause-without-points',
  severity: 'error',
  over: 'template',
  why: 'Khoản kết thúc bằng hai chấm mà không còn điểm nào thì câu bỏ lửng.',
  avoid: '# Chi bộ\n- Bí thư có nhiệm vụ: {#duties}\n{{#if groups}}\n  - chỉ đạo các tổ đảng {#groups}\n{{/if}}\n',
  prefer:
    '# Chi bộ\n- Bí thư có nhiệm vụ: {#duties}\n  - chủ trì cuộc họp {#chair}\n  - kết luận {#conclusion}\n{{#if groups}}\n  - chỉ đạo các tổ đảng {#groups}\n{{/if}}\n',
  check: (template, set) => {
    if (template.kind === 'run') return [];
    const empty = openings(template, set).filter(({ type, clause, points }) =>
      set.logic.possible(type, [...all(clause.conditions), ...points.map((point) => notAll(point.conditions))]),
    );
    const lines = new Map(empty.map((one) => [one.clause.line?.line ?? 0, one]));
    return [...lines.values()].map(({ clause, points }) => ({
      span: clause.span,
      message:
        points.length === 0
          ? 'khoản kết thúc bằng hai chấm mà không có điểm nào'
          : 'khoản kết thúc bằng hai chấm mà có chi bộ không có điểm nào',
      hint: points.length === 0 ? 'thêm điểm, hoặc kết thúc bằng dấu chấm' : 'thêm hai điểm không có điều kiện',
    }));
  },
};

import type { Rule } from '../rule.ts';
import type { LintSet } from '../set.ts';
import { all, blocksOf, notAll, type Block } from '../structure.ts';
import type { Template } from '../template/template.ts';

interface Alone {
  point: Block;
  isAlways: boolean;
}

/** The points that are the only one of their clause in a regulation, wherever the template is printed. */
function alone(template: Template, set: LintSet): Alone[] {
  return set.placesOf(template).flatMap(({ type, article, conditions }) => {
    const blocks = blocksOf(set, template, article, conditions);
    return blocks
      .filter(({ kind }) => kind === 'clause')
      .flatMap((clause) => {
        const points = blocks.filter(({ kind, id }) => kind === 'point' && id.startsWith(`${clause.id}/`));
        const none = [...all(clause.conditions), ...points.map((point) => notAll(point.conditions))];
        // How many a list of the branch gives nobody knows; that there may be none is told of the clause.
        if (points.some(({ line }) => line?.isRepeated ?? true) || set.logic.possible(type, none)) return [];
        const isAlways = points.length === 1;
        return points
          .filter((point) => {
            const others = points.filter((other) => other !== point).map((other) => notAll(other.conditions));
            return set.logic.possible(type, [...all(clause.conditions), ...all(point.conditions), ...others]);
          })
          .map((point) => ({ point, isAlways }));
      });
  });
}

/** A clause that is divided has two points at least, whatever the conditions. */
export const pointAlone: Rule = {
  code: 'point-alone',
  severity: 'error',
  over: 'template',
  why: 'Khoản chia thành điểm để liệt kê từ hai nội dung; điểm a mà không có điểm b thì viết liền vào khoản.',
  avoid: '# Chi bộ\n- Bí thư có nhiệm vụ: {#duties}\n  - chủ trì cuộc họp {#chair}\n',
  prefer: '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#duties}\n',
  check: (template, set) => {
    if (template.kind === 'run') return [];
    const lines = new Map(alone(template, set).map((one) => [one.point.span.line, one]));
    return [...lines.values()].map(({ point, isAlways }) => ({
      span: point.span,
      message: isAlways ? 'khoản chỉ có một điểm' : 'khoản mà có chi bộ chỉ còn một điểm là điểm này',
      hint: isAlways
        ? 'viết nội dung của điểm vào khoản, hoặc thêm điểm nữa'
        : 'để hai điểm không có điều kiện, hoặc viết riêng một khoản không chia điểm cho trường hợp ấy',
    }));
  },
};

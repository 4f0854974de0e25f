import type { Rule } from '../rule.ts';

const SHAPE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;

export const idShape: Rule = {
  code: 'id-shape',
  severity: 'error',
  over: 'template',
  why: 'Mã được gõ lại trong viện dẫn và trong tệp của đảng ủy, nên chỉ gồm chữ thường không dấu, số và gạch nối.',
  avoid: '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#Chủ trì}\n',
  prefer: '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n',
  check: ({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'include' || part.id === null || SHAPE.test(part.id.text)) return [];
      const hint = 'chữ thường không dấu, các từ nối bằng gạch nối, ví dụ {#agenda-items}';
      return [{ span: part.id.span, message: `mã “${part.id.text}” viết chưa đúng`, hint }];
    }),
};

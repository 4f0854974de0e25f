import type { Rule } from '../rule.ts';
import { firstLine } from '../template/template.ts';

/** A run that no printed article includes. */
export const runUnused: Rule = {
  code: 'run-unused',
  severity: 'error',
  over: 'template',
  why: 'Đoạn chung không điều nào ghép thì không chi bộ nào nhận; sửa nó không có tác dụng gì.',
  avoid: { 'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n' },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Ký văn bản\n{{> runs/sign}}\n',
  },
  check: (template, set) => {
    if (template.kind !== 'run' || !set.isWhole || set.placesOf(template).length > 0) return [];
    const hint = `ghép bằng {{> ${template.name}}}, hoặc xóa tệp`;
    return [{ span: firstLine(template), message: `đoạn chung “${template.name}” không điều nào ghép`, hint }];
  },
};

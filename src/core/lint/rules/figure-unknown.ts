import { nearest } from '../../read/nearest.ts';
import type { Rule } from '../rule.ts';
import { textArgument } from '../template/arguments.ts';

export const figureUnknown: Rule = {
  code: 'figure-unknown',
  severity: 'error',
  over: 'template',
  why: 'Con số phải có trong law/figures.yaml, ở đó ghi trị số theo thời gian và điều khoản.',
  avoid: '# Chuyển sinh hoạt\n- Thời hạn là {{figure "transfer-day" else="thời hạn quy định"}}. {#transfer}\n',
  prefer: '# Chuyển sinh hoạt\n- Thời hạn là {{figure "transfer-days" else="thời hạn quy định"}} ngày. {#transfer}\n',
  check: ({ calls }, { logic, law }) =>
    calls.flatMap((call) => {
      const id = call.helper === 'figure' ? textArgument(call) : null;
      if (id === null || logic.knows(`figure.${id.text}`)) return [];
      const near = nearest(id.text, law?.figures.value.figures.map((figure) => figure.id) ?? []);
      const hint = near === null ? 'thêm con số ấy vào law/figures.yaml' : `viết “${near}”`;
      return [{ span: id.span, message: `con số “${id.text}” không có trong law/figures.yaml`, hint }];
    }),
};

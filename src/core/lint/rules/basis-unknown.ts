import { nearest } from '../../read/nearest.ts';
import type { Rule } from '../rule.ts';
import { textArgument } from '../template/arguments.ts';

export const basisUnknown: Rule = {
  code: 'basis-unknown',
  severity: 'error',
  replaces: ['chain-unknown'],
  over: 'template',
  why: 'Chuỗi văn bản phải có trong law/documents.yaml, ở đó ghi văn bản nào thay văn bản nào.',
  avoid: '# Bầu cử\n- Việc bầu cử theo {{basis "elections" else="quy chế bầu cử trong Đảng"}}. {#election}\n',
  prefer: '# Bầu cử\n- Việc bầu cử theo {{basis "election" else="quy chế bầu cử trong Đảng"}}. {#election}\n',
  check: ({ calls }, { logic, law }) =>
    calls.flatMap((call) => {
      const chain = call.helper === 'basis' ? textArgument(call) : null;
      if (chain === null || logic.knows(`law.${chain.text}`)) return [];
      const near = nearest(chain.text, Object.keys(law?.documents.value.chains ?? {}));
      const hint = near === null ? 'thêm chuỗi ấy vào phần “chains” của law/documents.yaml' : `viết “${near}”`;
      return [{ span: chain.span, message: `chuỗi văn bản “${chain.text}” không có trong law/documents.yaml`, hint }];
    }),
};

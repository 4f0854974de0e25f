import { nearest } from '../../read/nearest.ts';
import type { Rule } from '../rule.ts';
import { resolvePath } from '../scope.ts';

/** Every name, wherever it stands, is a field of the branch schema, followed through `each`, `../` and arguments. */
export const templatePathUnknown: Rule = {
  code: 'template-path-unknown',
  severity: 'error',
  over: 'template',
  why: 'Handlebars im lặng in ra chỗ trống khi tên viết sai; trường phải có trong tệp chi bộ (xem quyche fields).',
  avoid: '# Sinh hoạt\n- Chi bộ sinh hoạt tại {{meeting.plase}}. {#place}\n',
  prefer: '# Sinh hoạt\n- Chi bộ sinh hoạt tại {{meeting.place}}. {#place}\n',
  check: (template, set) =>
    template.uses.flatMap(({ path, span, frame }) => {
      const missing = set
        .placesOf(template)
        .map(({ root }) => resolvePath(path, frame, root))
        .find((found) => found.kind === 'missing');
      // A run sees its arguments only: a name it does not declare is another mistake.
      const isTold =
        missing?.kind === 'missing' && template.kind === 'run' && missing.part === 0 && frame.outer === null;
      if (missing?.kind !== 'missing' || isTold) return [];
      if (missing.part < 0) {
        const message = `“${path.original}” đi ra ngoài cả tệp mẫu`;
        return [{ span, message, hint: 'mỗi “../” ra khỏi một {{#each}}; bỏ bớt “../”' }];
      }
      const before = path.parts.slice(0, missing.part).join('.');
      const name = path.parts[missing.part] ?? '';
      const near = nearest(path.original, set.fields) ?? nearest(name, missing.names);
      const of = before === '' ? 'trong tệp chi bộ' : `trong “${before}”`;
      const message = `tên “${path.original}” không có: không có “${name}” ${of}`;
      const hint = near === null ? 'quyche fields liệt kê các trường' : `viết “${near}”`;
      return [{ span, message, hint }];
    }),
};

import type { Rule } from '../rule.ts';
import { inLine } from '../template/span.ts';

/** One file, one article: a second title would take the place of the first. */
export const titleTwice: Rule = {
  code: 'title-twice',
  severity: 'error',
  over: 'template',
  why: 'Mỗi tệp là một điều; tên thứ hai sẽ thay tên thứ nhất và các khoản của hai điều dồn làm một.',
  avoid: '# Bí thư\n- Bí thư chủ trì cuộc họp. {#chair}\n# Phó bí thư\n- Phó bí thư giúp bí thư. {#help}\n',
  prefer: '# Bí thư, phó bí thư\n- Bí thư chủ trì cuộc họp. {#chair}\n- Phó bí thư giúp bí thư. {#help}\n',
  check: ({ parts }) =>
    parts
      .flatMap((part) => (part.kind === 'title' ? [part] : []))
      .slice(1)
      .map(({ line, from, bare }) => ({
        span: inLine(line, from - 2, bare.trimEnd().length),
        message: 'tệp có tên điều thứ hai',
        hint: 'tách thành hai tệp, mỗi tệp một điều',
      })),
};

import { all } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';
import { signLine } from '../signature.ts';
import { quote } from '../text.ts';

/** F53: papers of a branch are signed for the branch, with or without a committee. */
export const signNoChiUy: Rule = {
  id: 'F53',
  check: (located, { elements }, row) =>
    all(located, 'signAuthority')
      .filter(({ line }) => (row.refused ?? []).some((name) => signLine(line.text).rest.startsWith(name)))
      .map(({ line }) => {
        const required = elements.signAuthority.text ?? '';
        return atLine(line, `ký thay mặt chi ủy (${quote(line.text)}), quy định “${required}”`, {
          hint: `viết “${required}”`,
        });
      }),
};

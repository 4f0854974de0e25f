import { all, HEADING_PIECES, TEXT_PIECES, type Piece } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { decimal, range, visible } from '../text.ts';

/**
 * F38: the text in an allowed size, and in one size throughout. The numbers that Word sets before paragraphs count too.
 */
export const bodySize: Rule = {
  id: 'F38',
  check: (located, { elements }) => {
    const { sizeMin, sizeMax, size } = elements.paragraph;
    const hint = `chọn cả phần nội dung rồi chọn cỡ chữ ${decimal(size)}`;
    const allowed = new Map<number, Piece[]>();
    const findings = all(located, 'basisItem', ...TEXT_PIECES, ...HEADING_PIECES).flatMap((piece): Finding[] => {
      const sizes = sizesOf(piece);
      for (const [found] of sizes.filter(([found]) => found >= sizeMin && found <= sizeMax)) {
        allowed.set(found, allowed.get(found) ?? []);
        allowed.get(found)?.push(piece);
      }
      return sizes
        .filter(([found]) => found < sizeMin || found > sizeMax)
        .map(([found, what]) =>
          atLine(piece.line, `${what} in cỡ ${decimal(found)}, quy định cỡ ${range(sizeMin, sizeMax)}`, { hint }),
        );
    });
    const [main, ...others] = [...allowed].sort(([, one], [, other]) => other.length - one.length);
    const mixed = others.flatMap(([found, pieces]) => {
      const message = `nội dung in cả cỡ ${decimal(main?.[0] ?? 0)} và cỡ ${decimal(found)}, quy định một cỡ chữ`;
      return pieces.map(({ line }) => atLine(line, message, { hint }));
    });
    return [...findings, ...mixed];
  },
};

/** The sizes on a line, each once, with what is printed in it. */
function sizesOf({ line }: Piece): [size: number, what: string][] {
  const runs = visible(line.runs);
  const typed = new Set(runs.filter((run) => run.kind !== 'label').map((run) => run.size));
  const labels = new Set(runs.filter((run) => run.kind === 'label' && !typed.has(run.size)).map((run) => run.size));
  return [
    ...[...typed].map((size): [number, string] => [size, 'nội dung']),
    ...[...labels].map((size): [number, string] => [size, 'số đầu đoạn (đánh tự động)']),
  ];
}
